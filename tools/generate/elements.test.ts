import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {writeElements} from './elements.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = writeElements(root);

describe('the page of every element', () => {
  it('is as the comments of the elements say; else run npm run generate', () => {
    expect(readFileSync(`${root}docs/elements.md`, 'utf8')).toBe(page);
  });

  it('has one line for each element, with a whole sentence', () => {
    const tags = readdirSync(`${root}packages/components/src/define`)
      .map((file) => file.slice(0, -3))
      .filter((name) => name !== 'define' && name !== 'all');
    const lines = [...page.matchAll(/^\| `<skolebro-([a-z-]+)>` \| ([^|]*) \|/gm)];
    expect(lines.map(([, tag]) => tag).sort()).toEqual(tags.sort());
    expect(lines.filter(([, , promise = '']) => !/^[A-Z].*\.$/.test(promise)).map(([, tag]) => tag)).toEqual(
      [],
    );
  });
});
