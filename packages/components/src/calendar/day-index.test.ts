import {describe, expect, it} from 'vitest';
import {indexDays, lastDayOf} from './day-index.js';
import {daysOf} from './days.js';
import {expand} from './occurrences.js';

const week = {start: '2026-11-16', end: '2026-11-22'};

describe('indexDays', () => {
  it('puts a lesson on its day, in minutes from midnight', () => {
    const [monday, tuesday] = days({start: '2026-11-17T08:15:00', end: '2026-11-17T09:00:00'});
    expect(monday?.timed).toEqual([]);
    expect(tuesday?.timed).toMatchObject([
      {startMinute: 495, endMinute: 540, continued: false, continues: false},
    ]);
  });

  it('spreads a camp over its days, with the inner days whole', () => {
    const [, tuesday, wednesday, thursday] = days({start: '2026-11-17T12:00:00', end: '2026-11-19T14:00:00'});
    expect(tuesday?.timed).toMatchObject([{startMinute: 720, endMinute: 1440, continues: true}]);
    expect(wednesday?.wholeDay).toHaveLength(1);
    expect(thursday?.timed).toMatchObject([{startMinute: 0, endMinute: 840, continued: true}]);
  });

  it('does not count the midnight at the end of a whole day', () => {
    const list = days({start: '2026-11-18T00:00:00', end: '2026-11-19T00:00:00', showWithoutTime: true});
    expect(list.map((day) => day.wholeDay.length)).toEqual([0, 0, 1, 0, 0, 0, 0]);
    expect(lastDayOf({start: '2026-11-18T00:00:00', end: '2026-11-19T00:00:00'})).toBe('2026-11-18');
  });

  it('shows what began before the first day', () => {
    const list = days({start: '2026-11-10T00:00:00', end: '2026-11-18T00:00:00', showWithoutTime: true});
    expect(list.map((day) => day.wholeDay.length)).toEqual([1, 1, 0, 0, 0, 0, 0]);
  });
});

function days(event: {start: string; end: string; showWithoutTime?: boolean}) {
  const events = [{id: '0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69', ...event}];
  return indexDays(expand({events, days: week, timeZone: 'Europe/Copenhagen'}).occurrences, daysOf(week));
}
