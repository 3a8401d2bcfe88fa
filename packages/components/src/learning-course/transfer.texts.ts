import type {Texts} from '../language.js';

/** The words of moving a course between platforms. */
export interface TransferTexts {
  readonly saved: string;
  readonly notSaved: string;
  readonly taken: (count: number, faults: number) => string;
  readonly notTaken: string;
}

/** The words of moving a course between platforms, in Danish and English. */
export const texts: Texts<TransferTexts> = {
  name: 'learning-course',
  da: {
    saved: 'Forløbet er hentet som fil',
    notSaved: 'Forløbet kunne ikke gemmes som fil.',
    taken: (count, faults) =>
      `${count === 1 ? '1 forløb er indlæst' : `${count} forløb er indlæst`}${faults === 0 ? '' : `, ${faults} fejl i filen`}.`,
    notTaken: 'Der er ingen læringsforløb i filen, som kan læses.',
  },
  en: {
    saved: 'The course is saved as a file',
    notSaved: 'The course could not be saved as a file.',
    taken: (count, faults) =>
      `${count === 1 ? '1 course was read' : `${count} courses were read`}${faults === 0 ? '' : `, ${faults} faults in the file`}.`,
    notTaken: 'There is no learning course in the file that can be read.',
  },
};
