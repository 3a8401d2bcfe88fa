import type {Texts} from '../language.js';

/** The words of writing goals. */
export interface GoalEditorTexts {
  readonly write: string;
  readonly remove: string;
  readonly removeOf: (text: string) => string;
  readonly link: string;
  readonly linkOf: (text: string) => string;
  readonly done: string;
}

/** The words of writing goals in Danish and English. */
export const texts: Texts<GoalEditorTexts> = {
  name: 'goals',
  da: {
    write: 'Mål med egne ord',
    remove: 'Fjern',
    removeOf: (text) => `Fjern målet: ${text}`,
    link: 'Knyt officielle mål',
    linkOf: (text) => `Knyt officielle mål til: ${text}`,
    done: 'Færdig',
  },
  en: {
    write: 'Goal in your own words',
    remove: 'Remove',
    removeOf: (text) => `Remove the goal: ${text}`,
    link: 'Link official goals',
    linkOf: (text) => `Link official goals to: ${text}`,
    done: 'Done',
  },
};
