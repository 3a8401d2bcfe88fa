import {describe, expect, it} from 'vitest';
import {TextTable} from './text-table.js';

describe('the table of texts', () => {
  it('tells a second text by the number of the first', () => {
    const table = new TextTable();
    expect(['4B', '4C', '4B'].map((text) => table.add(text))).toEqual([0, 1, -1]);
    expect([table.has('4C'), table.has('4D')]).toEqual([true, false]);
  });

  it('keeps 200,000 texts apart that differ in one sign', () => {
    const table = new TextTable();
    for (let number = 0; number < 200_000; number += 1) table.add(`skole ${number}`);
    expect(table.size).toBe(200_000);
  });
});
