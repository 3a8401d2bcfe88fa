import {describe, expect, it} from 'vitest';
import {ShortMoment} from './short-moment.js';

const moments = new ShortMoment('da-DK', 'Europe/Copenhagen', '2026-11-17T08:20:00Z');

describe('ShortMoment', () => {
  it.each([
    ['2026-11-17T07:10:00Z', '08.10'],
    ['2026-11-16T23:30:00Z', '00.30'],
    ['2026-11-16T22:30:00Z', 'man.'],
    ['2026-11-10T12:00:00Z', '10. nov.'],
    ['2025-11-10T12:00:00Z', '10. nov. 2025'],
    ['2026-11-18T12:00:00Z', '18. nov.'],
    ['i går', 'i går'],
  ])('says of %s: %s', (instant, words) => {
    expect(moments.format(instant)).toBe(words);
  });

  it.each([
    ['2026-11-17T07:10:00Z', '08.10'],
    ['2026-11-16T22:30:00Z', 'man. 16. nov., 23.30'],
    ['i går', 'i går'],
  ])('says of %s with its time: %s', (instant, words) => {
    expect(moments.formatWithTime(instant)).toBe(words);
  });

  it('writes dates out without a now, and takes a zone that does not exist for the own one', () => {
    expect(new ShortMoment('da-DK', 'Nowhere/Else', '').format('2026-11-17T12:00:00Z')).toBe('17. nov. 2026');
  });
});
