import type {Texts} from '../language.js';

/** The words of the school year. */
export interface YearTexts {
  readonly schoolYear: string;
  readonly today: string;
  readonly none: string;
  readonly events: (count: number) => string;

  /** What the marks mean. */
  readonly legend: string;
  readonly holiday: string;
  readonly busy: string;

  /** How the keyboard moves, for those who hear the grid. */
  readonly keys: string;
}

/** The words of the school year in Danish and English. */
export const texts: Texts<YearTexts> = {
  name: 'calendar-year',
  da: {
    schoolYear: 'Skoleåret',
    today: 'i dag',
    none: 'ingen begivenheder',
    events: (count) => (count === 1 ? '1 begivenhed' : `${count} begivenheder`),
    legend: 'Forklaring',
    holiday: 'Fridag eller ferie',
    busy: 'Dag med begivenheder',
    keys: 'Piletaster går mellem dage, Page Up og Page Down mellem skoleår. Enter åbner dagen.',
  },
  en: {
    schoolYear: 'School year',
    today: 'today',
    none: 'no events',
    events: (count) => (count === 1 ? '1 event' : `${count} events`),
    legend: 'Legend',
    holiday: 'Day off or holidays',
    busy: 'Day with events',
    keys: 'Arrow keys move between days, Page Up and Page Down between school years. Enter opens the day.',
  },
};
