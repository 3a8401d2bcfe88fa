import type {CalendarEvent, LocalDateTime, RecurrenceOverride} from '@skolebro/models';
import {present} from './event-draft.js';
import {type Leftover, icalendarExtension} from './leftover.js';
import type {JcalProperty} from './property.js';
import {mayBeGenerated} from './rule-dates.js';
import {calendarUidSystem} from './series.js';
import {timeProperty, untilText} from './write-moment.js';
import {ruleText} from './write-rule.js';
import {type WrittenComponent, componentOf, nameOfLine} from './written-lines.js';
import type {ZoneClock} from './zone-clock.js';

/** What the writing of one event needs besides it. */
export interface EventWriting {
  readonly uid: string;

  /** When the file is written, in UTC. */
  readonly stamp: string;
  readonly zones: ZoneClock;

  /** Names of properties, in lower case, that are kept out even where the event brings them from another file. */
  readonly without: ReadonlySet<string>;
}

/** The UID under which other programs know an event; its id where it has none of its own. */
export function uidOf({id, identifiers}: CalendarEvent): string {
  return identifiers?.find(({system}) => system === calendarUidSystem)?.value ?? id;
}

/** What a calendar file said of an event that has no place in our model. */
export function leftoverOfEvent({extensions}: CalendarEvent): Leftover {
  return extensions?.[icalendarExtension] ?? {};
}

/** An occurrence as it is, with what it has from its series. */
export function wholeOccurrence(event: CalendarEvent, override: RecurrenceOverride): RecurrenceOverride {
  const {title, description, location, status} = {...event, ...override};
  const start = override.start ?? override.recurrenceId;
  return {
    recurrenceId: override.recurrenceId,
    start,
    end: override.end ?? shifted(start, msOf(event.end) - msOf(event.start)),
    ...present('title', title),
    ...present('description', description),
    ...present('location', location),
    ...present('status', status),
  };
}

/** The VEVENTs of an event: one, and one more for each occurrence that differs from its series (RFC 5545 §3.8.4.4). */
export function eventComponents(event: CalendarEvent, writing: EventWriting): readonly WrittenComponent[] {
  const {recurrenceOverrides = [], recurrenceRules = []} = event;
  const leftover = leftoverOfEvent(event);
  const changes = recurrenceOverrides.filter((one) => one.excluded !== true);
  const excluded = recurrenceOverrides.filter((one) => one.excluded === true);
  const added = changes.filter(
    (one) => Object.keys(one).length === 1 || !mayBeGenerated(event, one.recurrenceId),
  );
  const times = (name: string, list: readonly RecurrenceOverride[]) =>
    list.map(({recurrenceId}) => timeProperty(name, event, recurrenceId));
  const series = vevent(writing, leftover, [
    ...timesOf(event, event),
    ...textsOf(event),
    ...present1('url', 'uri', event.url),
    ...present1('created', 'date-time', inUtc(event.created)),
    ...present1('last-modified', 'date-time', inUtc(event.updated)),
    ...times('rdate', added),
    ...times('exdate', excluded),
  ]);
  const rules = recurrenceRules.map(
    (rule) => `RRULE:${ruleText(rule, (until) => untilText(until, event, writing.zones))}`,
  );
  const leftovers = new Map((leftover.occurrences ?? []).map((one) => [one.recurrenceId, one]));
  const overridden = changes.filter((one) => Object.keys(one).length > 1);
  return [
    {...series, lines: [...rules, ...(series.lines ?? [])]},
    ...overridden.map((one) => {
      const whole = wholeOccurrence(event, one);
      return vevent(writing, leftovers.get(one.recurrenceId) ?? {}, [
        timeProperty('recurrence-id', event, one.recurrenceId),
        ...timesOf({start: whole.start ?? event.start, end: whole.end ?? event.end}, event),
        ...textsOf(whole),
      ]);
    }),
  ];
}

/** Properties that may stand several times, so that those of the other file stand beside ours. */
const several = new Set(['exdate', 'rdate']);

function vevent(
  {uid, stamp, without}: EventWriting,
  leftover: Leftover,
  own: readonly JcalProperty[],
): WrittenComponent {
  const rest = componentOf({...leftover, component: 'vevent'});
  const properties = rest.properties.filter(([name]) => !without.has(name));
  const lines = (rest.lines ?? []).filter((line) => !without.has(nameOfLine(line)));
  // What the other file said with more than our model holds, as a title's language, stands in the place of ours.
  const said = new Set([...properties.map(([name]) => name), ...lines.map(nameOfLine)]);
  const ours: readonly JcalProperty[] = [
    ['uid', {}, 'text', uid],
    ['dtstamp', {}, 'date-time', stamp],
    ...own,
  ];
  return {
    ...rest,
    properties: [...ours.filter(([name]) => several.has(name) || !said.has(name)), ...properties],
    lines,
  };
}

function timesOf({start, end}: Pick<CalendarEvent, 'start' | 'end'>, event: CalendarEvent): JcalProperty[] {
  // RFC 5545 §3.8.2.2: an end is later than its start.
  const ends = end > start ? [timeProperty('dtend', event, end)] : [];
  return [timeProperty('dtstart', event, start), ...ends];
}

function textsOf({
  title,
  description,
  location,
  status,
}: Partial<Pick<CalendarEvent, 'title' | 'description' | 'location' | 'status'>>): JcalProperty[] {
  return [
    ...present1('summary', 'text', title),
    ...present1('description', 'text', description),
    ...present1('location', 'text', location),
    ...present1('status', 'text', status?.toUpperCase()),
  ];
}

function present1(name: string, type: string, value: string | undefined): JcalProperty[] {
  return value === undefined || value === '' ? [] : [[name, {}, type, value]];
}

function inUtc(instant: string | undefined): string | undefined {
  const at = Date.parse(instant ?? '');
  return Number.isNaN(at) ? undefined : `${new Date(at).toISOString().slice(0, 19)}Z`;
}

function msOf(time: LocalDateTime): number {
  return Date.parse(`${time}Z`);
}

function shifted(time: LocalDateTime, ms: number): LocalDateTime {
  const at = new Date(msOf(time) + ms);
  return Number.isNaN(at.getTime()) ? time : at.toISOString().slice(0, 19);
}
