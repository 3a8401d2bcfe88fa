import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Automaton} from '../../packages/validator/src/walk/walk-model.js';
import {automatonOf} from './automaton.js';

function accepts({classes, next, ends}: Automaton, text: string): boolean {
  let state = 1;
  for (const letter of text) {
    const column = classes.charCodeAt(letter.charCodeAt(0)) - 65;
    state = next[state - 1]?.[column] ?? 0;
  }
  return ends.includes(state);
}

const patterns = [
  '^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$',
  '^([a-z0-9]+(-[a-z0-9]+)*:)?[a-z0-9]+(-[a-z0-9]+)*$',
  '^[+]?[0-9]{3,15}$',
  '^(/[^/\\u0000-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF\\uFFFE\\uFFFF]*)+$',
  '^[1-9][0-9]*\\.(0|[1-9][0-9]*)$',
  '^[^@\\u0000-\\u0020]+@[^@\\u0000-\\u0020]+$',
];

describe('a pattern as a machine', () => {
  it.each(patterns)('accepts what the pattern %s accepts, and nothing else', (pattern) => {
    const machine = automatonOf(pattern);
    const right = new RegExp(pattern, 'u');
    const near = fc.stringMatching(new RegExp(pattern)).filter((text) => /^[\0-\x7f]*$/.test(text));
    const changed = fc
      .tuple(near, fc.nat(), fc.string({unit: 'grapheme-ascii', maxLength: 2}))
      .map(([text, at, other]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + other + text.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(near, changed, fc.string({unit: 'grapheme-ascii'})), (text) => {
        expect(accepts(machine, text)).toBe(right.test(text));
      }),
    );
  });
});
