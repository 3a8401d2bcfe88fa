import type {Texts} from '../language.js';

/** The words of the board. */
export interface BoardTexts {
  readonly today: string;
  readonly tomorrow: string;
  readonly allDay: string;
  readonly nothing: string;
  readonly now: string;
  readonly more: (count: number) => string;

  /** What is shown is as old as this. */
  readonly asOf: (moment: string) => string;

  /** What is shown is old, and nobody knows how old. */
  readonly saved: string;
  readonly week: (week: number) => string;
  readonly untitled: string;
  readonly cancelled: string;
}

/** The words of the board in Danish and English. */
export const texts: Texts<BoardTexts> = {
  name: 'board',
  da: {
    today: 'I dag',
    tomorrow: 'I morgen',
    allDay: 'Hele dagen',
    nothing: 'Ikke mere på programmet',
    now: 'Nu',
    more: (count) => `og ${count} til`,
    asOf: (moment) => `Som det så ud ${moment}`,
    saved: 'Uden forbindelse. Det viste er gemt tidligere.',
    week: (week) => `uge ${week}`,
    untitled: 'Uden titel',
    cancelled: 'Aflyst',
  },
  en: {
    today: 'Today',
    tomorrow: 'Tomorrow',
    allDay: 'All day',
    nothing: 'Nothing more today',
    now: 'Now',
    more: (count) => `and ${count} more`,
    asOf: (moment) => `As it was at ${moment}`,
    saved: 'No connection. What is shown was saved earlier.',
    week: (week) => `week ${week}`,
    untitled: 'Untitled',
    cancelled: 'Cancelled',
  },
};
