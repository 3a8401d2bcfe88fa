import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {topAfterChange, topToShow, windowOf} from './window.js';

const scrolled = fc.record({
  top: fc.integer({min: -100, max: 2_000_000}),
  height: fc.integer({min: 1, max: 2000}),
  rowHeight: fc.integer({min: 20, max: 200}),
  count: fc.integer({min: 0, max: 20_000}),
});

describe('windowOf', () => {
  it('holds every row in view and few others', () => {
    fc.assert(
      fc.property(scrolled, (where) => {
        const {from, to} = windowOf(where);
        const end = Math.max(0, where.count * where.rowHeight - where.height);
        const top = Math.min(Math.max(0, where.top), end);
        const first = Math.floor(top / where.rowHeight);
        const last = Math.min(where.count, Math.ceil((top + where.height) / where.rowHeight));
        return from <= first && to >= last && to - from <= where.height / where.rowHeight + 18;
      }),
    );
  });

  it('does not move for every pixel', () => {
    const where = {height: 600, rowHeight: 80, count: 5000};
    const windows = Array.from({length: 320}, (_, top) => windowOf({...where, top: 8000 + top}).from);
    expect(new Set(windows).size).toBeLessThanOrEqual(2);
  });

  it('draws a few rows before anything is measured', () => {
    expect(windowOf({top: 0, height: 0, rowHeight: 0, count: 500})).toEqual({from: 0, to: 12});
    expect(windowOf({top: 0, height: 0, rowHeight: Number.NaN, count: 3})).toEqual({from: 0, to: 3});
  });
});

describe('topToShow', () => {
  const view = {top: 800, height: 400, rowHeight: 80};

  it('scrolls no further than it must', () => {
    expect(topToShow(12, view)).toBe(800);
    expect(topToShow(3, view)).toBe(240);
    expect(topToShow(20, view)).toBe(1280);
  });
});

describe('topAfterChange', () => {
  const keyed = (...keys: string[]) => keys.map((key) => ({key}));
  const before = keyed('a', 'b', 'c', 'd');

  it('keeps what was in view where it was', () => {
    expect(topAfterChange(before, [...keyed('x', 'y'), ...before], {top: 100, rowHeight: 80})).toBe(260);
    expect(topAfterChange(before, keyed('b', 'c', 'd'), {top: 170, rowHeight: 80})).toBe(90);
  });

  it('takes the next row when the first one in view is gone', () => {
    expect(topAfterChange(before, keyed('x', 'a', 'c', 'd'), {top: 80, rowHeight: 80})).toBe(80);
  });

  it('stays at the top, and where nothing is left', () => {
    expect(topAfterChange(before, [...keyed('x'), ...before], {top: 0, rowHeight: 80})).toBe(0);
    expect(topAfterChange(before, [], {top: 90, rowHeight: 80})).toBe(90);
  });
});
