import type {Texts} from '../language.js';

/** What a course is described by besides title and description (LE-05). */
export type CourseFact =
  'subjects' | 'levels' | 'authors' | 'audience' | 'contentKind' | 'time' | 'rights' | 'language';

/** The words of a course below its title. */
export interface CourseBodyTexts {
  readonly facts: Readonly<Record<CourseFact, string>>;
  readonly goals: string;
  readonly activities: string;
  readonly materials: string;
  readonly weeks: (from: number, to: number) => string;
  readonly noDay: string;
  readonly minutes: (count: number) => string;
  readonly otherSite: string;
}

/** The words of a course below its title, in Danish and English. */
export const texts: Texts<CourseBodyTexts> = {
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
    otherSite: 'andet websted',
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
    otherSite: 'another site',
  },
};
