import {type EventStatus, type Instant, type LocalDateTime, eventStatuses} from '@skolebro/models';
import type {Component} from './component.js';
import {type Clock, type Moment, after, onClock, readDuration, readMoment} from './moment.js';
import {PropertyBag} from './property-bag.js';
import type {Property} from './property.js';
import type {Remarks} from './remarks.js';
import type {ZoneNamer} from './time-zones.js';
import type {ZoneClock} from './zone-clock.js';

/** What the reading of one file shares. */
export interface Reading {
  readonly remarks: Remarks;
  readonly zones: ZoneClock;
  readonly nameZone: ZoneNamer;
}

/** What an event and a changed occurrence both may say. */
export interface EventFields {
  readonly title?: string;
  readonly description?: string;
  readonly location?: string;
  readonly status?: EventStatus;
}

/** One VEVENT with its times read, not yet joined into a series. */
export interface EventDraft {
  readonly component: Component;
  readonly bag: PropertyBag;
  readonly uid?: string;
  readonly start: Moment;
  readonly end: LocalDateTime;
  readonly fields: EventFields;
  readonly url?: string;
  readonly created?: Instant;
  readonly updated?: Instant;
  /** The occurrence that this VEVENT changes. */
  readonly recurrenceId?: Property;
}

/** A VEVENT that changes one occurrence of a series. */
export interface ChangeDraft extends EventDraft {
  readonly recurrenceId: Property;
}

/** Tells whether a VEVENT changes one occurrence of a series. */
export function isChange(draft: EventDraft): draft is ChangeDraft {
  return draft.recurrenceId !== undefined;
}

const uri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0020<>"{}|\\^`]+$/;

/** Reads a VEVENT; undefined, with a remark, when it says no time at which it begins. */
export function draftEvent(component: Component, reading: Reading): EventDraft | undefined {
  const bag = new PropertyBag(component, reading.remarks);
  const begin = bag.all('dtstart')[0];
  const start = begin && readMoment(begin, reading.nameZone);
  if (begin === undefined || start === undefined) {
    const reason = begin === undefined ? 'missing' : 'malformed';
    reading.remarks.add('ics-event-without-start', begin?.line ?? component.line, {reason});
    return undefined;
  }
  if (begin.jcal[2] === 'date' && !start.isDay) {
    reading.remarks.addProperty('ics-value-mislabelled', begin, 'time-called-date');
  }
  if (start.unknownZone === undefined) bag.carry(begin, 'tzid');
  else reading.remarks.addProperty('ics-time-zone-unknown', begin, 'unknown');
  const uid = bag.text('uid', 300, /^[^\t\n]+$/);
  if (bag.all('uid').length === 0) reading.remarks.add('ics-event-without-uid', component.line);
  const [recurrenceId] = bag.all('recurrence-id');
  return {
    component,
    bag,
    start,
    end: readEnd(bag, start, reading),
    fields: readFields(bag),
    ...present('uid', uid),
    ...present('url', bag.text('url', 2000, uri)),
    ...present('created', readInstant(bag, 'created', reading)),
    ...present('updated', readInstant(bag, 'last-modified', reading)),
    ...present('recurrenceId', recurrenceId),
  };
}

/** An object with the one property, or without it: absent is the only empty. */
export function present<K extends string, T>(key: K, value: T | undefined): {readonly [P in K]?: T} {
  return (value === undefined ? {} : {[key]: value}) as {readonly [P in K]?: T};
}

/** Keeps the clock of a moment. */
export function clockOf({zone, unknownZone}: Moment): Clock {
  return {...present('zone', zone), ...present('unknownZone', unknownZone)};
}

function readFields(bag: PropertyBag): EventFields {
  return {
    ...present('title', bag.text('summary', 1000)),
    ...present('description', bag.text('description', 100_000)),
    ...present('location', bag.text('location', 1000)),
    ...present('status', readStatus(bag)),
  };
}

function readStatus(bag: PropertyBag): EventStatus | undefined {
  const text = bag.text('status', 40, /^(CONFIRMED|TENTATIVE|CANCELLED)$/i)?.toLowerCase();
  return eventStatuses.find((status) => status === text);
}

/** RFC 5545 §3.6.1: DTEND, else DURATION, else the whole day, else no time at all. */
function readEnd(bag: PropertyBag, start: Moment, reading: Reading): LocalDateTime {
  const [end] = bag.all('dtend');
  if (end !== undefined) {
    const moment = readMoment(end, reading.nameZone);
    const local =
      moment && moment.isDay === start.isDay ? onClock(moment, clockOf(start), reading.zones) : undefined;
    if (local !== undefined) {
      if (moment?.unknownZone === undefined && moment?.zone === start.zone) bag.carry(end, 'tzid');
      return local;
    }
    bag.refuse(end, moment === undefined ? 'malformed' : 'other-clock');
  }
  const [duration] = bag.all('duration');
  if (duration !== undefined) {
    const local = end === undefined ? endAfter(duration, start, reading.zones) : undefined;
    if (local !== undefined) {
      bag.carry(duration);
      return local;
    }
    bag.refuse(duration, end === undefined ? 'malformed' : 'repeated');
  }
  return start.isDay ? (reading.zones.add(start.local, 86_400_000, undefined) ?? start.local) : start.local;
}

function endAfter(duration: Property, start: Moment, zones: ZoneClock): LocalDateTime | undefined {
  const span = readDuration(duration.raw);
  return span && after(start, span, zones)?.local;
}

function readInstant(bag: PropertyBag, name: string, reading: Reading): Instant | undefined {
  const [property] = bag.all(name);
  if (property === undefined) return undefined;
  const moment = readMoment(property, reading.nameZone);
  if (moment?.zone !== 'Etc/UTC') {
    bag.refuse(property, moment === undefined ? 'malformed' : 'other-clock');
    return undefined;
  }
  bag.carry(property);
  return `${moment.local}Z`;
}
