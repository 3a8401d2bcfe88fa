import {describe, expect, it} from 'vitest';
import {placeAfter} from './list-keys.js';

describe('placeAfter', () => {
  it.each([
    ['ArrowDown', 4, 5],
    ['ArrowUp', 0, 0],
    ['PageDown', 4, 11],
    ['PageDown', 97, 99],
    ['PageUp', 4, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['x', 50, undefined],
    ['toString', 50, undefined],
  ])('%s at %i leads to %s', (key, place, to) => {
    expect(placeAfter(key, place, 100, 7)).toBe(to);
  });
});
