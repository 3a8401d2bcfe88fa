import type {LocalDateTime} from '@skolebro/models';

const dayMs = 86_400_000;

/** Turns clock times of one zone into those of another, by the zone rules that the runtime brings. */
export class ZoneClock {
  private readonly formats = new Map<string, Intl.DateTimeFormat | undefined>();

  /** Tells whether the runtime knows a zone by this name. */
  knows(zone: string): boolean {
    return this.formatOf(zone) !== undefined;
  }

  /** Gives the clock time in `to` at the moment when the clock in `from` shows `local`. */
  convert(local: LocalDateTime, from: string, to: string): LocalDateTime {
    return from === to ? local : this.localAt(this.momentOf(local, from), to);
  }

  /** Adds exact time, so that a clock change in between counts; without a zone the clock never changes. */
  add(local: LocalDateTime, ms: number, zone: string | undefined): LocalDateTime | undefined {
    const at = zone === undefined ? Date.parse(`${local}Z`) + ms : this.momentOf(local, zone) + ms;
    if (Math.abs(at) > 8.64e15 - dayMs) return undefined;
    return isoOf(at + (zone === undefined ? 0 : this.offsetAt(at, zone)));
  }

  /** RFC 5545 §3.3.5: the first of two equal times; a time that does not exist counts by the offset before the gap. */
  private momentOf(local: LocalDateTime, zone: string): number {
    const wall = Date.parse(`${local}Z`);
    const before = this.offsetAt(wall - dayMs, zone);
    if (this.offsetAt(wall - before, zone) === before) return wall - before;
    const after = this.offsetAt(wall + dayMs, zone);
    return this.offsetAt(wall - after, zone) === after ? wall - after : wall - before;
  }

  private localAt(moment: number, zone: string): LocalDateTime {
    return isoOf(moment + this.offsetAt(moment, zone)) ?? '';
  }

  private offsetAt(moment: number, zone: string): number {
    const parts: Record<string, number> = {};
    for (const {type, value} of this.formatOf(zone)?.formatToParts(moment) ?? []) parts[type] = Number(value);
    const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
  }

  private formatOf(zone: string): Intl.DateTimeFormat | undefined {
    if (!this.formats.has(zone)) this.formats.set(zone, makeFormat(zone));
    return this.formats.get(zone);
  }
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}

function isoOf(ms: number): LocalDateTime | undefined {
  const text = new Date(ms).toISOString();
  // Years outside 0000 to 9999 are written longer.
  return text.length === 24 ? text.slice(0, 19) : undefined;
}
