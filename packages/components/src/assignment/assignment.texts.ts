import type {Texts} from '../language.js';

/** The words of an assignment. */
export interface AssignmentTexts {
  readonly gone: string;
  readonly goneExplanation: string;
  readonly due: (day: string, time: string) => string;
  readonly noDay: string;
  readonly from: (vendor: string) => string;
  readonly goals: string;
  readonly material: string;
}

/** The words of an assignment in Danish and English. */
export const texts: Texts<AssignmentTexts> = {
  name: 'assignment',
  da: {
    gone: 'Opgaven findes ikke længere',
    goneExplanation: 'Den kan være slettet af læreren. Det, der er afleveret, ligger hos skolen.',
    due: (day, time) => (time === '' ? `Afleveres ${day}` : `Afleveres ${day} kl. ${time}`),
    noDay: 'Uden afleveringsdato',
    from: (vendor) => `Fra ${vendor}`,
    goals: 'Mål',
    material: 'Materialer',
  },
  en: {
    gone: 'The assignment no longer exists',
    goneExplanation: 'The teacher may have deleted it. What was handed in is with the school.',
    due: (day, time) => (time === '' ? `Due ${day}` : `Due ${day} at ${time}`),
    noDay: 'No due date',
    from: (vendor) => `From ${vendor}`,
    goals: 'Goals',
    material: 'Material',
  },
};
