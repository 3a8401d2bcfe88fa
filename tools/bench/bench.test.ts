import {describe, expect, it} from 'vitest';
import {measure, median} from './bench.js';
import {tableOf} from './table.js';

describe('a benchmark', () => {
  it('takes the middle of its rounds', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([5])]).toEqual([2, 2.5, 5]);
  });

  it('compares ours with the peer of the same run', () => {
    expect(measure('read', 's', [2, 3, 1], [1, 1, 1], 3)).toEqual({
      name: 'read',
      ours: 2,
      peer: 1,
      unit: 's',
      ratio: 2,
      must: 3,
    });
    expect(measure('memory', 'MB', [7], [], null)).toMatchObject({peer: null, ratio: null});
  });

  it('shows a table whose columns stand under each other', () => {
    const lines = tableOf([
      measure('read', 's', [2], [1], 3),
      measure('a longer name', 'MB', [7], [], null),
    ]).split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines[2]).toMatch(/2 × +≤ 3/);
  });
});
