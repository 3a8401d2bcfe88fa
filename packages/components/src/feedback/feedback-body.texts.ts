import type {Texts} from '../language.js';

/** The words of the feedback below its heading. */
export interface FeedbackBodyTexts {
  readonly none: string;
  readonly draft: string;
  readonly grade: string;
  readonly score: (score: number, max: number | undefined) => string;
  readonly criteria: string;

  /** What work will be judged by, before anything is. */
  readonly lookedAt: string;
  readonly points: (score: number) => string;
  readonly reached: string;
  readonly notJudged: string;
  readonly unknownLevel: string;
  readonly comment: (criterion: string) => string;
  readonly comments: string;
  readonly teacher: string;
  readonly files: (count: number) => string;
}

/** The words of the feedback below its heading, in Danish and English. */
export const texts: Texts<FeedbackBodyTexts> = {
  name: 'feedback',
  da: {
    none: 'Der er ingen feedback endnu.',
    draft: 'Ikke frigivet: kun lærere kan se den',
    grade: 'Karakter',
    score: (score, max) => (max === undefined ? `${score} point` : `${score} af ${max} point`),
    lookedAt: 'Det bliver der set på',
    criteria: 'Kriterier',
    points: (score) => `${score} point`,
    reached: 'Nået',
    notJudged: 'Ikke vurderet',
    unknownLevel: 'Vurderet på et niveau, som opgaven ikke længere har',
    comment: (criterion) => `Kommentar til ${criterion}`,
    comments: 'Kommentarer',
    teacher: 'Lærer',
    files: (count) => (count === 1 ? '1 fil' : `${count} filer`),
  },
  en: {
    none: 'There is no feedback yet.',
    draft: 'Not released: only teachers see it',
    grade: 'Grade',
    score: (score, max) => (max === undefined ? `${score} points` : `${score} of ${max} points`),
    lookedAt: 'What will be looked at',
    criteria: 'Criteria',
    points: (score) => `${score} points`,
    reached: 'Reached',
    notJudged: 'Not assessed',
    unknownLevel: 'Assessed at a level that the assignment no longer has',
    comment: (criterion) => `Comment on ${criterion}`,
    comments: 'Comments',
    teacher: 'Teacher',
    files: (count) => (count === 1 ? '1 file' : `${count} files`),
  },
};
