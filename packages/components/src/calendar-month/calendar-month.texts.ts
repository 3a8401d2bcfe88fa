import type {Texts} from '../language.js';

/** The words of the month. */
export interface MonthTexts {
  readonly week: string;
  readonly weekOf: (number: number) => string;
  readonly today: string;
  readonly none: string;
  readonly going: (title: string) => string;

  /** How the keyboard moves, for those who hear the grid. */
  readonly keys: string;
}

/** The words of the month in Danish and English. */
export const texts: Texts<MonthTexts> = {
  name: 'calendar-month',
  da: {
    week: 'Uge',
    weekOf: (number) => `uge ${number}`,
    today: 'i dag',
    none: 'ingen begivenheder',
    going: (title) => `${title} er i gang`,
    keys: 'Piletaster går mellem dage og begivenheder, Page Up og Page Down mellem måneder, med Skift mellem år. Enter åbner. Alt og piletaster flytter.',
  },
  en: {
    week: 'Week',
    weekOf: (number) => `week ${number}`,
    today: 'today',
    none: 'no events',
    going: (title) => `${title} is going on`,
    keys: 'Arrow keys move between days and events, Page Up and Page Down between months, with Shift between years. Enter opens. Alt and arrow keys move an event.',
  },
};
