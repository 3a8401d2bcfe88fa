import type {Texts} from '../language.js';

/** The words of an assignment. */
export interface AssignmentTexts {
  readonly gone: string;
  readonly goneExplanation: string;
}

/** The words of an assignment in Danish and English. */
export const texts: Texts<AssignmentTexts> = {
  name: 'assignment',
  da: {
    gone: 'Opgaven findes ikke længere',
    goneExplanation: 'Den kan være slettet af læreren. Det, der er afleveret, ligger hos skolen.',
  },
  en: {
    gone: 'The assignment no longer exists',
    goneExplanation: 'The teacher may have deleted it. What was handed in is with the school.',
  },
};
