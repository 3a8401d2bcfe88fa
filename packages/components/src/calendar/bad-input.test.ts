import type {CalendarItem} from '@skolebro/host';
import {describe, expect, it} from 'vitest';
import {daysOf, monthOf, weekOf} from './days.js';
import {layOutMonth, weeksOfMonth} from './month-grid.js';
import {expand} from './occurrences.js';
import {loadRecur} from './recurrence.js';
import {layOutYear} from './year-grid.js';

const recur = await loadRecur();
const base = {id: '0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69', title: 'Møde', timeZone: 'Europe/Copenhagen'};
const days = {start: '2026-11-01', end: '2026-11-30'};
const shown = (events: readonly CalendarItem[]) =>
  expand({events, days, timeZone: 'Europe/Copenhagen', recur}).occurrences;

describe('events that are not as they should be', () => {
  it('end before they start: shown at their start', () => {
    const [one] = shown([{...base, start: '2026-11-17T10:00:00', end: '2026-11-17T09:00:00'}]);
    expect([one?.start, one?.end]).toEqual(['2026-11-17T10:00:00', '2026-11-17T10:00:00']);
  });

  it('last a year, or lie at the ends of time', () => {
    expect(shown([{...base, start: '2026-01-01T00:00:00', end: '2027-01-01T00:00:00'}])).toHaveLength(1);
    expect(shown([{...base, start: '0001-01-01T00:00:00', end: '9999-12-31T23:59:59'}])).toHaveLength(1);
    for (const date of ['0001-01-01', '9999-12-31']) {
      expect(daysOf(weekOf(date)).length).toBeGreaterThan(0);
      expect(daysOf(monthOf(date))).toHaveLength(31);
      expect(daysOf(weeksOfMonth(date)).length).toBeGreaterThanOrEqual(28);
      expect(layOutMonth([], date, 4).length).toBeGreaterThan(3);
    }
    expect(layOutYear([], '2026-11-17')).toHaveLength(12);
  });

  it('have no zone, or one that nobody knows: shown as they are written', () => {
    const times = {start: '2026-11-17T10:00:00', end: '2026-11-17T11:00:00'};
    for (const timeZone of ['Mars/Olympus', 'W. Europe Standard Time']) {
      expect(shown([{...base, ...times, timeZone}])[0]?.start).toBe(times.start);
    }
    expect(shown([{id: base.id, ...times}])[0]?.start).toBe(times.start);
  });

  it('repeat without end, 100,000 times or on the last day of the month', () => {
    const times = {start: '2020-01-31T10:00:00', end: '2020-01-31T11:00:00'};
    expect(shown([{...base, ...times, recurrenceRules: [{frequency: 'daily'}]}])).toHaveLength(30);
    expect(
      shown([{...base, ...times, recurrenceRules: [{frequency: 'daily', count: 100_000}]}]),
    ).toHaveLength(30);
    const last = shown([{...base, ...times, recurrenceRules: [{frequency: 'monthly', byMonthDay: [-1]}]}]);
    expect(last.map(({start}) => start.slice(0, 10))).toEqual(['2026-11-30']);
  });

  it('share an id: both are shown, each with a key of its own; the same one comes once with both children', () => {
    const one = {...base, start: '2026-11-17T10:00:00', end: '2026-11-17T11:00:00'};
    const [alma, asta] = ['10000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000003'];
    expect(new Set(shown([one, {...one, title: 'Andet'}]).map(({key}) => key)).size).toBe(2);
    const both = shown([
      {...one, childIds: [alma]},
      {...one, childIds: [asta]},
    ]);
    expect(both.map(({childIds}) => childIds)).toEqual([[alma, asta]]);
  });

  it('come from a week that was not asked for: left out', () => {
    expect(shown([{...base, start: '2026-12-17T10:00:00', end: '2026-12-17T11:00:00'}])).toEqual([]);
  });
});
