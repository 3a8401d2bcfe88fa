import type {CalendarEvent} from '@skolebro/models';
import {type Leftover, icalendarExtension} from './leftover.js';
import {readIcs} from './read-ics.js';
import {calendarUidSystem} from './series.js';
import {leftoverOfEvent, wholeOccurrence} from './write-event.js';

/** What of an event did not come back from a calendar file. */
export interface Lost {
  readonly properties: readonly (keyof CalendarEvent)[];

  /** The iCalendar properties that the event brings from another file, and that no longer say what it says. */
  readonly stale: readonly string[];
}

/** Where a calendar file says what an event says; "" where it has no place for it. */
const places: Readonly<Record<Exclude<keyof CalendarEvent, 'id'>, string>> = {
  identifiers: '',
  extensions: '',
  institutionId: '',
  kind: '',
  title: 'summary',
  description: 'description',
  start: 'dtstart',
  end: 'dtend duration',
  timeZone: 'dtstart',
  showWithoutTime: 'dtstart',
  status: 'status',
  location: 'location',
  url: 'url',
  groupIds: '',
  participants: '',
  responseDeadline: '',
  roomIds: '',
  fileIds: '',
  recurrenceRules: 'rrule',
  recurrenceOverrides: 'exdate rdate recurrence-id summary description location status dtstart dtend',
  created: 'created',
  updated: 'last-modified',
};

/** Reads an event as it was written and tells what differs. */
export function lostOf(event: CalendarEvent, text: string): Lost {
  const [read] = readIcs(new TextEncoder().encode(text), '').events;
  const [was, is] = [comparable(event), read ? comparable(read) : {}];
  const keys = Object.keys(places) as (keyof typeof places)[];
  const properties = read ? keys.filter((key) => !isSame(was[key], is[key])) : (['start'] as const);
  const brought = new Set(namesIn(leftoverOfEvent(event)));
  const stale = properties.flatMap((key) => places[key].split(' ')).filter((name) => brought.has(name));
  return {properties, stale};
}

/** An event without what only the writing brings: its own UID, its stamp, and which of two ways says the same. */
function comparable(event: CalendarEvent): Partial<Record<keyof CalendarEvent, unknown>> {
  const {identifiers = [], recurrenceOverrides, extensions = {}} = event;
  const {[icalendarExtension]: leftover = {}, ...others} = extensions;
  return {
    ...event,
    identifiers: identifiers.filter(({system}) => system !== calendarUidSystem).slice(),
    extensions: {...others, [icalendarExtension]: withoutStamps(leftover as Leftover)},
    recurrenceOverrides: recurrenceOverrides
      ?.map((one) => (one.excluded === true ? {recurrenceId: one.recurrenceId} : wholeOccurrence(event, one)))
      .toSorted((a, b) => (a.recurrenceId < b.recurrenceId ? -1 : 1)),
    created: event.created && Date.parse(event.created),
    updated: event.updated && Date.parse(event.updated),
  };
}

function withoutStamps({properties = [], occurrences = [], ...rest}: Leftover): unknown {
  const kept = properties.filter(([name]) => name !== 'dtstamp');
  const inside = occurrences
    .map(({recurrenceId, ...one}) => ({recurrenceId, rest: withoutStamps(one)}))
    .filter((one) => Object.keys(one.rest as object).length > 0)
    .toSorted((a, b) => (a.recurrenceId < b.recurrenceId ? -1 : 1));
  return {
    ...rest,
    ...(kept.length > 0 && {properties: kept}),
    ...(inside.length > 0 && {occurrences: inside}),
  };
}

function namesIn({properties = [], lines = [], occurrences = []}: Leftover): readonly string[] {
  return [
    ...properties.map(([name]) => name),
    ...lines.map((line) => (/^[A-Za-z0-9-]*/.exec(line)?.[0] ?? '').toLowerCase()),
    ...occurrences.flatMap(namesIn),
  ];
}

/** Whether two values are the same JSON, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((one, index) => isSame(one, b[index]));
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    isSame(left[key], right[key]),
  );
}
