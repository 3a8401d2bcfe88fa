import {readFileSync, readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {shapeOf} from '../shape.js';
import {inBothLanguages, words} from './words.js';

const source = new URL('../', import.meta.url);

/** The words that rules and stages put into messages, as their sources have them; a number stands for what varies. */
const inSources = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter(
    (file) =>
      /^(rules|stages|shape|html-faults)/.test(file) && file.endsWith('.ts') && !file.includes('.test.'),
  )
  .flatMap((file) => [
    ...readFileSync(new URL(file.replaceAll('\\', '/'), source), 'utf8').matchAll(
      /\{da: (['"`])(.+?)\1, en: (['"`])(.+?)\3\}/g,
    ),
  ])
  .map(([, , da = '', , en = '']) => ({da: withNumber(da), en: withNumber(en)}));

function withNumber(text: string): string {
  return text.replace(/ ?\$\{[^}]*\}/g, ' 7').trim();
}

describe('words in the values of a finding', () => {
  it('are found in the sources', () => expect(inSources.length).toBeGreaterThan(20));

  it.each(inSources)('are known in both languages: $da', (texts) => {
    expect(inBothLanguages(texts.da, 'da').en).toBe(texts.en);
    expect(inBothLanguages(texts.en, 'en').en).toBe(texts.en);
  });

  it.each(['', 'a', 'abc', '1', '123', 'a b', 1, 1.5, true, null, [1, 2], {}])(
    'are known for the shape of %j',
    (value) => {
      expect(inBothLanguages(shapeOf(value).da, 'da').en).toBe(shapeOf(value).en);
    },
  );

  it('say nothing twice in either language, so that each can be told from the other', () => {
    expect(new Set(words.map(({da}) => da)).size).toBe(words.length);
    expect(new Set(words.map(({en}) => en)).size).toBe(words.length);
  });

  it('are no codes, dates or counts, which are the same in both', () => {
    for (const text of ['2026-08-10', 'Hovedgruppe', '12', '$&', '*']) {
      expect(inBothLanguages(text, 'da')).toEqual({da: text, en: text});
    }
  });
});
