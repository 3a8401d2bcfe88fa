import type {TimeZoneId} from '@skolebro/models';
import type {WrittenComponent} from './written-lines.js';
import type {ClockChange, ZoneClock} from './zone-clock.js';

/** The years whose clock a calendar needs, both included. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * Defines a zone (RFC 5545 §3.6.5) by the changes of its clock that the runtime knows.
 *
 * The two changes of the last year go on as rules, from the year since which they have been the same.
 */
export function zoneComponent(zone: TimeZoneId, {first, last}: Years, clock: ZoneClock): WrittenComponent {
  const from = `${year(first - 1)}-01-01T00:00:00`;
  const changes = clock.changesOf(zone, from, `${year(last + 1)}-01-01T00:00:00`);
  const offset = clock.offsetOf(zone, from);
  const before: ClockChange = {local: from, offsetFrom: offset, offsetTo: offset};
  const steady = new Map<string, ClockChange[]>();
  for (const change of changes.toReversed()) {
    const pattern = patternOf(change);
    const same = steady.get(pattern);
    const expected = Number(same?.at(-1)?.local.slice(0, 4)) - 1;
    if (change.local.startsWith(year(last))) steady.set(pattern, [change]);
    else if (same && Number(change.local.slice(0, 4)) === expected) same.push(change);
  }
  const ruled = new Map([...steady.values()].map((same) => [same.at(-1), same[0]]));
  const covered = new Set([...steady.values()].flat());
  const observances = changes
    .filter((change) => ruled.has(change) || !covered.has(change))
    .map((change) => observance(change, ruled.has(change) ? ruleOf(change) : undefined));
  return {
    name: 'vtimezone',
    properties: [['tzid', {}, 'text', zone]],
    components: [observance(before), ...observances],
  };
}

function observance(change: ClockChange, rule?: string): WrittenComponent {
  const {local, offsetFrom, offsetTo} = change;
  return {
    name: offsetTo > offsetFrom ? 'daylight' : 'standard',
    properties: [
      ['dtstart', {}, 'date-time', local],
      ['tzoffsetfrom', {}, 'utc-offset', offsetText(offsetFrom)],
      ['tzoffsetto', {}, 'utc-offset', offsetText(offsetTo)],
    ],
    lines: rule === undefined ? [] : [`RRULE:${rule}`],
  };
}

/** What a change has in common with that of another year. */
function patternOf(change: ClockChange): string {
  return [ruleOf(change), change.local.slice(11), change.offsetFrom, change.offsetTo].join(' ');
}

/** Clocks are changed on the nth or, as in Europe, the last weekday of a month. */
function ruleOf({local}: ClockChange): string {
  const [month, day] = [Number(local.slice(5, 7)), Number(local.slice(8, 10))];
  const daysInMonth = new Date(Date.UTC(Number(local.slice(0, 4)), month, 0)).getUTCDate();
  const nth = day + 7 > daysInMonth ? -1 : Math.ceil(day / 7);
  const weekday = weekdays[new Date(`${local}Z`).getUTCDay()] ?? '';
  return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${weekday}`;
}

function offsetText(ms: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  const seconds = Math.abs(ms) / 1000;
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${ms < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}${rest > 0 ? `:${two(rest)}` : ''}`;
}

function year(number: number): string {
  return String(number).padStart(4, '0');
}
