import type {CalendarEvent, LocalDateTime, RecurrenceOverride, RecurrenceRule} from '@skolebro/models';
import type {CalendarItem} from './calendar-item.js';
import type {EventChange, EventDraft, EventPlace} from './calendar-source.js';

/** What must be told of a series that is split in two. */
export interface SplitOptions {
  /** The id of the second part. */
  readonly newId: CalendarEvent['id'];
}

/**
 * An event after a change: one, or two when a series goes on differently from one occurrence on.
 *
 * @example changeSeries(weekly, {scope: 'this', recurrenceId, draft}, {newId})
 */
export function changeSeries(
  event: CalendarItem,
  {recurrenceId, scope = 'all', draft, startsBefore = 0}: Omit<EventChange, 'eventId'>,
  {newId}: SplitOptions,
): readonly CalendarItem[] {
  if (recurrenceId === undefined || !repeats(event)) return [apply(event, draft)];
  if (scope === 'this') return [withOverride(event, overrideOf(event, recurrenceId, draft))];
  const keepsRule = sameRules(event.recurrenceRules, draft.recurrenceRules);
  if (scope === 'this-and-following' && recurrenceId > event.start) {
    const [before, after] = split(event, recurrenceId, startsBefore);
    return [before, {...moved(after, recurrenceId, draft, keepsRule), id: newId}];
  }
  return [moved(event, recurrenceId, draft, keepsRule)];
}

/** What is left of an event when it, or a part of its series, is taken away; nothing when all of it goes. */
export function removeFromSeries(
  event: CalendarItem,
  {recurrenceId, scope = 'all'}: Omit<EventPlace, 'eventId'>,
): readonly CalendarItem[] {
  if (recurrenceId === undefined || !repeats(event) || scope === 'all') return [];
  if (scope === 'this') return [withOverride(event, {recurrenceId, excluded: true})];
  return recurrenceId > event.start ? split(event, recurrenceId, 0).slice(0, 1) : [];
}

/** A series that moves by as much as one of its occurrences did; a rule that nobody changed keeps its count and moves its days along. */
function moved(
  series: CalendarItem,
  recurrenceId: LocalDateTime,
  draft: EventDraft,
  keepsRule: boolean,
): CalendarItem {
  const was = exceptionAt(series, recurrenceId)?.start ?? recurrenceId;
  const start = shifted(series.start, msBetween(was, draft.start));
  const end = shifted(start, msBetween(draft.start, draft.end));
  const rules = keepsRule ? series.recurrenceRules : draft.recurrenceRules;
  const days = keepsRule ? daysBetween(series.start, start) : 0;
  return apply(series, {
    ...draft,
    start,
    end,
    ...(rules && {recurrenceRules: rules.map((rule) => movedRule(rule, series.start, start, days))}),
  });
}

const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** Days of the week turn with the series; a day of the month goes along where it was the only one. */
function movedRule(
  rule: RecurrenceRule,
  from: LocalDateTime,
  to: LocalDateTime,
  days: number,
): RecurrenceRule {
  if (days === 0) return rule;
  const {byDay, byMonthDay} = rule;
  const isPlain = byDay?.every(({nthOfPeriod}) => nthOfPeriod === undefined) === true;
  const isOnlyDay = byMonthDay?.length === 1 && byMonthDay[0] === Number(from.slice(8, 10));
  return {
    ...rule,
    ...(isPlain && {byDay: byDay.map(({day, ...rest}) => ({...rest, day: turned(day, days)}))}),
    ...(isOnlyDay && {byMonthDay: [Number(to.slice(8, 10))]}),
  };
}

function turned(day: (typeof weekdays)[number], days: number): (typeof weekdays)[number] {
  const place = (weekdays.indexOf(day) + (days % 7) + 7) % 7;
  return weekdays[place] ?? day;
}

function sameRules(
  one: readonly RecurrenceRule[] | undefined,
  other: readonly RecurrenceRule[] | undefined,
): boolean {
  return one === other || (one !== undefined && JSON.stringify(one) === JSON.stringify(other));
}

function repeats({recurrenceRules, recurrenceOverrides}: CalendarEvent): boolean {
  return recurrenceRules !== undefined || recurrenceOverrides !== undefined;
}

function apply(event: CalendarItem, draft: EventDraft): CalendarItem {
  const kept: {-readonly [Key in keyof CalendarItem]?: CalendarItem[Key]} = {...event};
  delete kept.title;
  delete kept.description;
  delete kept.location;
  delete kept.kind;
  delete kept.timeZone;
  delete kept.showWithoutTime;
  delete kept.recurrenceRules;
  if (kept.recurrenceOverrides) {
    const delta = msBetween(event.start, draft.start);
    kept.recurrenceOverrides = kept.recurrenceOverrides.map((one) => movedOverride(one, delta));
  }
  if (draft.recurrenceRules === undefined) delete kept.recurrenceOverrides;
  return {...kept, id: event.id, ...draft};
}

/** An exception stays at its own occurrence when the series moves. */
function movedOverride(override: RecurrenceOverride, delta: number): RecurrenceOverride {
  if (delta === 0) return override;
  return {...override, recurrenceId: shifted(override.recurrenceId, delta)};
}

function overrideOf(
  event: CalendarItem,
  recurrenceId: LocalDateTime,
  {start, end, title, description, location}: EventDraft,
): RecurrenceOverride {
  const {status} = exceptionAt(event, recurrenceId) ?? {};
  return {
    recurrenceId,
    start,
    end,
    ...(status !== undefined && {status}),
    ...(title !== undefined && title !== event.title && {title}),
    ...(description !== undefined && description !== event.description && {description}),
    ...(location !== undefined && location !== event.location && {location}),
  };
}

function exceptionAt(event: CalendarEvent, at: LocalDateTime): RecurrenceOverride | undefined {
  return event.recurrenceOverrides?.find(({recurrenceId}) => recurrenceId === at);
}

function withOverride(event: CalendarItem, override: RecurrenceOverride): CalendarItem {
  const others = (event.recurrenceOverrides ?? []).filter(
    ({recurrenceId}) => recurrenceId !== override.recurrenceId,
  );
  const recurrenceOverrides = [...others, override].sort((a, b) =>
    a.recurrenceId < b.recurrenceId ? -1 : 1,
  );
  return {...event, recurrenceOverrides};
}

/** A series up to an occurrence, and from it on; what its rule counts is shared out among them. */
function split(
  event: CalendarItem,
  at: LocalDateTime,
  startsBefore: number,
): readonly [CalendarItem, CalendarItem] {
  const {recurrenceRules = [], recurrenceOverrides = [], ...single} = event;
  const until = shifted(at, -1000);
  const first = recurrenceRules.map(({count: _, ...rule}): RecurrenceRule => {
    return {...rule, until: rule.until !== undefined && rule.until < until ? rule.until : until};
  });
  const second = recurrenceRules.map(({count, ...rule}): RecurrenceRule =>
    count === undefined ? rule : {...rule, count: Math.max(1, count - startsBefore)},
  );
  const part = (start: LocalDateTime, rules: readonly RecurrenceRule[], isPart: (id: string) => boolean) => {
    const overrides = recurrenceOverrides.filter((one) => isPart(one.recurrenceId));
    return {
      ...single,
      start,
      end: shifted(start, msBetween(event.start, event.end)),
      ...(rules.length > 0 && {recurrenceRules: rules}),
      ...(overrides.length > 0 && {recurrenceOverrides: overrides}),
    };
  };
  return [part(event.start, first, (id) => id < at), part(at, second, (id) => id >= at)];
}

function msBetween(from: LocalDateTime, to: LocalDateTime): number {
  return Date.parse(`${to}Z`) - Date.parse(`${from}Z`);
}

function daysBetween(from: LocalDateTime, to: LocalDateTime): number {
  return msBetween(`${from.slice(0, 10)}T00:00:00`, `${to.slice(0, 10)}T00:00:00`) / 86_400_000;
}

function shifted(time: LocalDateTime, ms: number): LocalDateTime {
  return new Date(Date.parse(`${time}Z`) + ms).toISOString().slice(0, 19);
}
