import type {CalendarEvent, Instant, TimeZoneId, Uuid} from '@skolebro/models';
import {lostOf} from './lost.js';
import {leftoverOfEvent, eventComponents, uidOf} from './write-event.js';
import {zoneComponent} from './write-zone.js';
import {type WrittenComponent, componentText} from './written-lines.js';
import {ZoneClock} from './zone-clock.js';

/** What the writing of a calendar file needs besides its events. */
export interface IcsOptions {
  /** When the file is written; every event must say it (DTSTAMP). */
  readonly now: Instant;

  /**
   * Whether people that an event brings from another calendar file (ORGANIZER, ATTENDEE, CONTACT) go with it.
   *
   * Absent means that they stay out, names and addresses alike, because a file goes where nobody can protect them.
   */
  readonly people?: boolean;
}

/** What an event says that the calendar file does not, because iCalendar has no place for it. */
export interface IcsLoss {
  readonly eventId: Uuid;

  /** The property of the event; `start` also when the event could not be written at all. */
  readonly property: keyof CalendarEvent;
}

/** A calendar file, and all that it could not say. */
export interface IcsWriting {
  readonly text: string;
  readonly losses: readonly IcsLoss[];
}

const people = ['organizer', 'attendee', 'contact'];
const localDateTime = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$/;

/**
 * Writes events as an iCalendar file (RFC 5545), with the definition of every zone that they use.
 *
 * What `readIcs` made of a file goes back into one, with all that our model has no place for. Every event is read again
 * as it was written: what does not come back equal is a loss, so that nothing is left out in silence.
 */
export function writeIcs(events: readonly CalendarEvent[], options: IcsOptions): IcsWriting {
  const zones = new ZoneClock();
  const losses: IcsLoss[] = [];
  const written: WrittenComponent[] = [];
  const names = new Set<string>();
  const stamp = `${new Date(options.now).toISOString().slice(0, 19)}Z`;
  for (const event of events) {
    const {id: eventId} = event;
    if (!isWritable(event)) {
      losses.push({eventId, property: 'start'});
      continue;
    }
    const occurrence = JSON.stringify(
      leftoverOfEvent(event).properties?.find(([name]) => name === 'recurrence-id') ?? '',
    );
    // Two events under one UID would be read as one.
    const own = uidOf(event);
    let uid = own;
    for (let copy = 2; names.has(uid + occurrence); copy += 1) uid = `${own}-${copy}`;
    names.add(uid + occurrence);
    if (uid !== own) losses.push({eventId, property: 'identifiers'});
    const write = (without: readonly string[]) =>
      eventComponents(event, {
        uid,
        stamp,
        zones,
        without: new Set(options.people === true ? without : [...without, ...people]),
      });
    let components = write([]);
    let lost = lostOf(event, components.map(componentText).join(''));
    if (lost.stale.length > 0) {
      components = write(lost.stale);
      lost = lostOf(event, components.map(componentText).join(''));
    }
    losses.push(...lost.properties.map((property) => ({eventId, property})));
    written.push(...components);
  }
  const definitions = [...zonesOf(events.filter(isWritable), zones)].map(([zone, years]) =>
    zoneComponent(zone, years, zones),
  );
  const text = componentText({
    name: 'vcalendar',
    properties: [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//Skolebro//Skolebro//DA'],
    ],
    components: [...definitions, ...written],
  });
  return {text, losses};
}

function isWritable({start, end, recurrenceOverrides = []}: CalendarEvent): boolean {
  const times = [start, end, ...recurrenceOverrides.flatMap((one) => [one.recurrenceId, one.start, one.end])];
  return times.every(
    (time) => time === undefined || (localDateTime.test(time) && !Number.isNaN(Date.parse(`${time}Z`))),
  );
}

/** The zones in use, each with the years of its events; a series without end is given ten. */
function zonesOf(events: readonly CalendarEvent[], zones: ZoneClock) {
  const used = new Map<TimeZoneId, {first: number; last: number}>();
  for (const {timeZone, showWithoutTime, start, end, recurrenceRules} of events) {
    if (timeZone === undefined || timeZone === 'Etc/UTC' || showWithoutTime === true) continue;
    if (!zones.knows(timeZone)) continue;
    const first = Math.max(1970, Number(start.slice(0, 4)));
    const last = Math.min(2100, Number(end.slice(0, 4)) + (recurrenceRules ? 10 : 0));
    const known = used.get(timeZone) ?? {first, last};
    used.set(timeZone, {first: Math.min(first, known.first), last: Math.max(first, last, known.last)});
  }
  return used;
}
