import {MomentWriter} from './moment-writer.js';

/** Says when something happened in a word: the time today, the weekday this week, else the date. */
export class ShortMoment {
  private readonly locale: string;
  private readonly timeZone: string;
  private readonly now: string;
  private readonly writer: MomentWriter;
  private readonly today: number;

  /** @param now the moment that counts as now, or "" to write every date out */
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

  /** The moment with its time, as "08.10" or "man. 16. nov., 08.10", or as it stands where it is none. */
  formatWithTime(instant: string): string {
    const at = Date.parse(instant);
    if (Number.isNaN(at)) return instant;
    return this.writer.write(at, this.writer.dayOf(at) === this.today ? 'time' : 'dateAndTime');
  }

  /** The moment in a word, or as it stands where it is none. */
  format(instant: string): string {
    const at = Date.parse(instant);
    if (Number.isNaN(at)) return instant;
    const days = this.today - this.writer.dayOf(at);
    const isNear = Math.abs(days) < 180;
    const form = days === 0 ? 'time' : days > 0 && days < 7 ? 'weekday' : isNear ? 'date' : 'dateOfYear';
    return this.writer.write(at, form);
  }
}
