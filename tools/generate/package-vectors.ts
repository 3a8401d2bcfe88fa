import {createHash} from 'node:crypto';
import {acrossRecords} from './packages/across-records.js';
import {baseManifest, baseRecords} from './packages/base.js';
import {ofPackages} from './packages/of-packages.js';
import type {ListedFile, PackageCase, PackageFinding} from './packages/package-case.js';

/** A row of `standards/vectors/packages.json`: a package and what a validator must say of it. */
export interface PackageVector {
  /** The folder inside `standards/vectors`. */
  readonly package: string;
  /** Whether a validator has nothing to say of it. */
  readonly valid: boolean;
  readonly why: string;
  /** What a validator is told of the delivery before. */
  readonly previous?: object;
  readonly findings: readonly PackageFinding[];
}

/** The packages that are vectors, by the path of each file, and the list of them. */
export function writePackageVectors(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const rows = [...acrossRecords, ...ofPackages].map((one): PackageVector => {
    for (const [path, text] of filesOf(one))
      files.set(`standards/vectors/packages/${one.name}/${path}`, text);
    const {name, why, previous, findings = []} = one;
    return {
      package: `packages/${name}`,
      valid: findings.length === 0,
      why,
      ...(previous === undefined ? {} : {previous}),
      findings,
    };
  });
  files.set(
    'standards/vectors/packages.json',
    `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`,
  );
  return files;
}

function filesOf(one: PackageCase): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [entity, records] of Object.entries({...baseRecords, ...one.records})) {
    files.set(`records/${entity}.ndjson`, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  }
  change(files, one.files);
  const listed = [...files].map(([path, text]) => listedAs(path, text));
  const manifest = {...baseManifest, ...one.manifest, files: one.listing?.(listed) ?? listed};
  files.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  change(files, one.afterwards);
  return files;
}

function listedAs(path: string, text: string): ListedFile {
  const [, entity] = /^records\/(.+)\.ndjson$/.exec(path) ?? [];
  const ofRecords = entity === undefined ? {} : {entity, records: text.split('\n').length - 1};
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return {path, ...ofRecords, bytes: Buffer.byteLength(text), sha256};
}

function change(files: Map<string, string>, changes: PackageCase['files'] = {}): void {
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
}
