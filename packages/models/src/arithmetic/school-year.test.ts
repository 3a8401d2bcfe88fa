import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dateOfDayNumber} from './local-date.js';
import {
  addSchoolYears,
  endOfSchoolYear,
  isSchoolYear,
  readSchoolYear,
  schoolYearOf,
  shortSchoolYear,
  startOfSchoolYear,
} from './school-year.js';

describe('school years', () => {
  it.each([
    ['2026-07-31', '2025-2026'],
    ['2026-08-01', '2026-2027'],
    ['2026-12-31', '2026-2027'],
    ['1999-09-01', '1999-2000'],
  ])('%s lies in %s', (date, schoolYear) => {
    expect(schoolYearOf(date)).toBe(schoolYear);
  });

  it.each(['2026-2027', '2026/27', '2026-27', '2026/2027', '2026 / 27', '2026–27', ' 2026/27 '])(
    'read %j',
    (text) => {
      expect(readSchoolYear(text)).toBe('2026-2027');
    },
  );

  it.each(['2026-2028', '2026-2026', '2026/28', '2026', '26/27', '2027-2026', ''])('refuse %j', (text) => {
    expect(readSchoolYear(text)).toBeUndefined();
  });

  it('read the turn of a century', () => {
    expect(readSchoolYear('1999/00')).toBe('1999-2000');
    expect(isSchoolYear('1999-2000')).toBe(true);
    expect(isSchoolYear('2026/27')).toBe(false);
  });

  it('hold every one of their days', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 60_000}), (dayNumber) => {
        const date = dateOfDayNumber(dayNumber);
        const schoolYear = schoolYearOf(date);
        expect(startOfSchoolYear(schoolYear) <= date && date <= endOfSchoolYear(schoolYear)).toBe(true);
        expect(readSchoolYear(shortSchoolYear(schoolYear))).toBe(schoolYear);
        expect(addSchoolYears(addSchoolYears(schoolYear, 3), -3)).toBe(schoolYear);
      }),
    );
  });
});
