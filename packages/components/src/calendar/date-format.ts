import type {LocalDate} from '@skolebro/models';
import type {DaySpan} from './days.js';

/** Writes days and times as people read them in one locale. */
export class DateFormat {
  readonly locale: string;

  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  /** A locale that the browser does not know counts as Danish. */
  constructor(locale: string) {
    this.locale = isLocale(locale) ? locale : 'da-DK';
  }

  /** As "mandag den 16. november 2026". */
  fullDay(date: LocalDate): string {
    return this.write(date, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});
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
    return this.format({hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}).format(minute * 60_000);
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

  private capitalized(text: string): string {
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
