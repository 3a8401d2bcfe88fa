import type {CalendarEvent, LocalDateTime, RecurrenceOverride, RecurrenceRule} from '@skolebro/models';
import type {CalendarItem} from './calendar-item.js';
import type {EventChange, EventDraft, EventPlace} from './calendar-source.js';

/** What must be told of a series that is split in two. */
export interface SplitOptions {
  /** The id of the second part. */
  readonly newId: CalendarEvent['id'];

  /** How many times a series begins before that time on its own clock; only asked for a rule with a count. */
  readonly startsBefore?: (series: CalendarEvent, time: LocalDateTime) => number;
}

/**
 * An event after a change: one, or two when a series goes on differently from one occurrence on.
 *
 * @example changeSeries(weekly, {scope: 'this', recurrenceId, draft}, {newId})
 */
export function changeSeries(
  event: CalendarItem,
  {recurrenceId, scope = 'all', draft}: Omit<EventChange, 'eventId'>,
  options: SplitOptions,
): readonly CalendarItem[] {
  if (recurrenceId === undefined || !repeats(event)) return [apply(event, draft)];
  if (scope === 'this') return [withOverride(event, overrideOf(event, recurrenceId, draft))];
  if (scope === 'this-and-following' && recurrenceId > event.start) {
    const [before, after] = split(event, recurrenceId, options);
    return [before, apply(after, draft)];
  }
  // The whole series moves by as much as the occurrence did, and keeps its own days otherwise.
  const start = shifted(event.start, msBetween(recurrenceId, draft.start));
  const moved = {...draft, start, end: shifted(start, msBetween(draft.start, draft.end))};
  return [apply(event, moved)];
}

/** What is left of an event when it, or a part of its series, is taken away; nothing when all of it goes. */
export function removeFromSeries(
  event: CalendarItem,
  {recurrenceId, scope = 'all'}: Omit<EventPlace, 'eventId'>,
  options: SplitOptions,
): readonly CalendarItem[] {
  if (recurrenceId === undefined || !repeats(event) || scope === 'all') return [];
  if (scope === 'this') return [withOverride(event, {recurrenceId, excluded: true})];
  return recurrenceId > event.start ? split(event, recurrenceId, options).slice(0, 1) : [];
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
  return {
    recurrenceId,
    start,
    end,
    ...(title !== undefined && title !== event.title && {title}),
    ...(description !== undefined && description !== event.description && {description}),
    ...(location !== undefined && location !== event.location && {location}),
  };
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

function split(
  event: CalendarItem,
  at: LocalDateTime,
  {newId, startsBefore}: SplitOptions,
): [CalendarItem, CalendarItem] {
  const {recurrenceRules = [], recurrenceOverrides = [], ...single} = event;
  const until = shifted(at, -1000);
  const done = recurrenceRules.some(({count}) => count !== undefined) ? (startsBefore?.(event, at) ?? 0) : 0;
  const first = recurrenceRules.map(({count: _, ...rule}): RecurrenceRule => ({...rule, until}));
  const second = recurrenceRules.map(({count, ...rule}): RecurrenceRule =>
    count === undefined ? rule : {...rule, count: Math.max(1, count - done)},
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
  return [part(event.start, first, (id) => id < at), {...part(at, second, (id) => id >= at), id: newId}];
}

function msBetween(from: LocalDateTime, to: LocalDateTime): number {
  return Date.parse(`${to}Z`) - Date.parse(`${from}Z`);
}

function shifted(time: LocalDateTime, ms: number): LocalDateTime {
  return new Date(Date.parse(`${time}Z`) + ms).toISOString().slice(0, 19);
}
