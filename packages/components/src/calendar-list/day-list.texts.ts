import type {Texts} from '../language.js';

/** The words of a list of days. */
export interface DayListTexts {
  readonly today: string;
  readonly none: string;
  readonly week: (number: number) => string;

  /** Of events further down that are not drawn yet. */
  readonly rest: (count: number) => string;

  /** How the keyboard moves, for those who hear the list. */
  readonly keys: string;
}

/** The words of a list of days in Danish and English. */
export const dayListTexts: Texts<DayListTexts> = {
  name: 'day-list',
  da: {
    today: 'I dag',
    none: 'Intet i kalenderen',
    week: (number) => `Uge ${number}`,
    rest: (count) => `Vis flere (${count})`,
    keys: 'Brug pil op og ned til at gå mellem begivenheder.',
  },
  en: {
    today: 'Today',
    none: 'Nothing in the calendar',
    week: (number) => `Week ${number}`,
    rest: (count) => `Show more (${count})`,
    keys: 'Use the up and down arrows to move between events.',
  },
};
