import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {htmlFaultsOf} from './html-faults.js';

const none: ReadonlySet<string> = new Set();
const countOf = (html: string): number => htmlFaultsOf(html, none).count;

describe('the HTML profile', () => {
  it.each([
    ['plain text with signs of its own', 'a < b > c & d'],
    ['capital letters', '<P>Hej<BR/></P>'],
    ['blanks in a tag', '<p\n lang = "da" >Hej</p >'],
    ['a list that begins at three', '<ol start="3"><li>c</li></ol>'],
    ['links of four kinds', '<a href="mailto:a@b.dk">a</a><a href=tel:+4533661000>b</a>'],
  ])('allows %s', (_what, html) => {
    expect(countOf(html)).toBe(0);
  });

  it.each([
    ['an unknown element', '<hej>'],
    ['a handler of events', '<p onload=x>'],
    ['a script in capital letters', '<SCRIPT SRC=//x.example></SCRIPT>'],
    ['a relative link', '<a href="/x">x</a>'],
    ['a link without an address', '<a>x</a>'],
    ['a scheme behind a blank', '<a href=" javascript:x">x</a>'],
    ['a number out of bounds', '<ol start="-1"></ol>'],
    ['a comment that does not end', '<!-- x'],
    ['a tag that does not end', '<p lang="da'],
    ['a declaration', '<!DOCTYPE html>'],
  ])('refuses %s', (_what, html) => {
    expect(countOf(html)).toBe(1);
  });

  it('quotes no word of the text', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('<', '>', '/', '=', '"', "'", ' ', '!', '-', 'a', 'p', 'x')}),
        (noise) => {
          const {first} = htmlFaultsOf(`<oda hemmelig="oda" class="oda">${noise}<!-- oda -->`, none);
          expect(JSON.stringify(first)).not.toMatch(/oda|hemmelig/);
        },
      ),
    );
  });

  it.each(['<', '</', '<!', '<!--', '<p ', '<p a=', '<a "', "<a b='", '<script>', '<script></x', '<p a = '])(
    'reads a megabyte of %s in less than a second',
    (piece) => {
      const started = performance.now();
      htmlFaultsOf(piece.repeat(1_000_000 / piece.length), none);
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
