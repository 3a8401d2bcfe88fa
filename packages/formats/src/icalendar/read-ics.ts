import type {CalendarEvent} from '@skolebro/models';
import type {ReadFault} from '../read-fault.js';
import {type Component, readComponents} from './component.js';
import {decodeCalendar, unfold} from './content-lines.js';
import {type ChangeDraft, type EventDraft, type Reading, draftEvent, isChange} from './event-draft.js';
import {Remarks} from './remarks.js';
import {calendarUidSystem, makeEvent} from './series.js';
import {makeZoneNamer} from './time-zones.js';
import {idFromSource} from './uuid-v5.js';
import {ZoneClock} from './zone-clock.js';

/** What a calendar file holds. */
export interface IcsReading {
  readonly events: readonly CalendarEvent[];
  /** Everything that could not be carried over, with file and line. */
  readonly faults: readonly ReadFault[];
}

/**
 * Reads an iCalendar file (RFC 5545); never throws: what it cannot read becomes a fault with its line.
 *
 * An event's id is made from its UID, so the same calendar gives the same ids. `idsGiven` keeps
 * events apart that share a UID: pass the same set for all files that go into one package.
 */
export function readIcs(bytes: Uint8Array, file: string, idsGiven: Set<string> = new Set()): IcsReading {
  const remarks = new Remarks(file);
  const {text, encoding, hasMark} = decodeCalendar(bytes);
  if (hasMark) remarks.add('encoding-bom', 1);
  if (encoding !== 'utf-8') remarks.add('encoding-not-utf8', 1, {encoding});
  const root = readComponents(unfold(text), remarks);
  const calendars = [root, ...root.components.filter(({name}) => name === 'vcalendar')];
  const zones = new ZoneClock();
  const events: CalendarEvent[] = [];
  for (const calendar of calendars) {
    const definitions = calendar.components.filter(({name}) => name === 'vtimezone');
    const reading: Reading = {remarks, zones, nameZone: makeZoneNamer(definitions, zones)};
    remarkOnRest(calendar, reading);
    const drafts = calendar.components
      .filter(({name}) => name === 'vevent')
      .flatMap((component) => draftEvent(component, reading) ?? []);
    events.push(...joinSeries(drafts, reading, idsGiven));
  }
  if (events.length === 0) remarks.add('ics-empty', 1);
  return {events, faults: remarks.all()};
}

/** Joins changed occurrences with the series of the same UID. */
function joinSeries(drafts: readonly EventDraft[], reading: Reading, idsGiven: Set<string>): CalendarEvent[] {
  const changes = new Map<string, ChangeDraft[]>();
  const uids = new Set<string>();
  for (const draft of drafts) {
    if (draft.uid === undefined) continue;
    if (!isChange(draft)) uids.add(draft.uid);
    else if (changes.get(draft.uid)?.push(draft) === undefined) changes.set(draft.uid, [draft]);
  }
  const joined = new Set<string>();
  return drafts.flatMap((draft) => {
    const {uid = '', recurrenceId} = draft;
    if (recurrenceId !== undefined && uids.has(uid)) return [];
    if (recurrenceId !== undefined) draft.bag.remark('ics-occurrence-without-series', recurrenceId.line);
    const own = joined.has(uid) ? [] : (changes.get(uid) ?? []);
    if (recurrenceId === undefined && uid !== '') joined.add(uid);
    const event = makeEvent(giveId(draft, idsGiven), draft, recurrenceId === undefined ? own : [], reading);
    return [event];
  });
}

/** Makes an id that no other event has. */
function giveId({uid, component, recurrenceId, bag}: EventDraft, idsGiven: Set<string>): string {
  // Without a UID the content itself is the name.
  const name = uid ?? component.properties.map(({text}) => text).join('\n');
  const base = recurrenceId === undefined ? name : `${name} ${recurrenceId.raw}`;
  let id = idFromSource(calendarUidSystem, base);
  for (let copy = 2; idsGiven.has(id); copy += 1) {
    if (copy === 2) bag.remark('ics-uid-repeated', component.line);
    id = idFromSource(calendarUidSystem, `${base} ${copy}`);
  }
  idsGiven.add(id);
  return id;
}

/** Says what of a calendar is no event. */
function remarkOnRest(calendar: Component, {remarks, nameZone}: Reading): void {
  for (const property of calendar.properties) {
    const isOurs = /^(VERSION:2\.0|CALSCALE:GREGORIAN)$/i.test(property.text);
    if (!isOurs) remarks.addProperty('ics-property-not-carried', property, 'no-place');
  }
  for (const {name, line, properties} of calendar.components) {
    if (name === 'vevent' || (name === 'vcalendar' && calendar.name === '')) continue;
    const tzid = properties.find((property) => property.name === 'tzid')?.jcal[3];
    // A zone that has an IANA name needs no definition.
    if (name === 'vtimezone' && typeof tzid === 'string' && nameZone(tzid) !== undefined) continue;
    if (name === 'vtimezone') remarks.add('ics-time-zone-unknown', line, {reason: 'definition'});
    else {
      const known = ['vtodo', 'vjournal', 'vfreebusy', 'valarm', 'vavailability', 'vcalendar', 'vcard'];
      remarks.add('ics-component-not-an-event', line, {component: known.includes(name) ? name : 'other'});
    }
  }
}
