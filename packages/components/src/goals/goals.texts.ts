import type {Texts} from '../language.js';

/** The words of goals. */
export interface GoalsTexts {
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
}

/** The words of goals in Danish and English. */
export const texts: Texts<GoalsTexts> = {
  name: 'goals',
  da: {
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
  },
  en: {
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
  },
};
