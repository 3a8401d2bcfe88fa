import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Span, layOut} from './columns.js';

const spans = fc
  .array(fc.record({startMinute: fc.nat(1380), minutes: fc.integer({min: 1, max: 240})}), {maxLength: 40})
  .map((list): readonly Span[] =>
    list
      .map(({startMinute, minutes}) => ({startMinute, endMinute: Math.min(1440, startMinute + minutes)}))
      .sort((a, b) => a.startMinute - b.startMinute),
  );
const overlap = (a: Span, b: Span) => a.startMinute < b.endMinute && b.startMinute < a.endMinute;

describe('layOut', () => {
  it('gives a lesson that overlaps nothing the whole width', () => {
    const lesson = {startMinute: 480, endMinute: 525};
    expect(layOut([lesson])).toEqual([{item: lesson, column: 0, columns: 1, group: 0}]);
  });

  it('never puts two overlapping spans in one column', () => {
    fc.assert(
      fc.property(spans, (items) => {
        const placed = layOut(items);
        for (const a of placed) {
          for (const b of placed) {
            if (a !== b && overlap(a.item, b.item)) expect(a.column).not.toBe(b.column);
          }
        }
      }),
    );
  });

  it('uses no more columns than stand side by side at the busiest moment', () => {
    fc.assert(
      fc.property(spans, (items) => {
        const busiest = Math.max(
          0,
          ...items.map((at) => items.filter((item) => covers(item, at.startMinute)).length),
        );
        const placed = layOut(items);
        expect(Math.max(0, ...placed.map(({columns}) => columns))).toBe(busiest);
        expect(placed.every(({column, columns}) => column < columns)).toBe(true);
      }),
    );
  });

  it('keeps every span, in order', () => {
    fc.assert(
      fc.property(spans, (items) => {
        expect(layOut(items).map(({item}) => item)).toEqual(items);
      }),
    );
  });

  it('makes room for a short span to be read', () => {
    const short = {startMinute: 480, endMinute: 485};
    const next = {startMinute: 490, endMinute: 530};
    expect(layOut([short, next], 30).map(({column}) => column)).toEqual([0, 1]);
  });
});

function covers({startMinute, endMinute}: Span, minute: number): boolean {
  return startMinute <= minute && minute < endMinute;
}
