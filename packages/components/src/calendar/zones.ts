import type {Instant, LocalDateTime, TimeZoneId} from '@skolebro/models';
import {fromWallMs, wallMs} from './days.js';

/** A clock on the wall somewhere in the world. */
export interface Zone {
  readonly id: TimeZoneId;

  /** The time on the clock at a moment given in milliseconds since 1970 UTC. */
  wallAt(epochMs: number): LocalDateTime;

  /**
   * The moment at which the clock shows the time, in milliseconds since 1970 UTC.
   *
   * In autumn, when an hour comes twice, it is the first of the two. In spring, a time in the hour that is
   * left out counts with the offset before the change (RFC 8984 §1.4.4).
   */
  epochAt(wall: LocalDateTime): number;
}

/** Finds zones by name and keeps them, because a formatter for a zone is costly to make. */
export type ZoneFinder = (id: TimeZoneId) => Zone | undefined;

/** A finder that keeps what it has found; a name that the browser does not know gives undefined. */
export function zoneFinder(): ZoneFinder {
  const found = new Map<TimeZoneId, Zone | undefined>();
  return (id) => {
    if (!found.has(id)) found.set(id, createZone(id));
    return found.get(id);
  };
}

/** The wall-clock time of a moment, or undefined when either is not valid. */
export function wallTimeOf(instant: Instant, zone: Zone | undefined): LocalDateTime | undefined {
  const epochMs = Date.parse(instant);
  return zone && Number.isFinite(epochMs) ? zone.wallAt(epochMs) : undefined;
}

/** As much of Temporal as is used here; not every browser has it. */
interface TemporalClock {
  readonly Instant: {fromEpochMilliseconds(ms: number): {toZonedDateTimeISO(id: string): Zoned}};
  readonly PlainDateTime: {from(wall: string): {toZonedDateTime(id: string): Zoned}};
}

interface Zoned {
  readonly epochMilliseconds: number;
  toPlainDateTime(): {toString(options: {readonly smallestUnit: 'second'}): string};
}

function createZone(id: TimeZoneId): Zone | undefined {
  const {Temporal} = globalThis as {readonly Temporal?: TemporalClock};
  try {
    return Temporal ? temporalZone(id, Temporal) : intlZone(id);
  } catch {
    return undefined;
  }
}

/** A page's first `Intl.DateTimeFormat` costs Chromium more than drawing a month; Temporal costs nothing to begin. */
function temporalZone(id: TimeZoneId, {Instant, PlainDateTime}: TemporalClock): Zone {
  const wallAt = (epochMs: number) =>
    Instant.fromEpochMilliseconds(Math.floor(epochMs))
      .toZonedDateTimeISO(id)
      .toPlainDateTime()
      .toString({smallestUnit: 'second'});
  // A zone that the browser does not know says so only when it is used.
  wallAt(0);
  return {id, wallAt, epochAt: (wall) => PlainDateTime.from(wall).toZonedDateTime(id).epochMilliseconds};
}

function intlZone(id: TimeZoneId): Zone {
  // Swedes write dates as ISO 8601 does: "2026-11-16 08:00:00".
  const format = new Intl.DateTimeFormat('sv-SE', {timeZone: id, dateStyle: 'short', timeStyle: 'medium'});
  const wallMsAt = (epochMs: number) => wallMs(format.format(epochMs).replace(' ', 'T'));
  const offsetAt = (epochMs: number) => wallMsAt(epochMs) - Math.floor(epochMs / 1000) * 1000;

  return {
    id,
    wallAt: (epochMs) => fromWallMs(wallMsAt(epochMs)),
    epochAt(wall) {
      const ms = wallMs(wall);
      const dayInMs = 86_400_000;
      const before = offsetAt(ms - dayInMs);
      const after = offsetAt(ms + dayInMs);
      if (before === after || offsetAt(ms - before) === before) return ms - before;
      return offsetAt(ms - after) === after ? ms - after : ms - before;
    },
  };
}

/** A time of one zone's clock on the clock of another; as it stands where one of them is not known. */
export function wallTimeBetween(time: LocalDateTime, from: TimeZoneId, to: TimeZoneId): LocalDateTime {
  const [here, there] = [createZone(from), createZone(to)];
  return here && there && from !== to ? there.wallAt(here.epochAt(time)) : time;
}
