import type {Texts} from '../language.js';

/** The words of an assignment. */
export interface AssignmentTexts {
  readonly gone: string;
  readonly goneExplanation: string;
  readonly due: (day: string, time: string) => string;
  readonly noDay: string;
  readonly late: string;
  readonly missing: string;
  readonly excused: string;
  readonly attempt: (attempt: number) => string;
  readonly unknownState: string;
  readonly from: (vendor: string) => string;
  readonly goals: string;
  readonly material: string;
  readonly answer: string;
  readonly answerOf: (name: string) => string;
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

/** The words of an assignment in Danish and English. */
export const texts: Texts<AssignmentTexts> = {
  name: 'assignment',
  da: {
    gone: 'Opgaven findes ikke længere',
    goneExplanation: 'Den kan være slettet af læreren. Det, der er afleveret, ligger hos skolen.',
    due: (day, time) => (time === '' ? `Afleveres ${day}` : `Afleveres ${day} kl. ${time}`),
    noDay: 'Uden afleveringsdato',
    late: 'Afleveret for sent',
    missing: 'Mangler',
    excused: 'Fritaget',
    attempt: (attempt) => `Forsøg ${attempt}`,
    unknownState: 'Ukendt tilstand',
    from: (vendor) => `Fra ${vendor}`,
    goals: 'Mål',
    material: 'Materialer',
    answer: 'Din besvarelse',
    answerOf: (name) => `Besvarelse fra ${name}`,
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
    gone: 'The assignment no longer exists',
    goneExplanation: 'The teacher may have deleted it. What was handed in is with the school.',
    due: (day, time) => (time === '' ? `Due ${day}` : `Due ${day} at ${time}`),
    noDay: 'No due date',
    late: 'Handed in late',
    missing: 'Missing',
    excused: 'Excused',
    attempt: (attempt) => `Attempt ${attempt}`,
    unknownState: 'Unknown state',
    from: (vendor) => `From ${vendor}`,
    goals: 'Goals',
    material: 'Material',
    answer: 'Your work',
    answerOf: (name) => `Work by ${name}`,
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
