import type {LocalDateTime} from '@skolebro/models';

const dayMs = 86_400_000;

/** Shared by all clocks: a format costs more to make than a thousand times to turn. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** A change of the clock, at a time on the clock before it; offsets are milliseconds ahead of UTC. */
export interface ClockChange {
  readonly local: LocalDateTime;
  readonly offsetFrom: number;
  readonly offsetTo: number;
}

/** Turns clock times of one zone into those of another, by the zone rules that the runtime brings. */
export class ZoneClock {
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

  /** Finds when the clock of a zone is changed within `[from, to)`, which are moments in UTC. */
  changesOf(zone: string, from: LocalDateTime, to: LocalDateTime): readonly ClockChange[] {
    const changes: ClockChange[] = [];
    const end = Date.parse(`${to}Z`);
    // No zone in use changes its clock twice within a fortnight and back, Ramadan in Morocco lasting a month.
    const step = 14 * dayMs;
    for (let at = Date.parse(`${from}Z`); at < end; at += step) {
      let [low, high] = [at, Math.min(at + step, end)];
      const offsetFrom = this.offsetAt(low, zone);
      const offsetTo = this.offsetAt(high, zone);
      if (offsetFrom === offsetTo) continue;
      while (high - low > 1000) {
        const middle = Math.floor((low + high) / 2000) * 1000;
        if (this.offsetAt(middle, zone) === offsetFrom) low = middle;
        else high = middle;
      }
      // RFC 5545 §3.6.5: the onset stands on the clock before the change.
      const local = isoOf(high + offsetFrom);
      if (local !== undefined) changes.push({local, offsetFrom, offsetTo});
    }
    return changes;
  }

  /** Gives how far the clock of a zone is ahead of UTC at a moment in UTC, in milliseconds. */
  offsetOf(zone: string, moment: LocalDateTime): number {
    return this.offsetAt(Date.parse(`${moment}Z`), zone);
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
    if (!formats.has(zone)) formats.set(zone, makeFormat(zone));
    return formats.get(zone);
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
