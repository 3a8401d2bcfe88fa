import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mayEndIn, parsePattern, patternForXsd, sampleOf} from './pattern.js';

describe('a pattern', () => {
  it.each([
    ['a+', /begin with \^/],
    ['^a|b$', /alternatives must stand in a group/],
    ['^\\d$', /\\d does not mean the same/],
    ['^\\w$', /\\w does not mean the same/],
    ['^\\bа$', /\\b does not mean the same/],
    ['^(?=a)$', /only plain groups/],
    ['^(?:a)$', /only plain groups/],
    ['^(a$', /not closed/],
    ['^a)$', /not opened/],
    ['^a+?$', /followed by \?/],
    ['^.$', /the dot/],
    ['^[]$', /a class is empty/],
    ['^[z-a]$', /backwards/],
    ['^\\u00e6$', /upper-case/],
    ['^a^b$', /no meaning/],
  ])('%s is refused', (pattern, reason) => {
    expect(() => parsePattern(pattern)).toThrow(reason);
  });

  it('loses its anchors in XSD, and names no character that XML cannot carry', () => {
    expect(patternForXsd('^[^\\u0000-\\u001F\\uD800-\\uDFFF]+$')).toBe('[^\\t\\n\\r]+');
    expect(patternForXsd('^0(1|2)[a-z_-]{2,3}\\.$')).toBe('0(1|2)[a-z_\\-]{2,3}\\.');
  });

  it.each([
    ['^[0-9]{4}$', false],
    ['^[^\\u0000-\\u001F]+$', false],
    ['^[^\\u0000-\\u0008]+$', true],
    ['^[\\u000A]?$', true],
    ['^[\\u000A][a-z]*$', true],
    ['^[\\u000A][a-z]+$', false],
    ['^(a|b[\\u000A])$', true],
  ])('%s lets a text end in a line feed: %s', (pattern, expected) => {
    expect(mayEndIn(parsePattern(pattern), '\n')).toBe(expected);
  });

  it('accepts its own sample', () => {
    const piece = fc.constantFrom('[0-9]', '[^\\u0000-\\u0020]', '(a|bc)', '\\.', 'æ', '[A-Z_-]');
    const count = fc.constantFrom('', '?', '*', '+', '{3}', '{2,}', '{1,4}');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, count), {minLength: 1}), (pieces) => {
        const pattern = `^${pieces.flat().join('')}$`;
        expect(sampleOf(pattern)).toMatch(new RegExp(pattern, 'u'));
      }),
    );
  });
});
