import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysOf,
  isLocalDate,
  isoWeek,
  isoWeekday,
  monthOf,
  weekOf,
} from './days.js';

const date = fc.integer({min: -20_000, max: 40_000}).map((day) => addDays('2000-01-01', day));

describe('isoWeek', () => {
  it.each([
    ['2026-11-16', 2026, 47],
    ['2026-11-22', 2026, 47],
    ['2027-01-01', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2023-01-01', 2022, 52],
  ])('puts %s in week %i/%i', (day, year, week) => expect(isoWeek(day)).toEqual({year, week}));

  it('is the same for all days of a week and another for the next', () => {
    fc.assert(
      fc.property(date, (day) => {
        const {start, end} = weekOf(day);
        expect(isoWeek(start)).toEqual(isoWeek(day));
        expect(isoWeek(end)).toEqual(isoWeek(day));
        expect(isoWeek(addDays(end, 1))).not.toEqual(isoWeek(day));
      }),
    );
  });
});

describe('day arithmetic', () => {
  it('adds days across months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('takes back what it adds', () => {
    fc.assert(
      fc.property(date, fc.integer({min: -5000, max: 5000}), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('gives every day a weekday that follows the day before', () => {
    expect(isoWeekday('2026-11-16')).toBe(1);
    fc.assert(
      fc.property(date, (day) => {
        expect(isoWeekday(addDays(day, 1))).toBe((isoWeekday(day) % 7) + 1);
      }),
    );
  });

  it('has seven days from Monday to Sunday in a week', () => {
    fc.assert(
      fc.property(date, (day) => {
        const days = daysOf(weekOf(day));
        expect(days.map(isoWeekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(days).toContain(day);
      }),
    );
  });

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-16', -11)).toBe('2025-12-16');
    expect(monthOf('2024-02-10')).toEqual({start: '2024-02-01', end: '2024-02-29'});
  });

  it('knows a day that exists from one that does not', () => {
    expect(['2026-11-16', '2024-02-29'].every(isLocalDate)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '16-11-2026', '', undefined].some(isLocalDate)).toBe(false);
  });
});
