import type {Texts} from '../language.js';

/** The words of a learning course. */
export interface LearningCourseTexts {
  readonly copy: string;
  readonly share: string;
  readonly print: string;
  readonly save: string;
  readonly take: string;
  readonly empty: string;
  readonly emptyExplanation: string;
}

/** The words of a learning course in Danish and English. */
export const texts: Texts<LearningCourseTexts> = {
  name: 'learning-course',
  da: {
    copy: 'Kopiér',
    share: 'Del',
    print: 'Udskriv',
    save: 'Hent som fil',
    take: 'Indlæs forløb',
    empty: 'Intet forløb',
    emptyExplanation: 'Forløbet findes ikke mere, eller du har ikke adgang til det.',
  },
  en: {
    copy: 'Copy',
    share: 'Share',
    print: 'Print',
    save: 'Save as a file',
    take: 'Open a course',
    empty: 'No course',
    emptyExplanation: 'The course is gone, or you have no access to it.',
  },
};
