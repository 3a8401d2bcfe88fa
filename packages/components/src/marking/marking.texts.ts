import type {Texts} from '../language.js';

/** The words of marking. */
export interface MarkingTexts {
  readonly heading: string;
  readonly handedIn: (count: number, all: number) => string;
  readonly pupil: string;
  readonly place: (place: number, all: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly unsaved: string;
  readonly nothing: string;
  readonly late: string;
  readonly grade: string;
  readonly noGrade: string;
  readonly comment: string;
  readonly save: string;
  readonly postAndNext: string;
  readonly hint: string;
  readonly saved: (name: string) => string;
  readonly posted: (name: string) => string;
  readonly notKept: string;
  readonly empty: string;
  readonly emptyExplanation: string;
}

/** The words of marking in Danish and English. */
export const texts: Texts<MarkingTexts> = {
  name: 'marking',
  da: {
    heading: 'Besvarelser',
    handedIn: (count, all) => `${count} af ${all} har afleveret`,
    pupil: 'Elev',
    place: (place, all) => `${place} af ${all}`,
    previous: 'Forrige elev',
    next: 'Næste elev',
    unsaved: 'Ikke gemt',
    nothing: 'Der er ikke afleveret noget.',
    late: 'Afleveret for sent',
    grade: 'Karakter',
    noGrade: 'Ingen karakter',
    comment: 'Ny kommentar',
    save: 'Gem',
    postAndNext: 'Frigiv og gå til næste',
    hint: 'Ctrl + Enter frigiver og går til næste elev.',
    saved: (name) => `Gemt: ${name}`,
    posted: (name) => `Frigivet: ${name}`,
    notKept: 'Vurderingen kunne ikke gemmes. Den står her stadig.',
    empty: 'Ingen besvarelser',
    emptyExplanation: 'Når elever begynder på opgaven, kan du se og vurdere deres arbejde her.',
  },
  en: {
    heading: 'Submissions',
    handedIn: (count, all) => `${count} of ${all} handed in`,
    pupil: 'Pupil',
    place: (place, all) => `${place} of ${all}`,
    previous: 'Previous pupil',
    next: 'Next pupil',
    unsaved: 'Not saved',
    nothing: 'Nothing has been handed in.',
    late: 'Handed in late',
    grade: 'Grade',
    noGrade: 'No grade',
    comment: 'New comment',
    save: 'Save',
    postAndNext: 'Release and go to next',
    hint: 'Ctrl + Enter releases and goes to the next pupil.',
    saved: (name) => `Saved: ${name}`,
    posted: (name) => `Released: ${name}`,
    notKept: 'The assessment could not be saved. It is still here.',
    empty: 'No submissions',
    emptyExplanation: 'When pupils begin, you see and assess their work here.',
  },
};
