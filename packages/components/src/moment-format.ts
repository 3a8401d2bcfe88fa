import {MomentWriter} from './moment-writer.js';

/** Says when something happened, as short as the day allows: "08.10" today, "man. 16. nov., 08.10" before. */
export class MomentFormat {
  /** The locale that it speaks. */
  readonly locale: string;

  private readonly timeZone: string;
  private readonly now: string;
  private readonly writer: MomentWriter;
  private readonly today: number;

  /**
   * @param timeZone the zone of the clock; one that does not exist means the browser's own
   * @param now the moment that counts as now, or "" to write every date out
   */
  constructor(locale: string, timeZone: string, now: string) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.now = now;
    this.writer = new MomentWriter(locale, timeZone);
    this.today = this.writer.dayOf(Date.parse(now));
  }

  /** Whether it was made of these. */
  isFor(locale: string, timeZone: string, now: string): boolean {
    return locale === this.locale && timeZone === this.timeZone && now === this.now;
  }

  /** The moment in words, or as it stands where it is none. */
  format(instant: string): string {
    const {writer, today} = this;
    const at = Date.parse(instant);
    if (Number.isNaN(at)) return instant;
    return writer.write(at, writer.dayOf(at) === today ? 'time' : 'dateAndTime');
  }
}
