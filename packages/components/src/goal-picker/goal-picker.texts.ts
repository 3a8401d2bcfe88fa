import type {Texts} from '../language.js';

/** The words of picking goals. */
export interface GoalPickerTexts {
  readonly heading: string;
  readonly search: string;
  readonly hint: string;
  readonly results: string;
  readonly found: (shown: number, total: number) => string;
  readonly chosen: (count: number) => string;
  readonly all: string;
  readonly where: string;
  readonly goalsBelow: (count: number) => string;
  readonly phase: (phase: number) => string;
  readonly isChosen: (text: string) => string;
  readonly isRemoved: (text: string) => string;
  readonly unknown: string;
  readonly empty: string;
}

/** The words of picking goals in Danish and English. */
export const texts: Texts<GoalPickerTexts> = {
  name: 'goal-picker',
  da: {
    heading: 'Vælg officielle mål',
    search: 'Søg i mål',
    hint: 'Skriv for eksempel et fag og et ord fra målet, eller find vej herunder.',
    results: 'Fundne mål',
    found: (shown, total) =>
      total === 0
        ? 'Ingen mål passer. Prøv med færre ord.'
        : shown < total
          ? `${shown} af ${total} mål. Skriv mere for at finde færre.`
          : total === 1
            ? '1 mål'
            : `${total} mål`,
    chosen: (count) => (count === 1 ? '1 valgt mål' : `${count} valgte mål`),
    all: 'Alle målrammer',
    where: 'Hvor du er',
    goalsBelow: (count) => (count === 1 ? '1 mål' : `${count} mål`),
    phase: (phase) => `Fase ${phase}`,
    isChosen: (text) => `Valgt: ${text}`,
    isRemoved: (text) => `Fjernet: ${text}`,
    unknown: 'Et mål, som ikke kan vises her',
    empty: 'Der er ingen målrammer at vælge fra.',
  },
  en: {
    heading: 'Choose official goals',
    search: 'Search the goals',
    hint: 'Write a subject and a word of the goal, for instance, or find your way below.',
    results: 'Goals found',
    found: (shown, total) =>
      total === 0
        ? 'No goal fits. Try fewer words.'
        : shown < total
          ? `${shown} of ${total} goals. Write more to find fewer.`
          : total === 1
            ? '1 goal'
            : `${total} goals`,
    chosen: (count) => (count === 1 ? '1 goal chosen' : `${count} goals chosen`),
    all: 'All frameworks',
    where: 'Where you are',
    goalsBelow: (count) => (count === 1 ? '1 goal' : `${count} goals`),
    phase: (phase) => `Phase ${phase}`,
    isChosen: (text) => `Chosen: ${text}`,
    isRemoved: (text) => `Removed: ${text}`,
    unknown: 'A goal that cannot be shown here',
    empty: 'There are no frameworks to choose from.',
  },
};
