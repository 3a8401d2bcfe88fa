import type {LocalDateTime} from '@skolebro/models';
import {fromWallMs, wallMs} from './days.js';
import type {Occurrence} from './occurrences.js';

/** How far an occurrence moves, and whether only its end does. */
export interface Move {
  readonly days: number;
  readonly minutes: number;
  readonly resize: boolean;
}

const minuteInMs = 60_000;
const dayInMs = 1440 * minuteInMs;

/**
 * The times of an occurrence after a move, on the calendar's clock; undefined where that cannot be.
 *
 * Whole days stay whole days, and an event keeps a quarter of an hour, or a day, at least.
 */
export function nudged(
  {start, end, allDay}: Pick<Occurrence, 'start' | 'end' | 'allDay'>,
  {days, minutes, resize}: Move,
): {readonly start: LocalDateTime; readonly end: LocalDateTime} | undefined {
  const raw = days * dayInMs + minutes * minuteInMs;
  const by = allDay ? Math.trunc(raw / dayInMs) * dayInMs : raw;
  if (by === 0) return undefined;
  const [from, to] = [wallMs(start), wallMs(end)];
  const next = resize ? [from, to + by] : [from + by, to + by];
  const [nextStart = from, nextEnd = to] = next;
  if (nextEnd - nextStart < (allDay ? dayInMs : 15 * minuteInMs) && resize) return undefined;
  const isInYears = [nextStart, nextEnd].every(
    (ms) => ms >= wallMs('0001-01-01T00:00:00') && ms < 253_402_300_800_000,
  );
  return isInYears ? {start: fromWallMs(nextStart), end: fromWallMs(nextEnd)} : undefined;
}
