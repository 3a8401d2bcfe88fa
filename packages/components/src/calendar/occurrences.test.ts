import {type CalendarEvent, addDays} from '@skolebro/models';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {DaySpan} from './days.js';
import {type Recur, expand} from './occurrences.js';
import {loadRecur} from './recurrence.js';

const recur = await loadRecur();
const danish: CalendarEvent = {
  id: '0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69',
  title: 'Dansk',
  start: '2026-11-16T08:00:00',
  end: '2026-11-16T08:45:00',
  timeZone: 'Europe/Copenhagen',
};
const week: DaySpan = {start: '2026-11-16', end: '2026-11-22'};
const timesOf = (event: CalendarEvent, days = week, timeZone = 'Europe/Copenhagen') =>
  expand({events: [event], days, timeZone, recur}).occurrences.map(
    ({start, end}) => `${start}/${end.slice(11, 16)}`,
  );

describe('expand, for one event', () => {
  it('shows it at its own time', () => expect(timesOf(danish)).toEqual(['2026-11-16T08:00:00/08:45']));

  it('moves an event in another zone to the calendar’s clock', () => {
    expect(timesOf({...danish, timeZone: 'UTC'})).toEqual(['2026-11-16T09:00:00/09:45']);
    expect(timesOf({...danish, timeZone: 'America/Nuuk'})).toEqual(['2026-11-16T11:00:00/11:45']);
    expect(timesOf(danish, week, 'Atlantic/Faroe')).toEqual(['2026-11-16T07:00:00/07:45']);
  });

  it('leaves floating times, whole days and unknown zones as they are written', () => {
    const {timeZone: _, ...floating} = danish;
    expect(timesOf(floating, week, 'America/Nuuk')).toEqual(['2026-11-16T08:00:00/08:45']);
    expect(timesOf({...danish, timeZone: 'Elsewhere/Nowhere'})).toEqual(['2026-11-16T08:00:00/08:45']);
    const {timeZone: __, ...holiday} = {...danish, showWithoutTime: true};
    expect(timesOf({...holiday, timeZone: 'UTC'})).toEqual(['2026-11-16T08:00:00/08:45']);
  });

  it('knows both clock changes of another zone', () => {
    // New York changes on 8 March and 1 November, Denmark on 29 March and 25 October 2026.
    const call = (day: string) => ({
      ...danish,
      start: `${day}T09:00:00`,
      end: `${day}T10:00:00`,
      timeZone: 'America/New_York',
    });
    const hourOn = (day: string) => timesOf(call(day), {start: day, end: day})[0]?.slice(11, 13);
    expect(
      ['2026-03-07', '2026-03-16', '2026-03-30', '2026-10-24', '2026-10-26', '2026-11-02'].map(hourOn),
    ).toEqual(['15', '14', '15', '15', '14', '15']);
  });

  it('has only what touches the days', () => {
    expect(timesOf(danish, {start: '2026-11-17', end: '2026-11-22'})).toEqual([]);
    expect(
      timesOf({...danish, end: '2026-11-17T00:00:00'}, {start: '2026-11-17', end: '2026-11-17'}),
    ).toEqual([]);
    const moment = {...danish, end: danish.start};
    expect(timesOf(moment, {start: '2026-11-16', end: '2026-11-16'})).toHaveLength(1);
  });

  it('passes over an event whose times are not times', () => {
    expect(timesOf({...danish, start: 'i morgen'})).toEqual([]);
    expect(timesOf({...danish, end: '2026-11-31T08:45:00'})).toEqual([]);
  });
});

describe('expand, for a series', () => {
  const weekly: CalendarEvent = {
    ...danish,
    recurrenceRules: [{frequency: 'weekly', byDay: [{day: 'mo'}, {day: 'we'}]}],
  };

  it('keeps its clock time across both clock changes', () => {
    const series = {...weekly, start: '2026-08-10T08:00:00', end: '2026-08-10T08:45:00'};
    for (const days of [
      {start: '2026-10-19', end: '2026-11-01'},
      {start: '2027-03-22', end: '2027-04-04'},
    ]) {
      const times = timesOf(series, days);
      expect(times).toHaveLength(4);
      expect(times.every((time) => time.endsWith('T08:00:00/08:45'))).toBe(true);
    }
  });

  it('leaves out, moves and adds occurrences', () => {
    const series: CalendarEvent = {
      ...weekly,
      recurrenceOverrides: [
        {recurrenceId: '2026-11-16T08:00:00', excluded: true},
        {
          recurrenceId: '2026-11-18T08:00:00',
          start: '2026-11-19T10:00:00',
          end: '2026-11-19T10:30:00',
          title: 'Dansk, flyttet',
        },
        {recurrenceId: '2026-11-20T12:00:00'},
      ],
    };
    const {occurrences} = expand({events: [series], days: week, timeZone: 'Europe/Copenhagen', recur});
    expect(occurrences.map(({start, end, title}) => [start, end.slice(11, 16), title])).toEqual([
      ['2026-11-19T10:00:00', '10:30', 'Dansk, flyttet'],
      ['2026-11-20T12:00:00', '12:45', 'Dansk'],
    ]);
  });

  it('finds an occurrence that is moved into the days from far away', () => {
    const series = {
      ...weekly,
      recurrenceOverrides: [{recurrenceId: '2027-05-03T08:00:00', start: '2026-11-21T09:00:00'}],
    };
    expect(timesOf(series)).toContain('2026-11-21T09:00:00/09:45');
  });

  it('begins with the event’s own start, whatever the rules say', () => {
    const series: CalendarEvent = {...danish, recurrenceRules: [{frequency: 'weekly', byDay: [{day: 'tu'}]}]};
    expect(timesOf(series)).toEqual(['2026-11-16T08:00:00/08:45', '2026-11-17T08:00:00/08:45']);
  });

  it('ends with its last day and its count', () => {
    const daily: CalendarEvent = {
      ...danish,
      recurrenceRules: [{frequency: 'daily', until: '2026-11-18T08:00:00'}],
    };
    expect(timesOf(daily)).toHaveLength(3);
    expect(timesOf({...danish, recurrenceRules: [{frequency: 'daily', count: 2}]})).toHaveLength(2);
  });

  it('says when it stops at the cap', () => {
    const events = [{...danish, recurrenceRules: [{frequency: 'minutely' as const}]}];
    const {occurrences, cut} = expand({events, days: week, timeZone: 'Europe/Copenhagen', recur, cap: 50});
    expect(occurrences.length).toBeLessThanOrEqual(50);
    expect(cut).toBe(true);
  });

  it('shows the event once when its rule makes no sense or is not yet followed', () => {
    const broken: Recur = () => {
      throw new Error('no sense');
    };
    for (const by of [broken, undefined]) {
      const found = expand({events: [weekly], days: week, timeZone: 'Europe/Copenhagen', recur: by});
      expect(found.occurrences.map(({start}) => start)).toEqual(['2026-11-16T08:00:00']);
    }
  });

  it('gives a long span the same as its weeks one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 60}),
        fc.constantFrom('daily', 'weekly', 'monthly'),
        (weeks, frequency) => {
          const series: CalendarEvent = {...danish, recurrenceRules: [{frequency, interval: 2}]};
          const start = addDays('2026-11-02', weeks * 7);
          const whole = timesOf(series, {start, end: addDays(start, 27)});
          const parts = [0, 7, 14, 21].flatMap((day) =>
            timesOf(series, {start: addDays(start, day), end: addDays(start, day + 6)}),
          );
          expect(parts).toEqual(whole);
        },
      ),
      {numRuns: 30},
    );
  });
});
