/** Says when something happened, as short as the day allows: "08.10" today, "man. 16. nov. 08.10" before. */
export class MomentFormat {
  /** The locale that it speaks. */
  readonly locale: string;

  private readonly timeZone: string;
  private readonly now: string;
  private readonly time: Intl.DateTimeFormat;
  private readonly dayAndTime: Intl.DateTimeFormat;
  private readonly dayOfYear: Intl.DateTimeFormat;
  private readonly today: string;

  /**
   * @param timeZone the zone of the clock; one that does not exist means the browser's own
   * @param now the moment that counts as now, or "" to write every date out
   */
  constructor(locale: string, timeZone: string, now: string) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.now = now;
    const zone = zoneOf(timeZone);
    const clock = {hour: '2-digit', minute: '2-digit', ...zone} as const;
    this.time = new Intl.DateTimeFormat(locale, clock);
    this.dayAndTime = new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...clock,
    });
    this.dayOfYear = new Intl.DateTimeFormat('en-CA', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      ...zone,
    });
    const at = Date.parse(now);
    this.today = Number.isNaN(at) ? '' : this.dayOfYear.format(at);
  }

  /** Whether it was made of these. */
  isFor(locale: string, timeZone: string, now: string): boolean {
    return locale === this.locale && timeZone === this.timeZone && now === this.now;
  }

  /** The moment in words, or as it stands where it is none. */
  format(instant: string): string {
    const at = Date.parse(instant);
    if (Number.isNaN(at)) return instant;
    return (this.dayOfYear.format(at) === this.today ? this.time : this.dayAndTime).format(at);
  }
}

function zoneOf(timeZone: string): {readonly timeZone?: string} {
  try {
    new Intl.DateTimeFormat('en', {timeZone});
    return {timeZone};
  } catch {
    return {};
  }
}
