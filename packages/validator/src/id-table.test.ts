import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {IdTable} from './id-table.js';

const numbered = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

describe('the table of ids', () => {
  it('numbers ids in the order they come and tells a second one by the number of the first', () => {
    const table = new IdTable();
    expect([numbered(7), numbered(3), numbered(7)].map((id) => table.add(id))).toEqual([0, 1, -1]);
    expect(table.size).toBe(2);
    expect([table.find(numbered(3)), table.find(numbered(4))]).toEqual([1, -1]);
  });

  it('takes no text that is not a lower-case UUID', () => {
    const table = new IdTable();
    for (const text of [
      '',
      'x',
      numbered(1).toUpperCase().replace('00', 'AB'),
      numbered(1).replaceAll('-', ' '),
    ]) {
      expect(table.add(text)).toBeUndefined();
      expect(table.find(text)).toBe(-1);
    }
  });

  it('keeps 200,000 ids that differ in their last digits only', () => {
    const table = new IdTable();
    for (let number = 0; number < 200_000; number += 1) table.add(numbered(number));
    expect(table.size).toBe(200_000);
    for (const number of [0, 1, 1023, 1024, 199_999]) expect(table.find(numbered(number))).toBe(number);
    expect(table.find(numbered(200_000))).toBe(-1);
  });

  it('answers as a Map does, whatever the ids and their order', () => {
    const id = fc.oneof(fc.uuid(), fc.integer({min: 0, max: 40}).map(numbered));
    fc.assert(
      fc.property(fc.array(id, {maxLength: 3000}), fc.array(id), (added, asked) => {
        const table = new IdTable();
        const judge = new Map<string, number>();
        for (const one of added) {
          const known = judge.get(one);
          expect(table.add(one)).toBe(known === undefined ? judge.size : -1 - known);
          if (known === undefined) judge.set(one, judge.size);
        }
        for (const one of [...added, ...asked]) expect(table.find(one)).toBe(judge.get(one) ?? -1);
      }),
      {numRuns: 50},
    );
  });
});
