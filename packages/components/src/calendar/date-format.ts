import type {LocalDate} from '@skolebro/models';
import {type DateForm, type DateWords, dateWords, writeDay, writeSpan} from './date-words.js';
import type {DaySpan} from './days.js';

/** Writes days and times as people read them in one locale. */
export class DateFormat {
  readonly locale: string;

  /** The locale that was asked for. */
  readonly asked: string;

  private readonly words: DateWords | undefined;
  private readonly formats = new Map<string, Intl.DateTimeFormat>();
  private readonly fullDays = new Map<LocalDate, string>();
  private readonly times = new Map<number, string>();

  /** A locale that the browser does not know counts as Danish. */
  constructor(locale: string) {
    this.asked = locale;
    this.locale = dateWords[locale] || isLocale(locale) ? locale : 'da-DK';
    this.words = dateWords[this.locale];
  }

  /** As "mandag den 16. november 2026". */
  fullDay(date: LocalDate): string {
    // Every event of a day says it, so a crowded month asks for the same day again and again.
    let text = this.fullDays.get(date);
    if (text === undefined) {
      text = this.write(date, 'fullDay');
      this.fullDays.set(date, text);
    }
    return text;
  }

  /** As "Mandag 16. november", to stand as a heading. */
  dayHeading(date: LocalDate): string {
    return this.capitalized(this.write(date, 'dayHeading'));
  }

  /** As "man.". */
  weekday(date: LocalDate): string {
    return this.write(date, 'weekday');
  }

  /** As "16". */
  dayNumber(date: LocalDate): string {
    return this.words
      ? String(Number(date.slice(8)))
      : this.format({day: 'numeric'}).format(atNoon(date)).replace(/\D+$/, '');
  }

  /** As "mandag", whole and short: the names of the days above a month. */
  weekdayName(date: LocalDate, width: 'long' | 'short'): string {
    return this.write(date, width === 'long' ? 'weekdayName' : 'weekday');
  }

  /** As "24. juni 2027". */
  longDay(date: LocalDate): string {
    return this.write(date, 'longDay');
  }

  /** As "16. nov.". */
  shortDay(date: LocalDate): string {
    return this.write(date, 'shortDay');
  }

  /** As "November". */
  monthName(date: LocalDate): string {
    return this.capitalized(this.write(date, 'monthName'));
  }

  /** As "16.–22. november 2026". */
  span({start, end}: DaySpan): string {
    if (this.words) return writeSpan(start, end, this.words);
    return this.format(options.longDay).formatRange(atNoon(start), atNoon(end));
  }

  /** As "November 2026". */
  month(date: LocalDate): string {
    return this.capitalized(this.write(date, 'month'));
  }

  /** A minute of the day as "08.45"; 1440 is midnight at the day's end. */
  time(minute: number): string {
    let text = this.times.get(minute);
    if (text === undefined) {
      text = this.words
        ? `${twoDigits(Math.floor(minute / 60) % 24)}${this.words.clock}${twoDigits(minute % 60)}`
        : this.format({hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}).format(minute * 60_000);
      this.times.set(minute, text);
    }
    return text;
  }

  /** With its first letter large, to stand as a heading. */
  capitalized(text: string): string {
    return text.slice(0, 1).toLocaleUpperCase(this.locale) + text.slice(1);
  }

  private write(date: LocalDate, form: DateForm) {
    return this.words ? writeDay(date, form, this.words) : this.format(options[form]).format(atNoon(date));
  }

  private format(wanted: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = Object.entries(wanted).join();
    let format = this.formats.get(key);
    if (!format) {
      // Days and clock times stand still here; UTC keeps the browser's own zone out of it.
      format = new Intl.DateTimeFormat(this.locale, {...wanted, timeZone: 'UTC'});
      this.formats.set(key, format);
    }
    return format;
  }
}

const options: Readonly<Record<DateForm, Intl.DateTimeFormatOptions>> = {
  fullDay: {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'},
  dayHeading: {weekday: 'long', day: 'numeric', month: 'long'},
  weekday: {weekday: 'short'},
  weekdayName: {weekday: 'long'},
  longDay: {day: 'numeric', month: 'long', year: 'numeric'},
  shortDay: {day: 'numeric', month: 'short'},
  monthName: {month: 'long'},
  month: {month: 'long', year: 'numeric'},
};

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function atNoon(date: LocalDate): number {
  return Date.parse(`${date}T12:00:00Z`);
}

function isLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

let latest: DateFormat | undefined;

/** The dates of a locale; kept, because the parts of a calendar ask for the same one again and again. */
export function dateFormatFor(locale: string): DateFormat {
  if (latest?.asked !== locale) latest = new DateFormat(locale);
  return latest;
}
