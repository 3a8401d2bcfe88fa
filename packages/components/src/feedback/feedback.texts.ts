import type {Texts} from '../language.js';

/** The words of the feedback while nothing of it is shown. */
export interface FeedbackTexts {
  readonly heading: string;

  /** The feedback is written, or will be, and the pupil may not see it yet. */
  readonly notPosted: string;

  /** What work will be judged by, before anything is. */
  readonly lookedAt: string;
}

/** The words of the feedback while nothing of it is shown, in Danish and English. */
export const texts: Texts<FeedbackTexts> = {
  name: 'feedback',
  da: {
    heading: 'Feedback',
    notPosted: 'Læreren har ikke frigivet feedback endnu.',
    lookedAt: 'Det bliver der set på',
  },
  en: {
    heading: 'Feedback',
    notPosted: 'The teacher has not released the feedback yet.',
    lookedAt: 'What will be looked at',
  },
};
