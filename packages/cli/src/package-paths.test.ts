import nodePath from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type PathFinder, expandPaths} from './package-paths.js';

/** A disk of the given files, its paths written as on Unix or on Windows. */
function diskOf(files: readonly string[], paths: PathFinder['paths'] = nodePath.posix): PathFinder {
  const separated = files.map((file) => file.split('/'));
  return {
    paths,
    list(folder) {
      const start = folder.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
      const inside = separated.filter((parts) => start.every((part, index) => parts[index] === part));
      const names = new Map(
        inside.flatMap((parts): [string, boolean][] => {
          const name = parts[start.length];
          return name === undefined ? [] : [[name, parts.length > start.length + 1]];
        }),
      );
      return Promise.resolve([...names].map(([name, isFolder]) => ({name, isFolder})));
    },
  };
}

const files = [
  'in/odense.zip',
  'in/aarhus.zip',
  'in/notes.txt',
  'in/.hidden.zip',
  'in/2026/aalborg.zip',
  'in/2026/uge/holbaek.zip',
  'odd[1]*.zip',
];

describe('the packages that a command line names', () => {
  it.each([
    [['in/odense.zip'], ['in/odense.zip']],
    [['in/*.zip'], ['in/aarhus.zip', 'in/odense.zip']],
    [['./in/*.zip'], ['in/aarhus.zip', 'in/odense.zip']],
    [['in/a?rhus.zip'], ['in/aarhus.zip']],
    [['i*/*/*.zip'], ['in/2026/aalborg.zip']],
    [['in/**/*.zip'], ['in/aarhus.zip', 'in/odense.zip', 'in/2026/aalborg.zip', 'in/2026/uge/holbaek.zip']],
    [['in/*/uge/holbaek.zip'], ['in/2026/uge/holbaek.zip']],
    [['odd[1]*.zip'], ['odd[1]*.zip']],
    [['in/missing*.zip'], ['in/missing*.zip']],
    [
      ['in/odense.zip', './in/odense.zip', 'in/*'],
      ['in/odense.zip', 'in/2026', 'in/aarhus.zip', 'in/notes.txt'],
    ],
  ])('%j are %j', async (given, expected) => {
    expect(await expandPaths(given, diskOf(files))).toEqual(expected);
  });

  it.each([
    [['in\\*.zip'], ['in\\aarhus.zip', 'in\\odense.zip']],
    [['in/*.ZIP'], ['in\\aarhus.zip', 'in\\odense.zip']],
    [['C:\\in\\**\\a*.zip'], ['C:\\in\\aarhus.zip', 'C:\\in\\2026\\aalborg.zip']],
    [['in\\odense.zip', 'IN/odense.zip'], ['in\\odense.zip']],
  ])('on Windows %j are %j', async (given, expected) => {
    const disk = diskOf(['C:/in/aarhus.zip', 'C:/in/2026/aalborg.zip', ...files], nodePath.win32);
    expect(await expandPaths(given, disk)).toEqual(expected);
  });

  it('are found quickly however many stars a pattern has', async () => {
    const name = `${'a'.repeat(200)}b`;
    expect(await expandPaths([`${'*a'.repeat(60)}c`], diskOf([name]))).toEqual([`${'*a'.repeat(60)}c`]);
  });

  it('match a pattern exactly when a regular expression of it does', async () => {
    const letters = fc.string({unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 8});
    const names = fc.string({unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 8});
    await fc.assert(
      fc.asyncProperty(letters, names, async (pattern, name) => {
        fc.pre(/[*?]/.test(pattern) && !pattern.includes('**'));
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(await expandPaths([pattern], diskOf([name]))).toEqual([
          expression.test(name) ? name : pattern,
        ]);
      }),
    );
  });
});
