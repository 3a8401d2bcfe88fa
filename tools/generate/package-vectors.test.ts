import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {openPackage} from '@skolebro/formats/node';
import {describe, expect, it} from 'vitest';
import {catalogue} from '../../packages/validator/src/catalogue.js';
import {type PreviousDelivery} from '../../packages/validator/src/stages/previous.js';
import {validatePackage} from '../../packages/validator/src/validate-package.js';
import type {PackageVector} from './package-vectors.js';

const vectors = new URL('../../standards/vectors/', import.meta.url);
const rows = JSON.parse(readFileSync(new URL('packages.json', vectors), 'utf8')) as readonly PackageVector[];

describe('the packages among the vectors', () => {
  it.each(rows.map((row) => [row.package, row] as const))('%s gives what it says', async (folder, row) => {
    const container = await openPackage(fileURLToPath(new URL(folder, vectors)));
    const previous = row.previous as PreviousDelivery | undefined;
    const {findings} = await validatePackage(container, previous === undefined ? {} : {previous});
    const found = findings.map(({rule, file, line, pointer}) => ({rule, file, line, pointer}));
    expect(found).toEqual(row.findings);
  });

  it('show every fault that no single record shows, but for those of zip files and other bytes', () => {
    const shown = new Set(rows.flatMap(({findings}) => findings.map(({rule}) => rule)));
    const unshown = catalogue
      .filter(({scope, id}) => scope !== 'record' && !shown.has(id))
      .map(({id}) => id)
      .filter((id) => !/^(zip|xml|entry)-|^package-too-/.test(id));
    expect(unshown).toEqual([
      // Bytes that are no text, and a line of many megabytes, are no files for a folder of vectors.
      'encoding-not-utf8',
      'record-too-long',
      // Two packages are set side by side.
      'round-trip-differs',
    ]);
  });
});
