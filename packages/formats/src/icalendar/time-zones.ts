import type {TimeZoneId} from '@skolebro/models';
import type {Component} from './component.js';
import type {ZoneClock} from './zone-clock.js';

/** Names that Windows and Outlook write, for the zones met in Danish calendars (Unicode CLDR, windowsZones; Denmark first). */
const windowsZones: ReadonlyMap<string, TimeZoneId> = new Map(
  Object.entries({
    'romance standard time': 'Europe/Copenhagen',
    'w. europe standard time': 'Europe/Berlin',
    'central europe standard time': 'Europe/Budapest',
    'central european standard time': 'Europe/Warsaw',
    'gmt standard time': 'Europe/London',
    'greenwich standard time': 'Atlantic/Reykjavik',
    'fle standard time': 'Europe/Kiev',
    'gtb standard time': 'Europe/Bucharest',
    'e. europe standard time': 'Europe/Chisinau',
    'turkey standard time': 'Europe/Istanbul',
    'russian standard time': 'Europe/Moscow',
    'greenland standard time': 'America/Nuuk',
    'eastern standard time': 'America/New_York',
    'central standard time': 'America/Chicago',
    'mountain standard time': 'America/Denver',
    'pacific standard time': 'America/Los_Angeles',
    'arabian standard time': 'Asia/Dubai',
    'india standard time': 'Asia/Kolkata',
    'china standard time': 'Asia/Shanghai',
    'singapore standard time': 'Asia/Singapore',
    'tokyo standard time': 'Asia/Tokyo',
    'aus eastern standard time': 'Australia/Sydney',
    utc: 'Etc/UTC',
  }),
);

/** What the names that Outlook shows to people hold, as "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris". */
const shownZones: readonly (readonly [part: string, zone: TimeZoneId])[] = [
  ['Copenhagen', 'Europe/Copenhagen'],
  ['Amsterdam, Berlin, Bern', 'Europe/Berlin'],
  ['Belgrade, Bratislava', 'Europe/Budapest'],
  ['Sarajevo, Skopje', 'Europe/Warsaw'],
  ['Dublin, Edinburgh', 'Europe/London'],
  ['Helsinki', 'Europe/Helsinki'],
  ['Eastern Time (US', 'America/New_York'],
  ['Central Time (US', 'America/Chicago'],
  ['Mountain Time (US', 'America/Denver'],
  ['Pacific Time (US', 'America/Los_Angeles'],
  ['Bangkok, Hanoi, Jakarta', 'Asia/Bangkok'],
  ['Canberra, Melbourne, Sydney', 'Australia/Sydney'],
];

/** Gives the IANA name for a calendar's own name of a zone; undefined when nobody can tell. */
export type ZoneNamer = (tzid: string) => TimeZoneId | undefined;

/** Makes a namer from a calendar's zone definitions: IANA names, names that end in one, X-LIC-LOCATION, Windows names. */
export function makeZoneNamer(definitions: readonly Component[], clock: ZoneClock): ZoneNamer {
  const locations = new Map<string, string>();
  for (const {properties} of definitions) {
    const valueOf = (name: string) => properties.find((property) => property.name === name)?.jcal[3];
    const tzid = valueOf('tzid');
    const location = valueOf('x-lic-location');
    if (typeof tzid === 'string' && typeof location === 'string') locations.set(tzid, location.trim());
  }
  const isName = (text: string) =>
    text.length <= 64 && /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(text) && clock.knows(text);

  return (tzid) => {
    if (isName(tzid)) return tzid;
    // Evolution, Mozilla and others write /vendor/version/Europe/Copenhagen (RFC 5545 §3.2.19).
    const parts = tzid.split('/');
    const endings = tzid.startsWith('/') ? [parts.slice(-3).join('/'), parts.slice(-2).join('/')] : [];
    const windows = windowsZones.get(tzid.trim().toLowerCase());
    const shown = shownZones.find(([part]) => tzid.includes(part))?.[1];
    return [...endings, locations.get(tzid), windows, shown].find(
      (name) => name !== undefined && isName(name),
    );
  };
}
