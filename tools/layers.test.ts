import {readFileSync, readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

/** What each layer may import besides itself; docs/architecture.md draws the same picture. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'packages/models/src': [],
  'packages/samples/src': ['@skolebro/models'],
  'packages/formats/src': ['@skolebro/models', '@noble/hashes', 'ical.js', 'saxes', 'yazl', 'node:*'],
  'packages/validator/src': ['@skolebro/models', '@skolebro/formats', 'node:*'],
  'packages/host/src': ['@skolebro/models'],
  'packages/components/src': ['@skolebro/models', '@skolebro/host', 'lit', 'dompurify', 'rrule-temporal'],
  'packages/cli/src': [
    '@skolebro/models',
    '@skolebro/samples',
    '@skolebro/formats',
    '@skolebro/validator',
    'node:*',
  ],
};

/** Libraries that a page must not pay for before it needs them. */
const onlyLazily = ['rrule-temporal'];

const root = new URL('..', import.meta.url);

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

interface Import {
  readonly name: string;
  readonly lazy: boolean;
}

function importsOf(text: string): readonly Import[] {
  const eager = [...text.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'/gm)];
  const lazy = [...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)];
  return [
    ...eager.map(([, name = '']) => ({name, lazy: false})),
    ...lazy.map(([, name = '']) => ({name, lazy: true})),
  ];
}

function isAllowed(name: string, allowed: readonly string[]): boolean {
  if (name.startsWith('./') || name.startsWith('../') || name.startsWith('#')) return true;
  return allowed.some((one) =>
    one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one || name.startsWith(`${one}/`),
  );
}

describe('the arrows between the packages', () => {
  for (const [layer, allowed] of Object.entries(mayImport)) {
    it(`${layer} imports only ${allowed.join(', ') || 'itself'}`, () => {
      const files = sourcesOf(layer);
      expect(files).not.toEqual([]);
      const strangers = files.flatMap((file) =>
        importsOf(readFileSync(new URL(file, root), 'utf8'))
          .filter(({name}) => !isAllowed(name, allowed))
          .map(({name}) => `${file} imports ${name}`),
      );
      expect(strangers).toEqual([]);
    });
  }

  it('keep Node out of what a browser loads', () => {
    const inNodeOnly = /\/(node|bin)\.ts$|\.node\.ts$|\/node\/|^packages\/cli\//;
    const strangers = Object.keys(mayImport)
      .flatMap(sourcesOf)
      .filter((file) => !inNodeOnly.test(file))
      .flatMap((file) =>
        importsOf(readFileSync(new URL(file, root), 'utf8'))
          .filter(({name}) => name.startsWith('node:') || name === 'yazl')
          .map(({name}) => `${file} imports ${name}`),
      );
    expect(strangers).toEqual([]);
  });

  it('load heavy libraries only when they are needed', () => {
    const eager = sourcesOf('packages/components/src').flatMap((file) =>
      importsOf(readFileSync(new URL(file, root), 'utf8'))
        .filter(({name, lazy}) => onlyLazily.includes(name) && !lazy)
        .map(({name}) => `${file} imports ${name}`),
    );
    expect(eager).toEqual([]);
  });

  it('read every form of import', () => {
    const text = `import a from 'one';\nimport {\n  b,\n} from 'two';\nimport 'three';\nexport * from 'four';\nconst c = await import('five');\nimport type {D} from 'six';`;
    expect(importsOf(text).map(({name}) => name)).toEqual(['one', 'two', 'three', 'four', 'six', 'five']);
  });
});
