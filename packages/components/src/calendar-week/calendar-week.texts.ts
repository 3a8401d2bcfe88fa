import type {Texts} from '../language.js';

/** The words of the week. */
export interface WeekTexts {
  readonly week: string;

  /** The number of a week, as short as it can be said. */
  readonly short: (number: number) => string;
  readonly time: string;
  readonly allDay: string;
  readonly today: string;

  /** An hour of a day, given in words. */
  readonly at: (day: string, time: string) => string;

  /** The whole-day place of a day. */
  readonly allDayOn: (day: string) => string;
  readonly going: (title: string) => string;

  /** How the keyboard moves, for those who hear the grid. */
  readonly keys: string;
}

/** The words of the week in Danish and English. */
export const texts: Texts<WeekTexts> = {
  name: 'calendar-week',
  da: {
    week: 'Uge',
    short: (number) => `uge ${number}`,
    time: 'Tid',
    allDay: 'Hele dagen',
    today: 'i dag',
    at: (day, time) => `${day} kl. ${time}`,
    allDayOn: (day) => `${day}, hele dagen`,
    going: (title) => `${title} er i gang`,
    keys: 'Piletaster går mellem dage og timer, Page Up og Page Down mellem uger. Enter åbner. Alt og piletaster flytter, med Skift ændres sluttiden.',
  },
  en: {
    week: 'Week',
    short: (number) => `wk ${number}`,
    time: 'Time',
    allDay: 'All day',
    today: 'today',
    at: (day, time) => `${day} at ${time}`,
    allDayOn: (day) => `${day}, all day`,
    going: (title) => `${title} is going on`,
    keys: 'Arrow keys move between days and hours, Page Up and Page Down between weeks. Enter opens. Alt and arrow keys move an event, with Shift they change its end.',
  },
};
