import {describe, expect, it} from 'vitest';
import {expand} from '../calendar/occurrences.js';
import {alternateWeekOf} from './alternate-weeks.js';
import {layOutTimetable} from './lesson-periods.js';

const monday = '2026-11-16';

describe('layOutTimetable', () => {
  it('finds the periods that lessons have, and lets a double lesson take two', () => {
    const {periods, days} = timetable(['08:00', '08:45'], ['08:45', '09:30'], ['08:00', '09:30']);
    expect(periods.map(({startMinute, endMinute}) => [startMinute, endMinute])).toEqual([
      [480, 525],
      [525, 570],
    ]);
    expect(days[0]?.blocks[0]).toMatchObject({span: 2});
    expect(days[0]?.blocks[0]?.lessons.map(({row, rows}) => [row, rows])).toEqual([
      [0, 2],
      [0, 1],
      [1, 1],
    ]);
    expect(days[0]?.blocks[1]).toBeUndefined();
  });

  it('leaves nothing out: what meets no period stands beside', () => {
    const {days} = timetable(['08:00', '08:45'], ['19:00', '20:00', 'meeting']);
    expect(days[0]?.beside).toHaveLength(1);
  });
});

describe('alternateWeekOf', () => {
  it('takes odd weeks first, or counts from a day over a week 53', () => {
    const names = ['A', 'B'];
    expect(['2026-11-16', '2026-11-23'].map((date) => alternateWeekOf(date, names))).toEqual(['A', 'B']);
    // 2026 has a week 53, so weeks by number come twice in a row and counted ones do not.
    expect(['2026-12-28', '2027-01-04'].map((date) => alternateWeekOf(date, names))).toEqual(['A', 'A']);
    expect(['2026-12-28', '2027-01-04'].map((date) => alternateWeekOf(date, names, '2026-12-28'))).toEqual([
      'A',
      'B',
    ]);
    expect(alternateWeekOf('2026-11-16', [])).toBe('');
  });
});

function timetable(...times: readonly (readonly [from: string, to: string, kind?: string])[]) {
  const events = times.map(([from, to, kind = 'lesson'], index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    start: `${monday}T${from}:00`,
    end: `${monday}T${to}:00`,
    kind,
  }));
  const days = {start: monday, end: monday};
  return layOutTimetable(expand({events, days, timeZone: 'Europe/Copenhagen'}).occurrences, [monday]);
}
