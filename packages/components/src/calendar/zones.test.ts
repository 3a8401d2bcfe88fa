import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {wallTimeOf, zoneFinder} from './zones.js';

const find = zoneFinder();
const copenhagen = find('Europe/Copenhagen')!;
const hours = (count: number) => count * 3_600_000;

describe('a zone', () => {
  it('shows summer and winter time', () => {
    expect(wallTimeOf('2026-08-10T06:00:00Z', copenhagen)).toBe('2026-08-10T08:00:00');
    expect(wallTimeOf('2026-11-16T07:00:00Z', copenhagen)).toBe('2026-11-16T08:00:00');
  });

  it('jumps over the hour that is left out in spring', () => {
    expect(wallTimeOf('2026-03-29T00:59:59Z', copenhagen)).toBe('2026-03-29T01:59:59');
    expect(wallTimeOf('2026-03-29T01:00:00Z', copenhagen)).toBe('2026-03-29T03:00:00');
  });

  it('counts a time in the hour left out with the offset before the change', () => {
    expect(copenhagen.epochAt('2026-03-29T02:30:00')).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(copenhagen.wallAt(copenhagen.epochAt('2026-03-29T02:30:00'))).toBe('2026-03-29T03:30:00');
  });

  it('takes the first of the two hours in autumn', () => {
    expect(copenhagen.epochAt('2026-10-25T02:30:00')).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(copenhagen.epochAt('2026-10-25T03:00:00')).toBe(Date.parse('2026-10-25T02:00:00Z'));
  });

  it('is undefined for a name that nobody knows', () => {
    expect(find('Romance Standard Time')).toBeUndefined();
    expect(wallTimeOf('2026-08-10T06:00:00Z', undefined)).toBeUndefined();
  });

  it.each(['Europe/Copenhagen', 'America/Nuuk', 'Atlantic/Faroe', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'])(
    'comes back to the same moment in %s, save for the hour that comes twice',
    (id) => {
      const zone = find(id)!;
      const seconds = fc.integer({min: Date.UTC(2000, 0) / 1000, max: Date.UTC(2040, 0) / 1000});
      fc.assert(
        fc.property(seconds, (second) => {
          const back = zone.epochAt(zone.wallAt(second * 1000));
          expect([0, hours(1)]).toContain(second * 1000 - back);
        }),
      );
    },
  );
});

describe('a zone where the browser has Temporal', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('shows the same clock as where it has not, around both changes of the year', () => {
    vi.stubGlobal('Temporal', Temporal);
    const byTemporal = zoneFinder()('Europe/Copenhagen')!;
    for (const change of [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)]) {
      for (let ms = change - hours(4); ms <= change + hours(4); ms += 900_000) {
        const wall = copenhagen.wallAt(ms);
        expect(byTemporal.wallAt(ms)).toBe(wall);
        expect(byTemporal.epochAt(wall)).toBe(copenhagen.epochAt(wall));
      }
    }
    expect(byTemporal.epochAt('2026-03-29T02:30:00')).toBe(copenhagen.epochAt('2026-03-29T02:30:00'));
  });

  it('is undefined for a name that nobody knows', () => {
    vi.stubGlobal('Temporal', Temporal);
    expect(zoneFinder()('Romance Standard Time')).toBeUndefined();
  });
});
