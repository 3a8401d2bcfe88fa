import type {Texts} from '../language.js';

/** The words of the calendar itself. */
export interface CalendarTexts {
  readonly calendar: string;
  readonly week: string;
  readonly schoolYear: string;

  /** At the foot of a printed page. */
  readonly printed: (day: string) => string;
  readonly loading: string;
  readonly empty: Readonly<Record<'day' | 'week' | 'list' | 'period', string>>;
  readonly emptyExplanation: string;
  readonly failed: string;

  /** Said aloud when a new period is there. */
  readonly events: (count: number) => string;

  /** Of a series that repeats more often than can be shown. */
  readonly cut: string;
}

/** The words of the calendar in Danish and English. */
export const texts: Texts<CalendarTexts> = {
  name: 'calendar',
  da: {
    calendar: 'Kalender',
    week: 'Uge',
    schoolYear: 'Skoleåret',
    printed: (day) => `Udskrevet ${day}`,
    loading: 'Henter kalenderen …',
    empty: {
      day: 'Ingen begivenheder denne dag',
      week: 'Ingen begivenheder i denne uge',
      list: 'Ingen begivenheder i denne måned',
      period: 'Ingen begivenheder i denne periode',
    },
    emptyExplanation: 'Når der kommer noget i kalenderen, står det her.',
    failed: 'Kalenderen kunne ikke hentes',
    events: (count) =>
      count === 0 ? 'ingen begivenheder' : count === 1 ? '1 begivenhed' : `${count} begivenheder`,
    cut: 'En begivenhed gentages så ofte, at ikke alle gentagelser er vist.',
  },
  en: {
    calendar: 'Calendar',
    week: 'Week',
    schoolYear: 'School year',
    printed: (day) => `Printed ${day}`,
    loading: 'Loading the calendar …',
    empty: {
      day: 'No events this day',
      week: 'No events this week',
      list: 'No events this month',
      period: 'No events in this period',
    },
    emptyExplanation: 'When something is put in the calendar, it is shown here.',
    failed: 'The calendar could not be loaded',
    events: (count) => (count === 0 ? 'no events' : count === 1 ? '1 event' : `${count} events`),
    cut: 'An event repeats so often that not every occurrence is shown.',
  },
};
