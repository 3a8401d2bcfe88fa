import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {quietUntil} from './quiet-hours.js';

const night = {start: '18:00:00', end: '07:00:00'};
const until = (now: string, hours = night, zone = 'Europe/Copenhagen') => quietUntil(now, hours, zone);

describe('quietUntil', () => {
  it.each([
    ['a morning', '2026-11-17T08:20:00Z', undefined],
    ['the evening', '2026-11-17T19:30:00Z', '2026-11-18T06:00:00Z'],
    ['after midnight', '2026-11-17T00:30:00Z', '2026-11-17T06:00:00Z'],
    ['the first minute', '2026-11-17T17:00:00Z', '2026-11-18T06:00:00Z'],
    ['the last minute', '2026-11-17T05:59:59Z', '2026-11-17T06:00:00Z'],
    ['the minute after', '2026-11-17T06:00:00Z', undefined],
    ['the night when the clock goes back', '2026-10-24T20:00:00Z', '2026-10-25T06:00:00Z'],
    ['the night when it goes forward', '2026-03-28T20:00:00Z', '2026-03-29T05:00:00Z'],
    ['no moment', 'i går', undefined],
  ])('in %s', (_name, now, end) => {
    expect(until(now)).toBe(end);
  });

  it('counts whole quiet days, and the night after them', () => {
    const weekend = {...night, days: [6, 7]};
    expect(until('2026-11-20T18:00:00Z', weekend)).toBe('2026-11-23T06:00:00Z');
    expect(until('2026-11-21T12:00:00Z', weekend)).toBe('2026-11-23T06:00:00Z');
  });

  it('knows hours within a day, and hours that are none', () => {
    const noon = {start: '12:00:00', end: '13:00:00'};
    expect(until('2026-11-17T11:30:00Z', noon)).toBe('2026-11-17T12:00:00Z');
    expect(until('2026-11-17T11:30:00Z', {start: '12:00:00', end: '12:00:00'})).toBeUndefined();
    expect(quietUntil('2026-11-17T11:30:00Z', undefined, 'Europe/Copenhagen')).toBeUndefined();
  });

  it('ends at a moment that is not quiet itself, whenever it is asked', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 525_600}), (minutes) => {
        const now = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
        const end = until(now);
        return end === undefined || (until(end) === undefined && end > now.slice(0, 19));
      }),
    );
  });
});
