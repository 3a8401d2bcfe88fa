import type {LocalDate} from '@skolebro/models';
import type {DaySpan} from './days.js';

/** Writes days and times as people read them in one locale. */
export class DateFormat {
  readonly locale: string;

  /** The locale that was asked for. */
  readonly asked: string;

  private readonly formats = new Map<string, Intl.DateTimeFormat>();
  private readonly fullDays = new Map<LocalDate, string>();
  private readonly times = new Map<number, string>();

  /** A locale that the browser does not know counts as Danish. */
  constructor(locale: string) {
    this.asked = locale;
    this.locale = isLocale(locale) ? locale : 'da-DK';
  }

  /** As "mandag den 16. november 2026". */
  fullDay(date: LocalDate): string {
    // Every event of a day says it, so a crowded month asks for the same day again and again.
    let text = this.fullDays.get(date);
    if (text === undefined) {
      text = this.write(date, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});
      this.fullDays.set(date, text);
    }
    return text;
  }

  /** As "Mandag 16. november", to stand as a heading. */
  dayHeading(date: LocalDate): string {
    return this.capitalized(this.write(date, {weekday: 'long', day: 'numeric', month: 'long'}));
  }

  /** As "man.". */
  weekday(date: LocalDate): string {
    return this.write(date, {weekday: 'short'});
  }

  /** As "16". */
  dayNumber(date: LocalDate): string {
    return this.write(date, {day: 'numeric'}).replace(/\D+$/, '');
  }

  /** As "mandag", whole and short: the names of the days above a month. */
  weekdayName(date: LocalDate, width: 'long' | 'short'): string {
    return this.write(date, {weekday: width});
  }

  /** As "24. juni 2027". */
  longDay(date: LocalDate): string {
    return this.write(date, {day: 'numeric', month: 'long', year: 'numeric'});
  }

  /** As "16. nov.". */
  shortDay(date: LocalDate): string {
    return this.write(date, {day: 'numeric', month: 'short'});
  }

  /** As "November". */
  monthName(date: LocalDate): string {
    return this.capitalized(this.write(date, {month: 'long'}));
  }

  /** As "16.–22. november 2026". */
  span({start, end}: DaySpan): string {
    return this.format({day: 'numeric', month: 'long', year: 'numeric'}).formatRange(
      atNoon(start),
      atNoon(end),
    );
  }

  /** As "November 2026". */
  month(date: LocalDate): string {
    return this.capitalized(this.write(date, {month: 'long', year: 'numeric'}));
  }

  /** A minute of the day as "08.45"; 1440 is midnight at the day's end. */
  time(minute: number): string {
    let text = this.times.get(minute);
    if (text === undefined) {
      text = this.format({hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}).format(minute * 60_000);
      this.times.set(minute, text);
    }
    return text;
  }

  private write(date: LocalDate, options: Intl.DateTimeFormatOptions) {
    return this.format(options).format(atNoon(date));
  }

  private format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = Object.entries(options).join();
    let format = this.formats.get(key);
    if (!format) {
      // Days and clock times stand still here; UTC keeps the browser's own zone out of it.
      format = new Intl.DateTimeFormat(this.locale, {...options, timeZone: 'UTC'});
      this.formats.set(key, format);
    }
    return format;
  }

  /** With its first letter large, to stand as a heading. */
  capitalized(text: string): string {
    return text.slice(0, 1).toLocaleUpperCase(this.locale) + text.slice(1);
  }
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
