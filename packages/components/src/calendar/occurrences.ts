import type {CalendarItem} from '@skolebro/host';
import {
  type CalendarEvent,
  type EventStatus,
  type LocalDateTime,
  type RecurrenceOverride,
  type TimeZoneId,
  type Uuid,
  addDays,
  isRealDate,
} from '@skolebro/models';
import {type DaySpan, fromWallMs, isWallTime, wallMs} from './days.js';
import {type Zone, type ZoneFinder, zoneFinder} from './zones.js';

/** One time that an event takes place, on the calendar's own clock. */
export interface Occurrence {
  /** Names the occurrence among all occurrences of all events. */
  readonly key: string;

  readonly event: CalendarItem;

  /** The children whom it is about, each once; none when it is about the user alone. */
  readonly childIds: readonly Uuid[];

  /** Where it comes from, as users know it. */
  readonly vendor?: string;

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
  readonly events: readonly CalendarItem[];
  readonly days: DaySpan;

  /** The child whom an event is about that does not say it itself. */
  readonly childId?: Uuid | undefined;

  /** Where an event comes from that does not say it itself. */
  readonly vendor?: string | undefined;

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
export function expand({events, days, timeZone, recur, childId, vendor, cap = 1000}: Expansion): Expanded {
  const findZone = zoneFinder();
  const window = {from: `${days.start}T00:00:00`, to: `${dayAfter(days.end)}T00:00:00`};
  const mayTouch = looseFilter(days);
  const found = new Map<string, Occurrence>();
  let cut = false;
  for (const event of events) {
    if (!mayTouch(event) || !isWallTime(event.start) || !isWallTime(event.end)) continue;
    const toCalendar = clockChange(event, timeZone, findZone);
    const starts = startsOf(event, window, recur, cap);
    cut ||= starts.cut;
    const origin = {
      childIds: event.childIds ?? (childId === undefined ? [] : [childId]),
      vendor: event.vendor ?? vendor,
    };
    for (const {start, change} of starts.starts) {
      const occurrence = occurrenceOf(event, start, change, toCalendar, origin);
      if (touches(occurrence, window)) keep(found, occurrence);
    }
  }
  return {occurrences: [...found.values()].sort(byStart), cut};
}

/** Leaves out, without looking closely, what cannot touch the days wherever its zone lies. */
function looseFilter({start, end}: DaySpan) {
  const [from, to] = [dayBefore(dayBefore(start)), dayAfter(dayAfter(end))];
  return (event: CalendarEvent) =>
    repeats(event) || ((event.end >= from || event.start >= from) && event.start.slice(0, 10) <= to);
}

/**
 * Puts an occurrence beside the others: one that is there already only adds its children.
 *
 * Two different events that share an id, as broken calendars have them, are both kept.
 */
function keep(found: Map<string, Occurrence>, occurrence: Occurrence): void {
  for (let copy = 1; ; copy++) {
    const key = copy === 1 ? occurrence.key : `${occurrence.key}#${copy}`;
    const other = found.get(key);
    if (other && !isSame(other, occurrence)) continue;
    const childIds = other ? [...new Set([...other.childIds, ...occurrence.childIds])] : occurrence.childIds;
    found.set(key, {...(other ?? occurrence), key, childIds});
    return;
  }
}

function isSame(a: Occurrence, b: Occurrence): boolean {
  return a.start === b.start && a.end === b.end && a.title === b.title && a.status === b.status;
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
  if (!repeats(event)) return {starts: [{start: event.start}], cut: false};
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
  event: CalendarItem,
  recurrenceId: LocalDateTime,
  change: RecurrenceOverride | undefined,
  toCalendar: (wall: LocalDateTime) => LocalDateTime,
  {childIds, vendor}: {readonly childIds: readonly Uuid[]; readonly vendor: string | undefined},
): Occurrence {
  const ownStart = change?.start ?? recurrenceId;
  const ownEnd = change?.end ?? fromWallMs(wallMs(ownStart) + durationOf(event));
  const start = toCalendar(ownStart);
  const end = toCalendar(ownEnd);
  const isSeries = repeats(event);
  const title = change?.title ?? event.title;
  const description = change?.description ?? event.description;
  const location = change?.location ?? event.location;
  const status = change?.status ?? event.status;
  return {
    key: isSeries ? `${event.id}/${recurrenceId}` : event.id,
    event,
    childIds,
    ...(vendor !== undefined && {vendor}),
    ...(isSeries && {recurrenceId}),
    start,
    end: end < start ? start : end,
    allDay: event.showWithoutTime === true,
    ...(title !== undefined && {title}),
    ...(description !== undefined && {description}),
    ...(location !== undefined && {location}),
    ...(status !== undefined && {status}),
  };
}

function repeats({recurrenceRules, recurrenceOverrides}: CalendarEvent): boolean {
  return (recurrenceRules?.length ?? 0) > 0 || (recurrenceOverrides?.length ?? 0) > 0;
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

/** The next day, or the last one where no calendar reaches. */
function dayAfter(date: string): string {
  return isRealDate(date) && date < '9999-12-31' ? addDays(date, 1) : '9999-12-31';
}

function dayBefore(date: string): string {
  return isRealDate(date) && date > '0001-01-01' ? addDays(date, -1) : date;
}
