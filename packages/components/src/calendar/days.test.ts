import {addDays, weekdayOf} from '@skolebro/models';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addMonths, daysOf, fromWallMs, minuteOf, monthOf, wallMs, weekOf} from './days.js';

const date = fc.integer({min: -20_000, max: 40_000}).map((day) => addDays('2000-01-01', day));

describe('spans of days', () => {
  it('have seven days from Monday to Sunday in a week', () => {
    fc.assert(
      fc.property(date, (day) => {
        const days = daysOf(weekOf(day));
        expect(days.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(days).toContain(day);
      }),
    );
  });

  it('have the first and last day of the month', () => {
    expect(monthOf('2024-02-10')).toEqual({start: '2024-02-01', end: '2024-02-29'});
    expect(monthOf('2026-12-31')).toEqual({start: '2026-12-01', end: '2026-12-31'});
  });

  it('hold no day when they end before they start', () => {
    expect(daysOf({start: '2026-11-16', end: '2026-11-15'})).toEqual([]);
  });
});

describe('addMonths', () => {
  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-16', -11)).toBe('2025-12-16');
    expect(addMonths('2026-12-01', 1)).toBe('2027-01-01');
  });

  it('lands in the month that many months away', () => {
    fc.assert(
      fc.property(date, fc.integer({min: -300, max: 300}), (day, count) => {
        const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(months(addMonths(day, count)) - months(day)).toBe(count);
      }),
    );
  });
});

describe('wall-clock times', () => {
  it('are counted in minutes of the day and in milliseconds', () => {
    expect(minuteOf('2026-11-16T08:45:00')).toBe(525);
    expect(fromWallMs(wallMs('2026-11-16T08:45:00') + 3_600_000)).toBe('2026-11-16T09:45:00');
  });
});
