import type {Texts} from '../language.js';

/** The words of a learning course. */
export interface LearningCourseTexts {
  readonly facts: Readonly<Record<CourseFact, string>>;
  readonly goals: string;
  readonly activities: string;
  readonly materials: string;
  readonly weeks: (from: number, to: number) => string;
  readonly noDay: string;
  readonly minutes: (count: number) => string;
  readonly copy: string;
  readonly share: string;
  readonly print: string;
  readonly save: string;
  readonly take: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly taken: (count: number, faults: number) => string;
  readonly notTaken: string;
  readonly otherSite: string;
  readonly empty: string;
  readonly emptyExplanation: string;
}

/** What a course is described by besides title and description (LE-05). */
export type CourseFact =
  'subjects' | 'levels' | 'authors' | 'audience' | 'contentKind' | 'time' | 'rights' | 'language';

/** The words of a learning course in Danish and English. */
export const texts: Texts<LearningCourseTexts> = {
  name: 'learning-course',
  da: {
    facts: {
      subjects: 'Fag',
      levels: 'Trin',
      authors: 'Lavet af',
      audience: 'Målgruppe',
      contentKind: 'Indholdstype',
      time: 'Varighed',
      rights: 'Rettigheder',
      language: 'Sprog',
    },
    goals: 'Mål',
    activities: 'Aktiviteter',
    materials: 'Materialer',
    weeks: (from, to) => (from === to ? `Uge ${from}` : `Uge ${from} til ${to}`),
    noDay: 'Uden dato',
    minutes: (count) => (count % 60 === 0 ? `${count / 60} timer` : `${count} minutter`),
    copy: 'Kopiér',
    share: 'Del',
    print: 'Udskriv',
    save: 'Hent som fil',
    take: 'Indlæs forløb',
    saved: 'Forløbet er hentet som fil',
    notSaved: 'Forløbet kunne ikke gemmes som fil.',
    taken: (count, faults) =>
      `${count === 1 ? '1 forløb er indlæst' : `${count} forløb er indlæst`}${faults === 0 ? '' : `, ${faults} fejl i filen`}.`,
    notTaken: 'Der er ingen læringsforløb i filen, som kan læses.',
    otherSite: 'andet websted',
    empty: 'Intet forløb',
    emptyExplanation: 'Forløbet findes ikke mere, eller du har ikke adgang til det.',
  },
  en: {
    facts: {
      subjects: 'Subject',
      levels: 'Class levels',
      authors: 'Made by',
      audience: 'For',
      contentKind: 'Kind of content',
      time: 'Takes',
      rights: 'Rights',
      language: 'Language',
    },
    goals: 'Goals',
    activities: 'Activities',
    materials: 'Materials',
    weeks: (from, to) => (from === to ? `Week ${from}` : `Weeks ${from} to ${to}`),
    noDay: 'No date',
    minutes: (count) => (count % 60 === 0 ? `${count / 60} hours` : `${count} minutes`),
    copy: 'Copy',
    share: 'Share',
    print: 'Print',
    save: 'Save as a file',
    take: 'Open a course',
    saved: 'The course is saved as a file',
    notSaved: 'The course could not be saved as a file.',
    taken: (count, faults) =>
      `${count === 1 ? '1 course was read' : `${count} courses were read`}${faults === 0 ? '' : `, ${faults} faults in the file`}.`,
    notTaken: 'There is no learning course in the file that can be read.',
    otherSite: 'another site',
    empty: 'No course',
    emptyExplanation: 'The course is gone, or you have no access to it.',
  },
};
