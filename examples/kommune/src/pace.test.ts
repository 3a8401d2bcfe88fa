import {describe, expect, it} from 'vitest';
import {Pace} from './pace.js';

const far = (bytes: number) => ({bytes, totalBytes: 100, records: 0});

describe('the pace of a run', () => {
  it('is told at most every so often', () => {
    const pace = new Pace();
    expect(pace.at(far(1), 0)).toEqual(far(1));
    expect(pace.at(far(2), 100)).toBeUndefined();
    expect(pace.at(far(3), 200)).toEqual(far(3));
  });

  it('gives the time that is left, once there is something to guess from', () => {
    const pace = new Pace();
    pace.at(far(0), 0);
    expect(pace.at(far(10), 1000)?.secondsLeft).toBeUndefined();
    expect(pace.at(far(20), 5000)?.secondsLeft).toBe(20);
  });
});
