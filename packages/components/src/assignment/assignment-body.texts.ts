import type {Texts} from '../language.js';

/** The words of an assignment below its title. */
export interface AssignmentBodyTexts {
  readonly due: (day: string, time: string) => string;
  readonly noDay: string;
  readonly from: (vendor: string) => string;
  readonly goals: string;
  readonly material: string;
}

/** The words of an assignment below its title, in Danish and English. */
export const texts: Texts<AssignmentBodyTexts> = {
  name: 'assignment-body',
  da: {
    due: (day, time) => (time === '' ? `Afleveres ${day}` : `Afleveres ${day} kl. ${time}`),
    noDay: 'Uden afleveringsdato',
    from: (vendor) => `Fra ${vendor}`,
    goals: 'Mål',
    material: 'Materialer',
  },
  en: {
    due: (day, time) => (time === '' ? `Due ${day}` : `Due ${day} at ${time}`),
    noDay: 'No due date',
    from: (vendor) => `From ${vendor}`,
    goals: 'Goals',
    material: 'Material',
  },
};
