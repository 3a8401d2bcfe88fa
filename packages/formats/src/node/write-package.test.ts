import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Manifest} from '@skolebro/models';
import {afterAll, describe, expect, it} from 'vitest';
import {UnreadablePackageError} from '../read-fault.js';
import {readManifest} from '../package/manifest.js';
import {openZip} from '../package/open-zip.js';
import {readRecords} from '../package/records.js';
import type {PackageContainer} from '../package/container.js';
import {openPackage} from './open-package.js';
import {UnwritablePackageError, writePackage} from './write-package.js';

const folder = mkdtempSync(join(tmpdir(), 'skolebro-'));
afterAll(() => rmSync(folder, {recursive: true}));

const head: Omit<Manifest, 'files'> = {
  id: '0b6f3a52-7c1f-4d7e-9a55-0d2c9a4f3b11',
  standardVersion: '1.0',
  createdAt: '2026-08-10T06:00:00Z',
  producer: {name: 'Prøve', version: '1'},
  origin: 'vendor',
  accessLevel: 'small',
  cprMode: 'none',
  includesProtected: false,
};
const records = {
  person: [
    {id: '1', givenName: 'Ærø <&> "Å"'},
    {id: '2', note: 'to\nlinjer'},
  ],
  'calendar-event': [{id: '3', title: 'Møde'}],
};
const picture = Buffer.from('not really a picture');
const sha256 = createHash('sha256').update(picture).digest('hex');
const files = [
  {sha256, open: () => [picture]},
  {sha256, open: () => [picture]},
];

async function recordsOf(container: PackageContainer, path: string): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const batch of readRecords(container.entries.get(path)!)) {
    for (const read of batch) values.push(read.fault ?? ('value' in read ? read.value : undefined));
  }
  return values;
}

describe.each(['package', 'package.zip'])('an exchange package written as %s', (name) => {
  const path = join(folder, 'deep', name);

  it('comes back equal, and its manifest tells what it holds', async () => {
    const manifest = await writePackage(path, head, {records, files});
    const container = await openPackage(path);
    expect(container.faults).toEqual([]);
    expect([...container.entries.keys()].sort()).toEqual(
      ['manifest.json', ...manifest.files.map((file) => file.path)].sort(),
    );
    expect(await readManifest(container)).toMatchObject({value: manifest});
    expect(await recordsOf(container, 'records/person.ndjson')).toEqual(records.person);
    for (const file of manifest.files) {
      const digest = container.sha256();
      let bytes = 0;
      for await (const chunk of container.entries.get(file.path)!.open()) {
        digest.update(chunk);
        bytes += chunk.length;
      }
      expect([bytes, digest.hex()]).toEqual([file.bytes, file.sha256]);
    }
    expect(manifest.files.map(({entity, records: count}) => [entity, count])).toEqual([
      ['calendar-event', 1],
      ['person', 2],
      [undefined, undefined],
    ]);
    await container.close();
  });

  it('leaves nothing behind when a source fails', async () => {
    const before = readdirSync(join(folder, 'deep'));
    // eslint-disable-next-line @typescript-eslint/require-await -- it fails before it waits
    async function* failing(): AsyncGenerator<object> {
      yield {id: '1'};
      throw new Error('the source broke');
    }
    const target = join(folder, 'deep', `failing-${name}`);
    await expect(writePackage(target, head, {records: {person: failing()}})).rejects.toThrow(
      'the source broke',
    );
    const wrong = [{sha256: '0'.repeat(64), open: () => [picture]}];
    await expect(writePackage(target, head, {records, files: wrong})).rejects.toThrow(UnwritablePackageError);
    expect(readdirSync(join(folder, 'deep'))).toEqual(before);
  });

  it('leaves nothing behind when it is broken off', async () => {
    const before = readdirSync(join(folder, 'deep'));
    const stop = new AbortController();
    function* endless(): Generator<object> {
      for (let id = 0; ; id += 1) {
        if (id === 50_000) stop.abort(new Error('broken off'));
        yield {id: String(id)};
      }
    }
    const target = join(folder, 'deep', `broken-off-${name}`);
    await expect(writePackage(target, head, {records: {person: endless()}}, stop.signal)).rejects.toThrow(
      'broken off',
    );
    expect(readdirSync(join(folder, 'deep'))).toEqual(before);
  });
});

describe('an exchange package', () => {
  it('has the same bytes each time, and opens the same in a browser', async () => {
    const [one, two] = ['one.zip', 'two.zip'].map((name) => join(folder, name)) as [string, string];
    await writePackage(one, head, {records, files});
    await writePackage(two, head, {records, files});
    const bytes = readFileSync(one);
    expect(readFileSync(two).equals(bytes)).toBe(true);
    const container = await openZip(new Blob([bytes]));
    expect(await recordsOf(container, 'records/person.ndjson')).toEqual(records.person);
    const digest = container.sha256();
    digest.update(picture);
    expect(digest.hex()).toBe(sha256);
  });

  it('does not go into a folder that holds something', async () => {
    const target = join(folder, 'full');
    mkdirSync(target);
    writeFileSync(join(target, 'mine.txt'), 'x');
    await expect(writePackage(target, head, {records})).rejects.toThrow('not empty');
    expect(readdirSync(target)).toEqual(['mine.txt']);
  });

  it('as a folder never leads outside itself', async () => {
    const target = join(folder, 'linked');
    mkdirSync(target);
    symlinkSync('/etc', join(target, 'records'));
    const container = await openPackage(target);
    expect(container.entries.size).toBe(0);
    expect(container.faults).toEqual([{fault: 'entry-not-a-file', file: 'records'}]);
    expect(await readManifest(container)).toEqual({
      faults: [{fault: 'manifest-missing', file: 'manifest.json'}],
    });
  });

  it('with a broken manifest tells line and column', async () => {
    const target = join(folder, 'broken');
    mkdirSync(target);
    writeFileSync(join(target, 'manifest.json'), '{\n  "id": 1,\n  "id": 2\n}\n');
    expect(await readManifest(await openPackage(target))).toEqual({
      faults: [{fault: 'json-duplicate-key', file: 'manifest.json', line: 3, column: 3}],
    });
  });

  it('that is not there is told in one sentence', async () => {
    const error: unknown = await openPackage(join(folder, 'absent.zip')).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(UnreadablePackageError);
    expect((error as UnreadablePackageError).reason).toBe('not-found');
    expect(existsSync(join(folder, 'absent.zip'))).toBe(false);
  });
});
