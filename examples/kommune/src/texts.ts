import type {Language} from '../../page-language.js';

/** The words of the page around the element. */
export interface Texts {
  readonly title: string;
  readonly lead: string;
  readonly tryIt: string;
  readonly example: string;
  readonly exampleWithFaults: string;
  readonly skip: string;
  /** The name of the other language, in that language. */
  readonly languageName: string;
}

/** The page in Danish and English. */
export const texts: Readonly<Record<Language, Texts>> = {
  da: {
    title: 'Kontrollér et dataudtræk',
    lead: 'Læg den pakke, du har fået fra leverandøren, på siden. Du får at vide, om den overholder standarden, hvad der er galt, hvor alvorligt det er, og hvem der skal gøre noget.',
    tryIt: 'Har du ingen pakke ved hånden?',
    example: 'Prøv med et eksempel',
    exampleWithFaults: 'Prøv et eksempel med fejl',
    skip: 'Gå til indhold',
    languageName: 'English',
  },
  en: {
    title: 'Check a data export',
    lead: 'Drop the package that you got from the vendor on this page. You will learn whether it meets the standard, what is wrong, how bad it is and who should act.',
    tryIt: 'No package at hand?',
    example: 'Try an example',
    exampleWithFaults: 'Try an example with faults',
    skip: 'Skip to content',
    languageName: 'Dansk',
  },
};
