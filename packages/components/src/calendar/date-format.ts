import type {LocalDate} from '@skolebro/models';
import {type DateWords, dateWords, writeDay, writeSpan} from './date-words.js';
import type {DaySpan} from './days.js';

/** Writes days and times as people read them in one locale. */
export class DateFormat {
  readonly locale: string;

  private readonly words: DateWords | undefined;
  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  /** A locale that the browser does not know counts as Danish. */
  constructor(locale: string) {
    this.locale = dateWords[locale] || isLocale(locale) ? locale : 'da-DK';
    this.words = dateWords[this.locale];
  }

  /** As "mandag den 16. november 2026". */
  fullDay(date: LocalDate): string {
    return this.write(date, 'W,D M Y');
  }

  /** As "Mandag 16. november", to stand as a heading. */
  dayHeading(date: LocalDate): string {
    return this.capitalized(this.write(date, 'W D M'));
  }

  /** As "man.". */
  weekday(date: LocalDate): string {
    return this.write(date, 'w');
  }

  /** As "16". */
  dayNumber(date: LocalDate): string {
    return this.write(date, 'D').replace(/\D+$/, '');
  }

  /** As "mandag", whole and short: the names of the days above a month. */
  weekdayName(date: LocalDate, width: 'long' | 'short'): string {
    return this.write(date, width === 'long' ? 'W' : 'w');
  }

  /** As "24. juni 2027". */
  longDay(date: LocalDate): string {
    return this.write(date, 'D M Y');
  }

  /** As "16. nov.". */
  shortDay(date: LocalDate): string {
    return this.write(date, 'D m');
  }

  /** As "November". */
  monthName(date: LocalDate): string {
    return this.capitalized(this.write(date, 'M'));
  }

  /** As "16.–22. november 2026". */
  span({start, end}: DaySpan): string {
    if (this.words) return writeSpan(start, end, this.words);
    return this.format('D M Y').formatRange(atNoon(start), atNoon(end));
  }

  /** As "November 2026". */
  month(date: LocalDate): string {
    return this.capitalized(this.write(date, 'M Y'));
  }

  /** A minute of the day as "08.45"; 1440 is midnight at the day's end. */
  time(minute: number): string {
    const two = (number: number) => String(number).padStart(2, '0');
    return this.words
      ? two(Math.floor(minute / 60) % 24) + this.words.clock + two(minute % 60)
      : this.format('h').format(minute * 60_000);
  }

  /** With its first letter large, to stand as a heading. */
  capitalized(text: string): string {
    return text.replace(/./u, (first) => first.toUpperCase());
  }

  private write(date: LocalDate, pattern: string) {
    return this.words ? writeDay(date, pattern, this.words) : this.format(pattern).format(atNoon(date));
  }

  private format(pattern: string): Intl.DateTimeFormat {
    let format = this.formats.get(pattern);
    if (!format) {
      const options = Object.assign({}, ...Array.from(pattern, (letter) => parts[letter])) as object;
      // Days and clock times stand still here; UTC keeps the browser's own zone out of it.
      format = new Intl.DateTimeFormat(this.locale, {...options, timeZone: 'UTC'});
      this.formats.set(pattern, format);
    }
    return format;
  }
}

/** What the letters of a pattern are to the browser's own formats. */
const parts: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  W: {weekday: 'long'},
  w: {weekday: 'short'},
  D: {day: 'numeric'},
  M: {month: 'long'},
  m: {month: 'short'},
  Y: {year: 'numeric'},
  h: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
};

function atNoon(date: LocalDate): number {
  return Date.parse(`${date}T12:00:00Z`);
}

function isLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] !== undefined;
  } catch {
    return false;
  }
}

const known = new Map<string, DateFormat>();

/** The dates of a locale; kept, because the parts of a calendar ask for the same one again and again. */
export function dateFormatFor(locale: string): DateFormat {
  const dates = known.get(locale) ?? new DateFormat(locale);
  known.set(locale, dates);
  return dates;
}
