const day = 86_400_000;

/** Says when something happened in a word: the time today, the weekday this week, else the date. */
export class ShortMoment {
  private readonly locale: string;
  private readonly timeZone: string;
  private readonly now: string;
  private readonly formats: readonly Intl.DateTimeFormat[];
  private readonly dayOf: Intl.DateTimeFormat;
  private readonly today: number;

  /** @param now the moment that counts as now, or "" to write every date out */
  constructor(locale: string, timeZone: string, now: string) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.now = now;
    const format = (options: Intl.DateTimeFormatOptions, language = locale) => {
      try {
        return new Intl.DateTimeFormat(language, {...options, timeZone});
      } catch {
        return new Intl.DateTimeFormat(language, options);
      }
    };
    this.formats = [
      format({hour: '2-digit', minute: '2-digit'}),
      format({weekday: 'short'}),
      format({day: 'numeric', month: 'short'}),
      format({day: 'numeric', month: 'short', year: 'numeric'}),
    ];
    this.dayOf = format({year: 'numeric', month: '2-digit', day: '2-digit'}, 'en-CA');
    this.today = this.dayNumber(Date.parse(now));
  }

  /** Whether it was made of these. */
  isFor(locale: string, timeZone: string, now: string): boolean {
    return locale === this.locale && timeZone === this.timeZone && now === this.now;
  }

  /** The moment in a word, or as it stands where it is none. */
  format(instant: string): string {
    const at = Date.parse(instant);
    if (Number.isNaN(at)) return instant;
    const days = this.today - this.dayNumber(at);
    const months = Math.abs(days) < 180;
    const form = days === 0 ? 0 : days > 0 && days < 7 ? 1 : months ? 2 : 3;
    return this.formats[form]?.format(at) ?? instant;
  }

  /** The day as a number of days; NaN where there is none. */
  private dayNumber(at: number): number {
    return Number.isNaN(at) ? Number.NaN : Date.parse(this.dayOf.format(at)) / day;
  }
}
