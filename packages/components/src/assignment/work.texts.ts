import type {Texts} from '../language.js';

/** The words of a pupil's work. */
export interface WorkTexts {
  readonly late: string;
  readonly missing: string;
  readonly excused: string;
  readonly attempt: (attempt: number) => string;
  readonly answer: string;
  readonly together: (names: string) => string;
  readonly write: string;
  readonly addFiles: string;
  readonly dropHere: string;
  readonly remove: (name: string) => string;
  readonly fileRefused: (name: string) => string;
  readonly draft: Readonly<Record<'kept' | 'unsaved' | 'saving' | 'refused', string>>;
  readonly tryAgain: string;
  readonly handIn: string;
  readonly handInAgain: string;
  readonly takeBack: string;
  readonly notMoved: string;
  readonly receipt: (moment: string, files: number) => string;
  readonly returned: (moment: string) => string;
  readonly nothing: string;
}

/** The words of a pupil's work in Danish and English. */
export const texts: Texts<WorkTexts> = {
  name: 'assignment',
  da: {
    late: 'Afleveret for sent',
    missing: 'Mangler',
    excused: 'Fritaget',
    attempt: (attempt) => `Forsøg ${attempt}`,
    answer: 'Din besvarelse',
    together: (names) => `Afleveres sammen: ${names}`,
    write: 'Skriv dit svar',
    addFiles: 'Tilføj filer',
    dropHere: 'eller slip dem her',
    remove: (name) => `Fjern ${name}`,
    fileRefused: (name) => `${name} kunne ikke tilføjes`,
    draft: {
      kept: 'Gemt',
      unsaved: 'Ikke gemt endnu',
      saving: 'Gemmer',
      refused: 'Kunne ikke gemmes. Det, du har skrevet, står her stadig.',
    },
    tryAgain: 'Prøv igen',
    handIn: 'Aflevér',
    handInAgain: 'Aflevér igen',
    takeBack: 'Træk tilbage',
    notMoved: 'Det lykkedes ikke. Intet er gået tabt.',
    receipt: (moment, files) =>
      `Afleveret ${moment}${files === 0 ? '' : files === 1 ? ' med 1 fil' : ` med ${files} filer`}`,
    returned: (moment) => `Returneret ${moment}`,
    nothing: 'Der er ikke afleveret noget.',
  },
  en: {
    late: 'Handed in late',
    missing: 'Missing',
    excused: 'Excused',
    attempt: (attempt) => `Attempt ${attempt}`,
    answer: 'Your work',
    together: (names) => `Handed in together: ${names}`,
    write: 'Write your answer',
    addFiles: 'Add files',
    dropHere: 'or drop them here',
    remove: (name) => `Remove ${name}`,
    fileRefused: (name) => `${name} could not be added`,
    draft: {
      kept: 'Saved',
      unsaved: 'Not saved yet',
      saving: 'Saving',
      refused: 'Could not be saved. What you wrote is still here.',
    },
    tryAgain: 'Try again',
    handIn: 'Hand in',
    handInAgain: 'Hand in again',
    takeBack: 'Take back',
    notMoved: 'It did not work. Nothing is lost.',
    receipt: (moment, files) =>
      `Handed in ${moment}${files === 0 ? '' : files === 1 ? ' with 1 file' : ` with ${files} files`}`,
    returned: (moment) => `Returned ${moment}`,
    nothing: 'Nothing has been handed in.',
  },
};
