import type {LocalDateTime, TimeZoneId} from '@skolebro/models';
import {type Property, parameterOf} from './property.js';
import type {ZoneNamer} from './time-zones.js';
import type {ZoneClock} from './zone-clock.js';

/** The clock that a time is read on. */
export interface Clock {
  /** Absent for floating times and for zones that nobody knows. */
  readonly zone?: TimeZoneId;
  /** The calendar's own name of a zone that nobody knows. */
  readonly unknownZone?: string;
}

/** A DATE or DATE-TIME value. */
export interface Moment extends Clock {
  readonly local: LocalDateTime;
  /** Whether it is a day without a time. */
  readonly isDay: boolean;
}

/** A span of time of its own, as an RDATE may hold (RFC 5545 §3.3.9). */
export interface Period {
  readonly start: Moment;
  readonly end?: Moment;
}

/** Reads the first time of a property by its form, whatever type it claims; undefined when it is none. */
export function readMoment(property: Property, nameZone: ZoneNamer): Moment | undefined {
  return momentOf(property.raw.trim(), parameterOf(property, 'tzid'), nameZone);
}

/** Reads all times and periods of a property; undefined stands for a value that is neither. */
export function readPeriods(
  property: Property,
  nameZone: ZoneNamer,
  zones: ZoneClock,
): readonly (Period | undefined)[] {
  const tzid = parameterOf(property, 'tzid');
  return property.raw.split(',').map((value) => {
    const [from = '', to, ...more] = value.trim().split('/');
    const start = momentOf(from, tzid, nameZone);
    if (start === undefined || to === undefined) return start && {start};
    const span = readDuration(to);
    const end = span ? after(start, span, zones) : momentOf(to, tzid, nameZone);
    return end === undefined || more.length > 0 ? undefined : {start, end};
  });
}

/** Reads 20260810, 20260810T080000 or 20260810T060000Z. */
export function momentOf(text: string, tzid: string | undefined, nameZone: ZoneNamer): Moment | undefined {
  const [, year, month = '', day = '', hour, minute = '', second = '', utc] =
    /^([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})(Z?))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const local = `${year}-${month}-${day}T${hour === undefined ? '00:00:00' : `${hour}:${minute}:${second}`}`;
  if (!isReal(local)) return undefined;
  if (hour === undefined) return {local, isDay: true};
  if (utc === 'Z') return {local, isDay: false, zone: 'Etc/UTC'};
  if (tzid === undefined) return {local, isDay: false};
  const zone = nameZone(tzid);
  return {local, isDay: false, ...(zone === undefined ? {unknownZone: tzid} : {zone})};
}

/** Goes on by days of the clock, then by exact time (RFC 5545 §3.3.6). */
export function after(start: Moment, span: Span, zones: ZoneClock): Moment | undefined {
  if (start.isDay && span.ms !== 0) return undefined;
  const day = zones.add(start.local, span.days * 86_400_000, undefined);
  const local = day === undefined || span.ms === 0 ? day : zones.add(day, span.ms, start.zone);
  return local === undefined ? undefined : {...start, local};
}

/** Gives the time on another clock; undefined when nobody can tell. */
export function onClock(moment: Moment, clock: Clock, zones: ZoneClock): LocalDateTime | undefined {
  if (moment.isDay || (moment.zone === clock.zone && moment.unknownZone === clock.unknownZone)) {
    return moment.local;
  }
  if (moment.zone === undefined || clock.zone === undefined) return undefined;
  const local = zones.convert(moment.local, moment.zone, clock.zone);
  return local === '' ? undefined : local;
}

/** A time that the calendar has, in a year that every reader can write with four digits. */
function isReal(local: LocalDateTime): boolean {
  const at = Date.parse(`${local}Z`);
  return local >= '1000' && Number.isFinite(at) && new Date(at).toISOString().slice(0, 19) === local;
}

/** A duration: days of the clock and exact milliseconds. */
export interface Span {
  readonly days: number;
  readonly ms: number;
}

/** Reads a duration (RFC 5545 §3.3.6); undefined when it is none or negative. */
export function readDuration(text: string): Span | undefined {
  const [all, weeks, days, hours, minutes, seconds] =
    /^\+?P(?:([0-9]{1,6})W)?(?:([0-9]{1,6})D)?(?:T(?:([0-9]{1,8})H)?(?:([0-9]{1,8})M)?(?:([0-9]{1,8})S)?)?$/.exec(
      text.trim().toUpperCase(),
    ) ?? [];
  if (all === undefined || /[PT]$/.test(all)) return undefined;
  const count = (part: string | undefined) => Number(part ?? 0);
  return {
    days: count(weeks) * 7 + count(days),
    ms: ((count(hours) * 60 + count(minutes)) * 60 + count(seconds)) * 1000,
  };
}
