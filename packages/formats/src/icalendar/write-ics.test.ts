import type {CalendarEvent} from '@skolebro/models';
import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {readIcs} from './read-ics.js';
import {writeIcs} from './write-ics.js';

const now = '2026-11-16T08:10:00Z';
const danish: CalendarEvent = {
  id: '0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69',
  identifiers: [{system: 'urn:ietf:rfc:5545:uid', value: 'dansk-3b'}],
  title: 'Dansk, 3.b; læsning',
  start: '2026-08-10T08:00:00',
  end: '2026-08-10T08:45:00',
  timeZone: 'Europe/Copenhagen',
};
const write = (...events: CalendarEvent[]) => writeIcs(events, {now});
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const read = (text: string) => readIcs(new TextEncoder().encode(text), 'a.ics');

describe('a calendar file', () => {
  it('says an event as RFC 5545 wants it', () => {
    const {text, losses} = write(danish);
    expect(losses).toEqual([]);
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        'UID:dansk-3b',
        'DTSTAMP:20261116T081000Z',
        'DTSTART;TZID=Europe/Copenhagen:20260810T080000',
        'DTEND;TZID=Europe/Copenhagen:20260810T084500',
        'SUMMARY:Dansk\\, 3.b\\; læsning',
      ]),
    );
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('has lines of at most 75 octets, cut between characters', () => {
    const title = 'Blåbærgrød 🫐 '.repeat(60).trim();
    const {text, losses} = write({
      ...danish,
      title,
      description: 'x'.repeat(75) + '\n\n  ' + 'ø'.repeat(200),
    });
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBe(75);
    expect(losses).toEqual([]);
    expect(read(text).events[0]).toMatchObject({title});
  });

  it.each<[string, Partial<CalendarEvent>, string]>([
    [
      'whole days',
      {start: '2026-08-10T00:00:00', end: '2026-08-12T00:00:00', showWithoutTime: true},
      'DTSTART;VALUE=DATE:20260810',
    ],
    ['UTC', {timeZone: 'Etc/UTC'}, 'DTSTART:20260810T080000Z'],
    ['a state', {status: 'cancelled'}, 'STATUS:CANCELLED'],
    ['a link', {url: 'https://skole.example/1?a=b,c;d'}, 'URL:https://skole.example/1?a=b,c;d'],
    [
      'a rule with an end',
      {
        recurrenceRules: [
          {frequency: 'weekly', interval: 2, byDay: [{day: 'mo'}], until: '2026-12-18T08:00:00'},
        ],
      },
      'RRULE:FREQ=WEEKLY;UNTIL=20261218T070000Z;INTERVAL=2;BYDAY=MO',
    ],
    [
      'an occurrence left out',
      {
        recurrenceRules: [{frequency: 'daily', count: 5}],
        recurrenceOverrides: [{recurrenceId: '2026-08-12T08:00:00', excluded: true}],
      },
      'EXDATE;TZID=Europe/Copenhagen:20260812T080000',
    ],
    [
      'an occurrence that is added',
      {
        recurrenceRules: [{frequency: 'daily', count: 5}],
        recurrenceOverrides: [{recurrenceId: '2026-08-22T09:00:00'}],
      },
      'RDATE;TZID=Europe/Copenhagen:20260822T090000',
    ],
    [
      'an occurrence that is moved',
      {
        recurrenceRules: [{frequency: 'daily', count: 5}],
        recurrenceOverrides: [{recurrenceId: '2026-08-12T08:00:00', start: '2026-08-12T10:00:00'}],
      },
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20260812T080000',
    ],
  ])('says %s', (_, change, line) => {
    const {text, losses} = write({...(change.showWithoutTime ? withoutZone(danish) : danish), ...change});
    expect(linesOf(text)).toContain(line);
    expect(losses).toEqual([]);
  });

  it('gives a moved occurrence all that its series says, and adds none that the rule gives', () => {
    const {text} = write({
      ...danish,
      location: 'Lokale 12',
      recurrenceRules: [{frequency: 'daily', count: 5}],
      recurrenceOverrides: [{recurrenceId: '2026-08-12T08:00:00', start: '2026-08-12T10:00:00'}],
    });
    expect(text).not.toContain('RDATE');
    const [, moved] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    expect(moved?.getFirstPropertyValue('summary')).toBe(danish.title);
    expect(moved?.getFirstPropertyValue('location')).toBe('Lokale 12');
    expect(moved?.getFirstPropertyValue('dtend')?.toString()).toBe('2026-08-12T10:45:00');
  });

  it('keeps people and their addresses of another calendar out, unless they are asked for', () => {
    const from = [
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART:20260810T080000Z',
      'ORGANIZER;CN=Beskyttet:mailto:skjult@example.dk',
      'ATTENDEE:mailto:barn@example.dk',
      'END:VEVENT',
    ].join('\r\n');
    const {events} = read(from);
    const {text, losses} = writeIcs(events, {now});
    expect(text).not.toMatch(/mailto|Beskyttet/);
    expect(losses).toEqual([{eventId: events[0]?.id, property: 'extensions'}]);
    expect(writeIcs(events, {now, people: true}).text).toContain('mailto:skjult@example.dk');
  });

  it('names everything that it cannot say', () => {
    const personId = '6f1c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f';
    const {losses} = write({
      ...danish,
      kind: 'lesson',
      institutionId: personId,
      participants: [{actor: {personId, role: 'guardian'}, role: 'attendee'}],
      extensions: {'https://vendor.example/x': 1},
      end: '2026-08-10T07:00:00',
    });
    expect(losses.map(({property}) => property).sort()).toEqual(
      ['end', 'extensions', 'institutionId', 'kind', 'participants'].sort(),
    );
  });

  it('leaves out an event without a time, and says so', () => {
    const {text, losses} = write(
      {...danish, start: 'i morgen'},
      {...danish, id: danish.id.replace('0', '1')},
    );
    expect(losses).toEqual([{eventId: danish.id, property: 'start'}]);
    expect(read(text).events).toHaveLength(1);
  });

  it('keeps two events of one UID apart', () => {
    const {text, losses} = write(danish, {...danish, title: 'Matematik'});
    expect(read(text).events.map(({title}) => title)).toEqual([danish.title, 'Matematik']);
    expect(losses).toEqual([{eventId: danish.id, property: 'identifiers'}]);
  });

  it.each(['Europe/Copenhagen', 'America/Nuuk', 'Atlantic/Faroe', 'America/New_York', 'Africa/Casablanca'])(
    'defines %s so that another program finds the same moments',
    (timeZone) => {
      const events = Array.from({length: 240}, (_, month): CalendarEvent => {
        const day = new Date(Date.UTC(2024, month % 36, 1 + (month % 28), 12)).toISOString().slice(0, 19);
        return {
          ...danish,
          id: `${danish.id.slice(0, -3)}${100 + month}`,
          identifiers: [],
          timeZone,
          start: day,
          end: day,
        };
      });
      const {text} = write(...events);
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
      for (const {start} of events) {
        const theirs = ICAL.Time.fromDateTimeString(start);
        theirs.zone = zone;
        expect([start, theirs.toUnixTime()]).toEqual([start, momentOf(start, timeZone)]);
      }
    },
  );
});

function withoutZone({timeZone: _, ...event}: CalendarEvent): CalendarEvent {
  return event;
}

/** The moment, in seconds, at which a clock shows a time, found with the runtime's own zones. */
function momentOf(wall: string, timeZone: string): number {
  const shown = (at: number) => new Date(at).toLocaleString('sv-SE', {timeZone}).replace(' ', 'T');
  const guess = Date.parse(`${wall}Z`);
  for (let hours = -14; hours <= 14; hours += 0.5) {
    if (shown(guess - hours * 3_600_000) === wall) return guess / 1000 - hours * 3600;
  }
  return Number.NaN;
}
