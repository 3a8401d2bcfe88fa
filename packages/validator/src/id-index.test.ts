import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readUuid} from './id-table.js';
import {IdIndex} from './id-index.js';

const wordsOf = (id: string): Uint32Array => {
  const words = new Uint32Array(4);
  readUuid(id, words, 0);
  return words;
};
const numbered = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

describe('the index of ids', () => {
  it('answers as a Map does, whatever is added, asked and counted in whatever order', () => {
    const id = fc.oneof(fc.uuid(), fc.integer({min: 0, max: 40}).map(numbered));
    const step = fc.tuple(fc.constantFrom('add', 'ask', 'find', 'missing', 'repeated'), id);
    fc.assert(
      fc.property(fc.array(step, {maxLength: 400}), (steps) => {
        const index = new IdIndex();
        const judge = new Map<string, number>();
        let added = 0;
        let asked: string[] = [];
        for (const [what, one] of steps) {
          if (what === 'add') {
            added += 1;
            index.add(wordsOf(one), 0, added);
            if (!judge.has(one)) judge.set(one, added);
          } else if (what === 'ask') {
            index.ask(wordsOf(one), 0);
            asked.push(one);
          } else if (what === 'find') expect(index.find(wordsOf(one), 0)).toBe(judge.get(one) ?? 0);
          else if (what === 'repeated') expect(index.countRepeated()).toBe(added - judge.size);
          else {
            expect(index.countMissing()).toBe(asked.filter((id) => !judge.has(id)).length);
            asked = [];
          }
        }
      }),
    );
  });

  it('keeps its answers when it lays its ids apart into more partitions', () => {
    const index = new IdIndex();
    const words = new Uint32Array(4);
    const put = (number: number): Uint32Array => {
      words[2] = number % 3;
      words[3] = number;
      return words;
    };
    const size = 1_100_000;
    for (let number = 0; number < size; number += 1) {
      index.add(put(number), 0, number + 1);
      // One id in a thousand comes a second time.
      if (number % 1000 === 0) index.add(put(number), 0, size + number);
      if (number % 7 === 0) index.ask(put(size + number), 0);
    }
    expect(index.countRepeated()).toBe(1100);
    for (const number of [0, 1, 1000, 2 ** 15, 2 ** 20, size - 1])
      expect(index.find(put(number), 0)).toBe(number + 1);
    expect(index.find(put(size), 0)).toBe(0);
    expect(index.countMissing()).toBe(Math.ceil(size / 7));
    for (let number = 0; number < size; number += 1) index.ask(put(number), 0);
    expect(index.countMissing()).toBe(0);
  });
});
