import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Bar, layOutBars} from './bars.js';

const bars = fc
  .array(fc.tuple(fc.integer({min: 0, max: 6}), fc.integer({min: 0, max: 6})), {maxLength: 30})
  .map((pairs) =>
    pairs
      .map(([a, b]): Bar => ({first: Math.min(a, b), last: Math.max(a, b)}))
      .sort((a, b) => a.first - b.first || b.last - a.last),
  );

describe('layOutBars', () => {
  it('keeps a bar on one line, beside and under the others', () => {
    const placed = layOutBars([
      {first: 0, last: 2},
      {first: 1, last: 2},
      {first: 3, last: 4},
    ]);
    expect(placed.map(({lane}) => lane)).toEqual([0, 1, 0]);
  });

  it('never lets two bars meet on a line', () => {
    fc.assert(
      fc.property(bars, (items) => {
        const placed = layOutBars(items);
        for (const [at, a] of placed.entries()) {
          for (const b of placed.slice(at + 1)) {
            const apart = a.item.last < b.item.first || b.item.last < a.item.first;
            expect(apart || a.lane !== b.lane).toBe(true);
          }
        }
      }),
    );
  });

  it('needs no more lines than the busiest day has bars', () => {
    fc.assert(
      fc.property(bars, (items) => {
        const lines = Math.max(0, ...layOutBars(items).map(({lane}) => lane + 1));
        const days = [0, 1, 2, 3, 4, 5, 6].map(
          (day) => items.filter(({first, last}) => first <= day && last >= day).length,
        );
        expect(lines).toBe(Math.max(0, ...days));
      }),
    );
  });
});
