import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  addDays,
  ageOn,
  dateOfDayNumber,
  datePartsOf,
  dayNumberOf,
  daysBetween,
  isRealDate,
  weekdayOf,
} from './local-date.js';

const anyDay = fc.integer({min: -719_528, max: 2_932_896});

describe('local dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-23', 20_780],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('count %s as day %i', (date, dayNumber) => {
    expect(dayNumberOf(date)).toBe(dayNumber);
    expect(dateOfDayNumber(dayNumber)).toBe(date);
  });

  it('agree with the platform on every day number and weekday', () => {
    fc.assert(
      fc.property(anyDay, (dayNumber) => {
        const date = dateOfDayNumber(dayNumber);
        const judge = new Date(dayNumber * 86_400_000);
        expect(date).toBe(judge.toISOString().slice(0, 10));
        expect(dayNumberOf(date)).toBe(dayNumber);
        expect(weekdayOf(date)).toBe(judge.getUTCDay() || 7);
      }),
      {numRuns: 2_000},
    );
  });

  it('keep adding and counting days each other’s inverse', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 40_000}),
        fc.integer({min: -5_000, max: 5_000}),
        (dayNumber, days) => {
          const date = dateOfDayNumber(dayNumber);
          expect(daysBetween(date, addDays(date, days))).toBe(days);
        },
      ),
    );
  });

  it.each(['2027-02-29', '2026-13-01', '2026-04-31', '2026-00-10', '2026-8-10', '10-08-2026', ''])(
    'know that %j is no day',
    (text) => {
      expect(isRealDate(text)).toBe(false);
      expect(datePartsOf(text)).toBeUndefined();
      expect(() => dayNumberOf(text)).toThrow(RangeError);
    },
  );

  it.each([
    ['2011-11-23', '2026-11-22', 14],
    ['2011-11-23', '2026-11-23', 15],
    ['2012-02-29', '2027-02-28', 14],
    ['2012-02-29', '2027-03-01', 15],
  ])('somebody born on %s is on %s %i years old', (birthDate, date, age) => {
    expect(ageOn(birthDate, date)).toBe(age);
  });

  it('make everybody one year older on the birthday and on no other day', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 20_000}), fc.integer({min: 1, max: 20_000}), (born, later) => {
        const [birthDate, date] = [dateOfDayNumber(born), dateOfDayNumber(born + later)];
        const grew = ageOn(birthDate, date) - ageOn(birthDate, addDays(date, -1));
        const isBirthday =
          date.slice(5) === birthDate.slice(5) ||
          (birthDate.slice(5) === '02-29' &&
            date.slice(5) === '03-01' &&
            !isRealDate(`${date.slice(0, 4)}-02-29`));
        expect(grew).toBe(isBirthday ? 1 : 0);
      }),
    );
  });
});
