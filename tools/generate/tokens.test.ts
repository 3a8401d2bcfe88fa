import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {contrastOf} from './contrast.js';
import {readTokens, tokensFile} from './token-file.js';
import {writeTokens} from './tokens.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tokens = readTokens(root).flatMap((group) => group.tokens);
const named = (name: string) => tokens.find((token) => token.name === name);

describe('the design tokens', () => {
  for (const {name, value, dark, on, contrast} of tokens.filter((token) => token.on.length > 0)) {
    it.each(on)(`${name} is readable on %s, at least ${String(contrast)} to 1, light and dark`, (ground) => {
      const under = named(ground);
      expect(contrastOf(value, under?.value ?? ''), 'light').toBeGreaterThanOrEqual(contrast);
      expect(contrastOf(dark ?? '', under?.dark ?? ''), 'dark').toBeGreaterThanOrEqual(contrast);
    });
  }

  it('ask the contrast of WCAG 2.2 at the least', () => {
    const asked = tokens.filter(({on}) => on.length > 0).map(({contrast}) => contrast);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(3);
  });

  it('say of each colour what it is on a dark page, and of each token what it is for', () => {
    expect(tokens.filter(({type, dark}) => type === 'color' && dark === undefined)).toEqual([]);
    expect(tokens.filter(({description, type}) => description === '' || type === '')).toEqual([]);
  });

  it('say the same in components and in hexadecimal', () => {
    const text = readFileSync(`${root}${tokensFile}`, 'utf8');
    const colours = [
      ...text.matchAll(/"components": \[([^\]]+)\],(?: "alpha": [\d.]+,)? "hex": "#(\w{6})"/g),
    ];
    expect(colours.length).toBeGreaterThan(50);
    for (const [, components = '', hex = ''] of colours) {
      const parts = components.split(',').map((part) => Math.round(Number(part) * 255));
      expect(parts.map((part) => part.toString(16).padStart(2, '0')).join('')).toBe(hex);
    }
  });

  it('leave a page at most 40 properties to set, and components read no other', () => {
    const sources = readdirSync(`${root}packages/components/src`, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.styles.ts') || /theme.*\.ts$/.test(file))
      .map((file) => readFileSync(`${root}packages/components/src/${file}`, 'utf8'));
    const read = new Set(sources.join('\n').match(/--skolebro-[a-z0-9-]+/g));
    expect([...read].length).toBeLessThanOrEqual(40);
    expect(tokens.filter(({isPublic, name}) => isPublic && !read.has(`--skolebro-${name}`))).toEqual([]);
  });

  it('are all that a style reads', () => {
    const own = /--_([a-z0-9-]+):/g;
    const known = new Set(tokens.map(({name}) => name));
    const folder = `${root}packages/components/src`;
    const styles = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => /styles\.ts$|buttons\.ts$|tokens\.ts$/.test(file))
      .map((file) => ({file, text: readFileSync(`${folder}/${file}`, 'utf8')}));
    // A style may read what another sets that it is joined with, as the colour of an event's kind.
    const set = new Set(styles.flatMap(({text}) => [...text.matchAll(own)].map(([, name]) => name)));
    const strangers = styles.flatMap(({file, text}) =>
      [...text.matchAll(/var\(--_([a-z0-9-]+)\)/g)]
        .filter(([, name = '']) => !known.has(name) && !set.has(name))
        .map(([, name]) => `${file}: ${String(name)}`),
    );
    expect(strangers).toEqual([]);
  });

  it('are written the same each time', async () => {
    expect(await writeTokens(root, {})).toEqual(await writeTokens(root, {}));
  });
});
