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

/** Reads the times of a property, one a value; undefined stands for a value that is no time. */
export function readMoments(property: Property, nameZone: ZoneNamer): readonly (Moment | undefined)[] {
  const [, , , ...values] = property.jcal;
  const tzid = parameterOf(property, 'tzid');
  return values.map((value) => (property.exact ? readMoment(value, tzid, nameZone) : undefined));
}

/** Reads a jCal date or date-time. */
export function readMoment(
  value: unknown,
  tzid: string | undefined,
  nameZone: ZoneNamer,
): Moment | undefined {
  if (typeof value !== 'string') return undefined;
  const [, day, time, utc] =
    /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:(T[0-9]{2}:[0-9]{2}:[0-9]{2})(Z?))?$/.exec(value) ?? [];
  if (day === undefined) return undefined;
  const local = `${day}${time ?? 'T00:00:00'}`;
  if (!isReal(local)) return undefined;
  if (time === undefined) return {local, isDay: true};
  if (utc === 'Z') return {local, isDay: false, zone: 'Etc/UTC'};
  if (tzid === undefined) return {local, isDay: false};
  const zone = nameZone(tzid);
  return {local, isDay: false, ...(zone === undefined ? {unknownZone: tzid} : {zone})};
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

/** Reads a duration (RFC 5545 §3.3.6) as whole days and exact milliseconds; undefined when it is none or negative. */
export function readDuration(text: string): {readonly days: number; readonly ms: number} | undefined {
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
