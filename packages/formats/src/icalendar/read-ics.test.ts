import {isCalendarEvent} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {readIcs} from './read-ics.js';

/** Reads one event from its lines; the uid and the start come first unless the lines say otherwise. */
function read(...lines: string[]) {
  const first = lines.slice(0, lines.includes('END:VEVENT') ? lines.indexOf('END:VEVENT') : lines.length);
  const has = (name: string) => first.some((line) => line.startsWith(name));
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    ...(has('UID') ? [] : ['UID:1']),
    ...(has('DTSTART') ? [] : ['DTSTART;TZID=Europe/Copenhagen:20260810T080000']),
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const {events, faults} = readIcs(new TextEncoder().encode(text), 'a.ics');
  for (const event of events) expect(isCalendarEvent(event)).toBe(true);
  return {
    event: events[0],
    events,
    faults: faults.map(({fault, line, values}) => [fault, line, values?.['reason']]),
  };
}

const leftover = ({event}: ReturnType<typeof read>) => event?.extensions?.['urn:skolebro:icalendar'];

describe('an event of a calendar file', () => {
  it('keeps its times, its text and its source id', () => {
    const {event, faults} = read(
      'DTEND;TZID=Europe/Copenhagen:20260810T094500',
      'SUMMARY:Møde\\, 3.b',
      'DESCRIPTION:Linje et\\nlinje',
      '  to',
      'LOCATION:Lokale 12',
      'STATUS:TENTATIVE',
      'URL:https://skole.example/1',
      'CREATED:20260701T100000Z',
      'LAST-MODIFIED:20260702T100000Z',
    );
    expect(faults).toEqual([]);
    expect(event).toEqual({
      id: event?.id,
      identifiers: [{system: 'urn:ietf:rfc:5545:uid', value: '1'}],
      title: 'Møde, 3.b',
      description: 'Linje et\nlinje to',
      location: 'Lokale 12',
      status: 'tentative',
      start: '2026-08-10T08:00:00',
      end: '2026-08-10T09:45:00',
      timeZone: 'Europe/Copenhagen',
      url: 'https://skole.example/1',
      created: '2026-07-01T10:00:00Z',
      updated: '2026-07-02T10:00:00Z',
    });
  });

  it.each<[string, string[], object]>([
    ['a whole day', ['DTSTART;VALUE=DATE:20261012'], {end: '2026-10-13T00:00:00', showWithoutTime: true}],
    [
      'a floating time',
      ['DTSTART:20261012T080000'],
      {start: '2026-10-12T08:00:00', end: '2026-10-12T08:00:00'},
    ],
    ['UTC', ['DTSTART:20261012T080000Z'], {timeZone: 'Etc/UTC'}],
    ['an end in UTC', ['DTEND:20260810T070000Z'], {end: '2026-08-10T09:00:00'}],
    ['a duration of hours', ['DURATION:PT1H30M'], {end: '2026-08-10T09:30:00'}],
    [
      'hours over the end of summer time',
      ['DTSTART;TZID=Europe/Copenhagen:20261024T120000', 'DURATION:PT24H'],
      {end: '2026-10-25T11:00:00'},
    ],
    [
      'a day over the end of summer time',
      ['DTSTART;TZID=Europe/Copenhagen:20261024T120000', 'DURATION:P1D'],
      {end: '2026-10-25T12:00:00'},
    ],
    [
      'a zone that Windows names',
      ['DTSTART;TZID=Romance Standard Time:20260810T080000'],
      {timeZone: 'Europe/Copenhagen'},
    ],
    [
      'a zone as Outlook shows it',
      ['DTSTART;TZID="(UTC+01:00) Brussels, Copenhagen, Madrid, Paris":20260810T080000'],
      {timeZone: 'Europe/Copenhagen'},
    ],
    [
      'a zone under a vendor',
      ['DTSTART;TZID=/mozilla.org/20050126_1/Europe/Copenhagen:20260810T080000'],
      {timeZone: 'Europe/Copenhagen'},
    ],
  ])('with %s comes out right', (_, lines, expected) => {
    const {event, faults} = read(...lines);
    expect(faults).toEqual([]);
    expect(event).toMatchObject(expected);
  });

  it('keeps what has no place as jCal, and what jCal would change as its line', () => {
    const all = read(
      'TRANSP:TRANSPARENT',
      'X-NUMBER;VALUE=INTEGER:many',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'END:VALARM',
    );
    expect(all.faults).toEqual([]);
    expect(leftover(all)).toEqual({
      properties: [['transp', {}, 'text', 'TRANSPARENT']],
      lines: ['X-NUMBER;VALUE=INTEGER:many'],
      components: [{component: 'valarm', properties: [['trigger', {}, 'duration', '-PT15M']]}],
    });
  });

  it.each<[string, string, (string | number)[]]>([
    ['an empty title', 'SUMMARY:', ['ics-value-not-carried', 6, 'empty']],
    [
      'a title with a control character',
      'SUMMARY:a\u0007b',
      ['ics-value-not-carried', 6, 'control-character'],
    ],
    ['a title that is too long', `SUMMARY:${'x'.repeat(1001)}`, ['ics-value-not-carried', 6, 'too-long']],
    ['a link with a blank', 'URL:https://a b', ['ics-value-not-carried', 6, 'malformed']],
    ['a day that does not exist', 'DTEND:20260231T080000', ['ics-value-not-carried', 6, 'malformed']],
    [
      'a rule with an unknown part',
      'RRULE:FREQ=DAILY;RSCALE=HEBREW',
      ['ics-value-not-carried', 6, 'no-such-rule'],
    ],
    ['a rule that never moves', 'RRULE:FREQ=DAILY;INTERVAL=0', ['ics-value-not-carried', 6, 'no-such-rule']],
    [
      'a period without a series',
      'EXDATE;VALUE=DATE:20260811',
      ['ics-value-not-carried', 6, 'no-such-occurrence'],
    ],
  ])('with %s keeps it aside and says so', (_, line, fault) => {
    const all = read(line);
    expect(all.faults).toEqual([fault]);
    expect(JSON.stringify(leftover(all))).toContain(
      line.split(/[:;]/)[0]!.toLowerCase() === 'summary' ? 'summary' : '',
    );
    expect(leftover(all)).toBeDefined();
  });

  it('with a zone that nobody knows stands on a floating clock, and the zone is kept', () => {
    const all = read('DTSTART;TZID=Skolens ur:20260810T080000');
    expect(all.faults).toEqual([['ics-time-zone-unknown', 5, 'unknown']]);
    expect(all.event).not.toHaveProperty('timeZone');
    expect(JSON.stringify(leftover(all))).toContain('Skolens ur');
  });

  it.each(['DTSTART:00010101T000000', 'DTSTART;VALUE=DATE:20260230', 'DTSTART:soon'])(
    'beginning at %s is none',
    (line) => {
      const {events, faults} = read(line);
      expect(events).toEqual([]);
      expect(faults).toEqual([
        ['ics-empty', 1, undefined],
        ['ics-event-without-start', 5, 'malformed'],
      ]);
    },
  );
});

describe('a series', () => {
  it('keeps its rule on its own clock', () => {
    const {event, faults} = read(
      'RRULE:FREQ=MONTHLY;UNTIL=20261231T070000Z;BYDAY=-1FR,MO;WKST=SU;BYSETPOS=1;',
    );
    expect(faults).toEqual([]);
    expect(event?.recurrenceRules).toEqual([
      {
        frequency: 'monthly',
        until: '2026-12-31T08:00:00',
        byDay: [{day: 'fr', nthOfPeriod: -1}, {day: 'mo'}],
        firstDayOfWeek: 'su',
        bySetPosition: [1],
      },
    ]);
  });

  it('joins its changed, added and left out occurrences', () => {
    const {event, events, faults} = read(
      'RRULE:FREQ=DAILY',
      'SUMMARY:Matematik',
      'EXDATE:20260812T060000Z',
      'RDATE;TZID=Europe/Copenhagen;VALUE=PERIOD:20260815T100000/PT2H',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:1',
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20260811T080000',
      'DTSTART;TZID=Europe/Copenhagen:20260811T100000',
      'DURATION:PT45M',
      'SUMMARY:Vikar',
      'SEQUENCE:2',
    );
    expect([events.length, faults]).toEqual([1, []]);
    expect(event?.recurrenceOverrides).toEqual([
      {
        recurrenceId: '2026-08-11T08:00:00',
        start: '2026-08-11T10:00:00',
        end: '2026-08-11T10:45:00',
        title: 'Vikar',
      },
      {recurrenceId: '2026-08-12T08:00:00', excluded: true},
      {recurrenceId: '2026-08-15T10:00:00', start: '2026-08-15T10:00:00', end: '2026-08-15T12:00:00'},
    ]);
    expect(event?.extensions?.['urn:skolebro:icalendar']).toEqual({
      occurrences: [{recurrenceId: '2026-08-11T08:00:00', properties: [['sequence', {}, 'integer', 2]]}],
    });
  });

  it('keeps another event of the same UID apart, in this file and the next', () => {
    const again = ['END:VEVENT', 'BEGIN:VEVENT', 'UID:1', 'DTSTART:20260901T080000'];
    const {events, faults} = read('SUMMARY:A', ...again);
    expect(new Set(events.map(({id}) => id)).size).toBe(2);
    expect(faults).toEqual([['ics-uid-repeated', 8, undefined]]);
    const ids = new Set<string>();
    const bytes = new TextEncoder().encode('BEGIN:VEVENT\nUID:1\nDTSTART:20260901T080000\nEND:VEVENT\n');
    const [one, two] = [readIcs(bytes, 'a.ics', ids), readIcs(bytes, 'b.ics', ids)];
    expect(one.events[0]?.id).not.toBe(two.events[0]?.id);
    expect(one.faults).toEqual([]);
  });
});

describe('a broken calendar', () => {
  it('loses neither the event around a broken line nor the next one', () => {
    const {events, faults} = read(
      'not a property',
      'SUMMARY:A',
      'BEGIN:VALARM',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:2',
      'DTSTART:20260901T080000',
    );
    expect(events).toHaveLength(2);
    expect(faults).toEqual([
      ['ics-line-broken', 6, undefined],
      ['ics-component-broken', 8, 'not-ended'],
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['zeros', new Uint8Array(100_000)],
    ['every byte', Uint8Array.from({length: 65_536}, (_, index) => index & 255)],
    ['a hundred thousand levels', new TextEncoder().encode('BEGIN:VEVENT\n'.repeat(100_000))],
    ['a hundred thousand ends', new TextEncoder().encode('END:VEVENT\n'.repeat(100_000))],
    ['a long line', new TextEncoder().encode(`BEGIN:VEVENT\nX;A="${'"B'.repeat(500_000)}\n`)],
    [
      'a long list',
      new TextEncoder().encode(
        `BEGIN:VEVENT\nDTSTART:20260101\nEXDATE;VALUE=DATE:${'20260101,'.repeat(100_000)}\nEND:VEVENT`,
      ),
    ],
  ])('made of %s gives remarks in little time', (_, bytes) => {
    const begin = performance.now();
    const {faults} = readIcs(bytes, 'x.ics');
    expect(faults.length).toBeGreaterThan(0);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});
