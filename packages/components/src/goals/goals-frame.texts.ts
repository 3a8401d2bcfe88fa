import type {Texts} from '../language.js';

/** The words around goals. */
export interface GoalsFrameTexts {
  readonly heading: string;
  readonly add: string;
  readonly empty: string;
  readonly emptyExplanation: string;
}

/** The words around goals in Danish and English. */
export const texts: Texts<GoalsFrameTexts> = {
  name: 'goals',
  da: {
    heading: 'Mål',
    add: 'Tilføj mål',
    empty: 'Ingen mål',
    emptyExplanation: 'Når der er sat mål, står de her.',
  },
  en: {
    heading: 'Goals',
    add: 'Add a goal',
    empty: 'No goals',
    emptyExplanation: 'When goals are set, they are shown here.',
  },
};
