import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columnOf} from './locate.js';

describe('the column of a pointer', () => {
  it.each<[string, string, number | undefined]>([
    ['{"a":1,"b":{"c":[true,"x"]}}', '', 1],
    ['{"a":1,"b":{"c":[true,"x"]}}', '/a', 6],
    ['{"a":1,"b":{"c":[true,"x"]}}', '/b/c', 17],
    ['{"a":1,"b":{"c":[true,"x"]}}', '/b/c/1', 23],
    ['{"a":1,"b":{"c":[true,"x"]}}', '/b/c/7', 17],
    ['{"a":1,"b":{"c":[true,"x"]}}', '/b/missing', 12],
    ['  { "a/b" : 1 , "~" : [ ] }', '/a~1b', 13],
    ['  { "a/b" : 1 , "~" : [ ] }', '/~0', 23],
    ['{"x":"a\\"b}","y":2}', '/y', 18],
    ['{"\\u0061":5}', '/a', 11],
    ['{"a":1}', 'a', undefined],
  ])('in %s of %j is %s', (text, pointer, column) => {
    expect(columnOf(text, pointer)).toBe(column);
  });

  it('is where the value stands, in any JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (object, pick) => {
        const keys = Object.keys(object);
        const key = keys[pick % Math.max(1, keys.length)];
        if (key === undefined) return;
        const text = JSON.stringify(object);
        const at = columnOf(text, `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)! - 1;
        expect(text.startsWith(JSON.stringify(object[key]), at)).toBe(true);
      }),
    );
  });
});
