import type {Texts} from '../language.js';

/** The words of goals. */
export interface GoalsTexts {
  readonly heading: string;

  /** The framework with its version and what it demands by law. */
  readonly framework: (title: string, version: string, status: string) => string;
  readonly superseded: string;

  /** Official goals that no framework at hand knows. */
  readonly unknown: (count: number) => string;
  readonly noText: string;
  readonly level: string;
  readonly teacher: string;
  readonly pupil: string;
  readonly earlier: (count: number) => string;
  readonly notJudged: string;
  readonly write: string;
  readonly add: string;
  readonly remove: string;
  readonly removeOf: (text: string) => string;
  readonly link: string;
  readonly linkOf: (text: string) => string;
  readonly done: string;
  readonly empty: string;
  readonly emptyExplanation: string;
}

/** The words of goals in Danish and English. */
export const texts: Texts<GoalsTexts> = {
  name: 'goals',
  da: {
    heading: 'Mål',
    framework: (title, version, status) => [title, version, status].filter(Boolean).join(' · '),
    superseded: 'afløst af et nyere mål',
    unknown: (count) =>
      count === 1
        ? '1 officielt mål, som ikke kan vises her'
        : `${count} officielle mål, som ikke kan vises her`,
    noText: 'Officielt mål',
    level: 'Hvor langt',
    teacher: 'Læreren',
    pupil: 'Eleven selv',
    earlier: (count) => (count === 1 ? '1 tidligere vurdering' : `${count} tidligere vurderinger`),
    notJudged: 'Ikke vurderet endnu',
    write: 'Mål med egne ord',
    add: 'Tilføj mål',
    remove: 'Fjern',
    removeOf: (text) => `Fjern målet: ${text}`,
    link: 'Knyt officielle mål',
    linkOf: (text) => `Knyt officielle mål til: ${text}`,
    done: 'Færdig',
    empty: 'Ingen mål',
    emptyExplanation: 'Når der er sat mål, står de her.',
  },
  en: {
    heading: 'Goals',
    framework: (title, version, status) => [title, version, status].filter(Boolean).join(' · '),
    superseded: 'replaced by a newer goal',
    unknown: (count) =>
      count === 1
        ? '1 official goal that cannot be shown here'
        : `${count} official goals that cannot be shown here`,
    noText: 'Official goal',
    level: 'How far',
    teacher: 'The teacher',
    pupil: 'The pupil',
    earlier: (count) => (count === 1 ? '1 earlier assessment' : `${count} earlier assessments`),
    notJudged: 'Not assessed yet',
    write: 'Goal in your own words',
    add: 'Add a goal',
    remove: 'Remove',
    removeOf: (text) => `Remove the goal: ${text}`,
    link: 'Link official goals',
    linkOf: (text) => `Link official goals to: ${text}`,
    done: 'Done',
    empty: 'No goals',
    emptyExplanation: 'When goals are set, they are shown here.',
  },
};
