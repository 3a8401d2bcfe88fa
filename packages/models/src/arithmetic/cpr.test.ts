import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readCpr} from './cpr.js';

// No number here can belong to anybody: 60 is added to the day, the number has letters, or the birth lies in 2036.
describe('CPR numbers', () => {
  it.each([
    ['6101260000', 'pseudo', '1926-01-01'],
    ['610126-4000', 'pseudo', '2026-01-01'],
    ['9112995000', 'pseudo', '1899-12-31'],
    ['8902000000', 'pseudo', undefined],
    ['8902004000', 'pseudo', '2000-02-29'],
    ['9104260000', 'pseudo', undefined],
    ['010126ABC1', 'replacement', undefined],
    ['290226-ABC1', 'replacement', undefined],
  ])('%s is %s, born %s', (text, kind, birthDate) => {
    const reading = readCpr(text);
    if (birthDate === undefined && kind === 'pseudo') expect(reading).toBeUndefined();
    else expect(reading).toEqual(birthDate ? {kind, birthDate} : {kind});
  });

  it.each([
    ['0', '36', '1936'],
    ['3', '99', '1999'],
    ['4', '36', '2036'],
    ['4', '37', '1937'],
    ['5', '57', '2057'],
    ['8', '58', '1858'],
    ['9', '36', '2036'],
    ['9', '37', '1937'],
  ])('tell the century by the seventh digit: %s in year %s is %s', (seventh, year, fullYear) => {
    expect(readCpr(`6101${year}${seventh}000`)?.birthDate).toBe(`${fullYear}-01-01`);
  });

  it.each(['', '610126', '61012600000', '6101260000 ', '0013260000', '6113260000', 'abc', '61 01 26 0000'])(
    '%j is none',
    (text) => {
      expect(readCpr(text)).toBeUndefined();
    },
  );

  it('are told real from pseudo by the day alone', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 28}),
        fc.integer({min: 1, max: 12}),
        fc.integer({min: 4000, max: 9999}),
        (day, month, serial) => {
          const rest = `${String(month).padStart(2, '0')}36${String(serial)}`;
          const real = readCpr(String(day).padStart(2, '0') + rest);
          const pseudo = readCpr(String(day + 60) + rest);
          expect(real?.kind).toBe('real');
          expect(pseudo).toEqual({...real, kind: 'pseudo'});
        },
      ),
    );
  });
});
