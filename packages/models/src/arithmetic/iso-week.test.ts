import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatIsoWeek, isoWeekOf, mondayOf, readWeekLabel, weeksInYear} from './iso-week.js';
import {addDays, dateOfDayNumber, weekdayOf} from './local-date.js';

describe('ISO weeks', () => {
  it.each([
    ['2026-11-23', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2023-01-01', '2022-W52'],
  ])('put %s in %s', (date, week) => {
    expect(formatIsoWeek(isoWeekOf(date))).toBe(week);
  });

  it.each([
    [2015, 53],
    [2019, 52],
    [2020, 53],
    [2024, 52],
    [2026, 53],
    [2032, 53],
  ])('%i has %i weeks', (year, weeks) => {
    expect(weeksInYear(year)).toBe(weeks);
  });

  it('hold each day of their seven and no other', () => {
    fc.assert(
      fc.property(fc.integer({min: -100_000, max: 100_000}), (dayNumber) => {
        const date = dateOfDayNumber(dayNumber);
        const monday = mondayOf(isoWeekOf(date));
        expect(weekdayOf(monday)).toBe(1);
        expect(addDays(monday, weekdayOf(date) - 1)).toBe(date);
      }),
    );
  });
});

describe('week labels', () => {
  it.each<[string | number, string | undefined, string]>([
    [12, '2026-2027', '2027-W12'],
    ['12', '2026-2027', '2027-W12'],
    [48, '2026-2027', '2026-W48'],
    [53, '2026-2027', '2026-W53'],
    [31, '2026-2027', '2026-W31'],
    ['2026-W5', undefined, '2026-W05'],
    ['2026-W05', undefined, '2026-W05'],
    ['35-2018', undefined, '2018-W35'],
    [' 2026-w33 ', undefined, '2026-W33'],
  ])('%j in school year %s is %s', (label, schoolYear, week) => {
    const read = readWeekLabel(label, schoolYear);
    expect(read && formatIsoWeek(read)).toBe(week);
  });

  it.each<[string | number, string | undefined]>([
    [12, undefined],
    [0, '2026-2027'],
    [54, '2026-2027'],
    [53, '2023-2024'],
    ['2025-W53', undefined],
    ['uge 12', '2026-2027'],
    ['', '2026-2027'],
    [12.5, '2026-2027'],
  ])('%j in school year %s is not guessed at', (label, schoolYear) => {
    expect(readWeekLabel(label, schoolYear)).toBeUndefined();
  });

  it('survive being written and read', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 60_000}), (dayNumber) => {
        const week = isoWeekOf(dateOfDayNumber(dayNumber));
        expect(readWeekLabel(formatIsoWeek(week))).toEqual(week);
      }),
    );
  });
});
