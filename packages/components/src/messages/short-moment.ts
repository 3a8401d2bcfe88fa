const day = 86_400_000;

/** Says when something happened in a word: the time today, the weekday this week, else the date. */
export class ShortMoment {
  private readonly locale: string;
  private readonly timeZone: string;
  private readonly now: string;
  private readonly formats = new Map<number, Intl.DateTimeFormat>();
  private dayOf: Intl.DateTimeFormat | undefined;
  private readonly nowAt: number;
  private readonly today: number;

  /** @param now the moment that counts as now, or "" to write every date out */
  constructor(locale: string, timeZone: string, now: string) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.now = now;
    this.nowAt = Date.parse(now);
    this.today = this.dayNumber(this.nowAt);
  }

  /** Whether it was made of these. */
  isFor(locale: string, timeZone: string, now: string): boolean {
    return locale === this.locale && timeZone === this.timeZone && now === this.now;
  }

  /** The moment in a word, or as it stands where it is none. */
  format(instant: string): string {
    const at = Date.parse(instant);
    if (Number.isNaN(at)) return instant;
    // A week away it does not matter on which side of midnight it was, and asking for the day costs time.
    const isNear = Math.abs(this.nowAt - at) < 8 * day;
    const days = isNear ? this.today - this.dayNumber(at) : (this.nowAt - at) / day;
    const form = days === 0 ? 0 : days > 0 && days < 7 ? 1 : Math.abs(days) < 180 ? 2 : 3;
    return this.formatOf(form).format(at);
  }

  /** One of the forms; each is made when it is first needed, for making one takes longer than using it. */
  private formatOf(form: number): Intl.DateTimeFormat {
    const made = this.formats.get(form) ?? makeFormat(this.locale, this.timeZone, forms[form] ?? {});
    this.formats.set(form, made);
    return made;
  }

  /** The day as a number of days; NaN where there is none. */
  private dayNumber(at: number): number {
    if (Number.isNaN(at)) return Number.NaN;
    this.dayOf ??= makeFormat('en-CA', this.timeZone, {year: 'numeric', month: '2-digit', day: '2-digit'});
    return Date.parse(this.dayOf.format(at)) / day;
  }
}

/** The time today, the weekday this week, the date this year, and the date of another. */
const forms: readonly Intl.DateTimeFormatOptions[] = [
  {hour: '2-digit', minute: '2-digit'},
  {weekday: 'short'},
  {day: 'numeric', month: 'short'},
  {day: 'numeric', month: 'short', year: 'numeric'},
];

/** A format on that clock, or on the browser's own where there is no such zone. */
function makeFormat(
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, {...options, timeZone});
  } catch {
    return new Intl.DateTimeFormat(locale, options);
  }
}
