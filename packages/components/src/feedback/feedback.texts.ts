import type {Texts} from '../language.js';

/** The words of the feedback. */
export interface FeedbackTexts {
  readonly heading: string;

  /** The feedback is written, or will be, and the pupil may not see it yet. */
  readonly notPosted: string;
  readonly none: string;
  readonly draft: string;
  readonly grade: string;
  readonly score: (score: number, max: number | undefined) => string;
  readonly criteria: string;
  readonly points: (score: number) => string;
  readonly reached: string;
  readonly notJudged: string;
  readonly unknownLevel: string;
  readonly comment: (criterion: string) => string;
  readonly comments: string;
  readonly teacher: string;
  readonly files: (count: number) => string;
}

/** The words of the feedback in Danish and English. */
export const texts: Texts<FeedbackTexts> = {
  name: 'feedback',
  da: {
    heading: 'Feedback',
    notPosted: 'Læreren har ikke frigivet feedback endnu.',
    none: 'Der er ingen feedback endnu.',
    draft: 'Ikke frigivet: kun lærere kan se den',
    grade: 'Karakter',
    score: (score, max) => (max === undefined ? `${score} point` : `${score} af ${max} point`),
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
    heading: 'Feedback',
    notPosted: 'The teacher has not released the feedback yet.',
    none: 'There is no feedback yet.',
    draft: 'Not released: only teachers see it',
    grade: 'Grade',
    score: (score, max) => (max === undefined ? `${score} points` : `${score} of ${max} points`),
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
