/** How much of a moment is written. */
export type MomentForm = 'time' | 'weekday' | 'date' | 'dateOfYear' | 'dateAndTime';

/** As much of the browser's Temporal as is used; not every browser has it. */
interface Zoned {
  readonly offsetNanoseconds: number;
  readonly epochMilliseconds: number;
  add(duration: {readonly milliseconds: number}): Zoned;
  getTimeZoneTransition(direction: 'next' | 'previous'): Zoned | null;
}

interface Temporal {
  readonly Instant: {fromEpochMilliseconds(at: number): {toZonedDateTimeISO(timeZone: string): Zoned}};
}

const minute = 60_000;
const day = 1440 * minute;

/** The short names of days and months, as every browser has them too; there they take 40 ms the first time. */
const names: Readonly<Record<string, readonly string[]>> = {
  'da-DK':
    'søn. man. tirs. ons. tors. fre. lør. jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.'.split(
      ' ',
    ),
  'en-GB': 'Sun Mon Tue Wed Thu Fri Sat Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
};

const options: Readonly<Record<MomentForm, Intl.DateTimeFormatOptions>> = {
  time: {hour: '2-digit', minute: '2-digit'},
  weekday: {weekday: 'short'},
  date: {day: 'numeric', month: 'short'},
  dateOfYear: {day: 'numeric', month: 'short', year: 'numeric'},
  dateAndTime: {weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit'},
};

/** Writes moments on the clock of a zone, in a language; one zone that does not exist means the browser's own. */
export class MomentWriter {
  private readonly locale: string;
  private readonly timeZone: string;
  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  // The clock is so many milliseconds ahead of UTC, from one change of it to the next.
  private offset = 0;
  private from = 0;
  private to = 0;

  constructor(locale: string, timeZone: string) {
    this.locale = locale;
    this.timeZone = timeZone;
  }

  /** The day on that clock, in days since 1970; NaN where there is no moment. */
  dayOf(at: number): number {
    return Math.floor((at + this.offsetAt(at)) / day);
  }

  /** The moment in words, as "08.10", "man.", "16. nov.", "16. nov. 2026" or "man. 16. nov., 08.10". */
  write(at: number, form: MomentForm): string {
    const known = names[this.locale];
    if (!known) return this.formatOf(this.locale, options[form]).format(at);
    // Its fields in UTC are those of the clock.
    const local = new Date(at + this.offsetAt(at));
    const [dot, colon] = this.locale === 'da-DK' ? ['.', '.'] : ['', ':'];
    const two = (field: number) => String(field).padStart(2, '0');
    const time = `${two(local.getUTCHours())}${colon}${two(local.getUTCMinutes())}`;
    const weekday = known[local.getUTCDay()] ?? '';
    const date = `${local.getUTCDate()}${dot} ${known[7 + local.getUTCMonth()] ?? ''}`;
    const dateOfYear = `${date} ${local.getUTCFullYear()}`;
    return {time, weekday, date, dateOfYear, dateAndTime: `${weekday} ${date}, ${time}`}[form];
  }

  private offsetAt(at: number): number {
    if (at >= this.from && at < this.to) return this.offset;
    const {Temporal} = globalThis as {Temporal?: Temporal};
    if (Number.isNaN(at)) return at;
    try {
      const zoned = Temporal?.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.timeZone);
      if (!zoned) return this.askFormat(at);
      this.offset = zoned.offsetNanoseconds / 1e6;
      this.to = zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;
      // A change at that very moment is one before the next.
      this.from =
        zoned.add({milliseconds: 1}).getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity;
      return this.offset;
    } catch {
      return -new Date(at).getTimezoneOffset() * minute;
    }
  }

  /** The Swedes write moments as computers do: "2026-11-17 09:20:00". */
  private askFormat(at: number): number {
    const local = this.formatOf('sv-SE', {dateStyle: 'short', timeStyle: 'medium'}).format(at);
    return Date.parse(`${local.replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
  }

  /** Each is made when it is first needed, for making one takes longer than using it. */
  private formatOf(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify([locale, form]);
    const made = this.formats.get(key) ?? makeFormat(locale, this.timeZone, form);
    this.formats.set(key, made);
    return made;
  }
}

/** A format on that clock, or on the browser's own where there is no such zone. */
function makeFormat(locale: string, timeZone: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, {...form, timeZone});
  } catch {
    return new Intl.DateTimeFormat(locale, form);
  }
}
