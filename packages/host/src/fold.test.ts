import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {foldForSearch, isFound} from './fold.js';

describe('foldForSearch', () => {
  it.each([
    ['Søren', 'soren'],
    ['SOEREN', 'soren'],
    ['Åse', 'ase'],
    ['Aase', 'ase'],
    ['læsning', 'laesning'],
    ['Zoë  Müller', 'zoe muller'],
    ['A\u030Ase', 'ase'],
  ])('makes %s to %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('finds a text by the same text in any case', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme'}),
        (text) => foldForSearch(text) === foldForSearch(` ${text} `),
      ),
    );
  });
});

describe('isFound', () => {
  it('finds words in any order and in different texts', () => {
    expect(isFound('tur asa', ['Turen til skoven', undefined, 'Åsa Holm'])).toBe(true);
    expect(isFound('tur strand', ['Turen til skoven'])).toBe(false);
    expect(isFound('', [])).toBe(false);
    expect(isFound('', ['alt'])).toBe(true);
  });
});
