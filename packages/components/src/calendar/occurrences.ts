import {
  type CalendarEvent,
  type EventStatus,
  type LocalDateTime,
  type RecurrenceOverride,
  type TimeZoneId,
  addDays,
} from '@skolebro/models';
import {type DaySpan, fromWallMs, isWallTime, wallMs} from './days.js';
import {type Zone, type ZoneFinder, zoneFinder} from './zones.js';

/** One time that an event takes place, on the calendar's own clock. */
export interface Occurrence {
  /** Names the occurrence among all occurrences of all events. */
  readonly key: string;

  readonly event: CalendarEvent;

  /** When the series' rules would have it begin, on the event's clock; absent for an event that does not repeat. */
  readonly recurrenceId?: LocalDateTime;

  readonly start: LocalDateTime;

  /** Exclusive; never before `start`. */
  readonly end: LocalDateTime;

  readonly allDay: boolean;
  readonly title?: string;
  readonly description?: string;
  readonly location?: string;
  readonly status?: EventStatus;
}

/**
 * Finds when a series begins within `[from, to)` on the series' own wall clock, in order, at most `cap` times.
 *
 * It may throw on a rule that makes no sense.
 */
export type Recur = (
  series: CalendarEvent,
  from: LocalDateTime,
  to: LocalDateTime,
  cap: number,
) => readonly LocalDateTime[];

/** What to expand, where, and how far. */
export interface Expansion {
  readonly events: readonly CalendarEvent[];
  readonly days: DaySpan;

  /** The calendar's own clock; an unknown name counts as UTC. */
  readonly timeZone: TimeZoneId;

  /** Follows rules; while it is absent a series shows its first occurrence and its overrides. */
  readonly recur?: Recur | undefined;

  /** The most occurrences of one series; 1,000 when absent. */
  readonly cap?: number;
}

/** What came of an expansion. */
export interface Expanded {
  /** By start, the longest first, then by title. */
  readonly occurrences: readonly Occurrence[];

  /** Whether a series had more occurrences than the cap, so that some are missing. */
  readonly cut: boolean;
}

/** Whether an event needs rules to be followed, and so a `Recur`. */
export function hasRules(event: CalendarEvent): boolean {
  return event.recurrenceRules !== undefined && event.recurrenceRules.length > 0;
}

/**
 * The occurrences of the events that touch the days, on the calendar's clock.
 *
 * Events in other zones are moved to it; floating events and whole days stay as they are written.
 */
export function expand({events, days, timeZone, recur, cap = 1000}: Expansion): Expanded {
  const findZone = zoneFinder();
  const window = {from: `${days.start}T00:00:00`, to: `${addDays(days.end, 1)}T00:00:00`};
  const occurrences: Occurrence[] = [];
  let cut = false;
  for (const event of events) {
    if (!isWallTime(event.start) || !isWallTime(event.end)) continue;
    const toCalendar = clockChange(event, timeZone, findZone);
    const found = startsOf(event, window, recur, cap);
    cut ||= found.cut;
    for (const {start, change} of found.starts) {
      const occurrence = occurrenceOf(event, start, change, toCalendar);
      if (touches(occurrence, window)) occurrences.push(occurrence);
    }
  }
  return {occurrences: occurrences.sort(byStart), cut};
}

interface Window {
  readonly from: LocalDateTime;
  readonly to: LocalDateTime;
}

interface Start {
  readonly start: LocalDateTime;
  readonly change?: RecurrenceOverride | undefined;
}

function startsOf(event: CalendarEvent, window: Window, recur: Recur | undefined, cap: number) {
  const changes = new Map((event.recurrenceOverrides ?? []).map((change) => [change.recurrenceId, change]));
  let regular: readonly LocalDateTime[] = [event.start];
  let cut = false;
  if (hasRules(event) && recur) {
    const length = durationOf(event);
    // Zones lie at most 14 hours from UTC in either direction, so two days are always enough.
    const slack = 2 * 86_400_000;
    const from = fromWallMs(wallMs(window.from) - slack - length);
    const to = fromWallMs(wallMs(window.to) + slack);
    try {
      const found = recur(event, from, to, cap + 1);
      cut = found.length > cap;
      regular = found.slice(0, cap);
    } catch {
      // A rule that makes no sense must not hide the event, nor the rest of the calendar.
    }
  }
  const starts: Start[] = regular.filter((start) => !changes.has(start)).map((start) => ({start}));
  for (const change of changes.values()) {
    const isReal = [change.recurrenceId, change.start, change.end].every((time) => !time || isWallTime(time));
    if (isReal && change.excluded !== true) starts.push({start: change.recurrenceId, change});
  }
  return {starts, cut};
}

function occurrenceOf(
  event: CalendarEvent,
  recurrenceId: LocalDateTime,
  change: RecurrenceOverride | undefined,
  toCalendar: (wall: LocalDateTime) => LocalDateTime,
): Occurrence {
  const ownStart = change?.start ?? recurrenceId;
  const ownEnd = change?.end ?? fromWallMs(wallMs(ownStart) + durationOf(event));
  const start = toCalendar(ownStart);
  const end = toCalendar(ownEnd);
  const repeats = hasRules(event) || event.recurrenceOverrides !== undefined;
  const title = change?.title ?? event.title;
  const description = change?.description ?? event.description;
  const location = change?.location ?? event.location;
  const status = change?.status ?? event.status;
  return {
    key: repeats ? `${event.id}/${recurrenceId}` : event.id,
    event,
    ...(repeats && {recurrenceId}),
    start,
    end: end < start ? start : end,
    allDay: event.showWithoutTime === true,
    ...(title !== undefined && {title}),
    ...(description !== undefined && {description}),
    ...(location !== undefined && {location}),
    ...(status !== undefined && {status}),
  };
}

function durationOf(event: CalendarEvent): number {
  return Math.max(0, wallMs(event.end) - wallMs(event.start));
}

function clockChange(event: CalendarEvent, timeZone: TimeZoneId, findZone: ZoneFinder) {
  const same = (wall: LocalDateTime) => wall;
  if (event.timeZone === undefined || event.showWithoutTime === true || event.timeZone === timeZone)
    return same;
  const from: Zone | undefined = findZone(event.timeZone);
  const to = findZone(timeZone) ?? findZone('UTC');
  return from && to ? (wall: LocalDateTime) => to.wallAt(from.epochAt(wall)) : same;
}

function touches({start, end}: Occurrence, {from, to}: Window): boolean {
  // An event without length is at its moment; any other ends before its end.
  return start < to && (end > from || (end === start && start >= from));
}

function byStart(a: Occurrence, b: Occurrence): number {
  return compare(a.start, b.start) || compare(b.end, a.end) || compare(a.title ?? '', b.title ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
