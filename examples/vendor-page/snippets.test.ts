import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const here = new URL('./', import.meta.url);
const guide = readFileSync(new URL('../../docs/vendors.md', here), 'utf8');
const pieces = [...guide.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)].map(([, file = '', text = '']) => ({
  file,
  text,
}));

describe('docs/vendors.md', () => {
  it.each(pieces)('shows $file as it is run by the tests', ({file, text}) => {
    expect(text).toBe(readFileSync(new URL(file, here), 'utf8'));
  });

  it('shows every file that the tests run', () => {
    const files = readdirSync(here).filter((file) => !file.endsWith('.test.ts'));
    expect(pieces.map(({file}) => file).sort()).toEqual(files.sort());
  });

  it('has no other piece that could be wrong', () => {
    const others = [...guide.matchAll(/^```(\w+)$/gm)].map(([, language]) => language);
    expect(others.filter((language) => language !== 'sh' && language !== 'ts')).toEqual([]);
  });
});
