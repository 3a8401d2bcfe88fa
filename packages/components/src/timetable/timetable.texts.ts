import type {Texts} from '../language.js';

/** The words of the timetable. */
export interface TimetableTexts {
  readonly timetable: string;
  readonly week: (number: number) => string;
  readonly period: string;
  readonly today: string;
  readonly other: string;
  readonly none: string;
  readonly noLessons: string;
  readonly newRoom: string;
  readonly forSubstitute: string;

  /** Of a lesson that began in an earlier period. */
  readonly going: (title: string) => string;
  readonly lesson: (label: string, times: string) => string;

  /** Whom somebody teaches in place of, or which room. */
  readonly insteadOf: (names: string) => string;

  /** How the keyboard moves, for those who hear the grid. */
  readonly keys: string;
}

/** The words of the timetable in Danish and English. */
export const texts: Texts<TimetableTexts> = {
  name: 'timetable',
  da: {
    timetable: 'Skema',
    week: (number) => `Uge ${number}`,
    period: 'Lektion',
    today: 'i dag',
    other: 'Øvrigt',
    none: 'ingen lektion',
    noLessons: 'Ingen lektioner i denne uge.',
    newRoom: 'Nyt lokale',
    forSubstitute: 'Til vikaren',
    going: (title) => `${title} fortsætter`,
    lesson: (label, times) => `${label} lektion ${times}`,
    insteadOf: (names) => `i stedet for ${names}`,
    keys: 'Piletaster går mellem dage og lektioner, Page Up og Page Down mellem uger. Enter åbner.',
  },
  en: {
    timetable: 'Timetable',
    week: (number) => `Week ${number}`,
    period: 'Lesson',
    today: 'today',
    other: 'Other',
    none: 'no lesson',
    noLessons: 'No lessons this week.',
    newRoom: 'New room',
    forSubstitute: 'For the substitute',
    going: (title) => `${title} goes on`,
    lesson: (label, times) => `lesson ${label} ${times}`,
    insteadOf: (names) => `in place of ${names}`,
    keys: 'Arrow keys move between days and lessons, Page Up and Page Down between weeks. Enter opens.',
  },
};
