import type {CalendarEvent, LocalDateTime} from '@skolebro/models';
import type {JcalProperty} from './property.js';
import type {ZoneClock} from './zone-clock.js';

/** What decides how the times of an event are written. */
export type EventClock = Pick<CalendarEvent, 'timeZone' | 'showWithoutTime'>;

/** A property whose values are times on the clock of the event: a day, a floating time, UTC or a zone's (RFC 5545 §3.3.5). */
export function timeProperty(name: string, event: EventClock, ...times: LocalDateTime[]): JcalProperty {
  if (event.showWithoutTime === true) return [name, {}, 'date', ...times.map((time) => time.slice(0, 10))];
  const {timeZone} = event;
  const isUtc = timeZone === 'Etc/UTC';
  const parameters = timeZone === undefined || isUtc ? {} : {tzid: timeZone};
  return [name, parameters, 'date-time', ...times.map((time) => (isUtc ? `${time}Z` : time))];
}

/** The end of a rule: a day, a floating time, or UTC where the event has a zone (RFC 5545 §3.3.10). */
export function untilText(until: LocalDateTime, event: EventClock, zones: ZoneClock): string {
  const basic = (time: string) => time.replaceAll(/[-:]/g, '');
  if (event.showWithoutTime === true) return basic(until.slice(0, 10));
  const {timeZone} = event;
  if (timeZone === undefined || !zones.knows(timeZone)) return basic(until);
  return `${basic(zones.convert(until, timeZone, 'Etc/UTC'))}Z`;
}
