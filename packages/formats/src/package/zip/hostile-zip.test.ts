import {describe, expect, it} from 'vitest';
import {ReadFaultError, UnreadablePackageError} from '../../read-fault.js';
import {nodeEngine} from '../../node/engine.js';
import type {PackageContainer} from '../container.js';
import {browserEngine} from './browser-engine.js';
import {type CrookedEntry as Made, crookedZip as makeZip} from '../../node/crooked-zip.js';
import {openZipContainer} from './zip-container.js';

const engines = {node: nodeEngine, browser: browserEngine};

function openBytes(zip: Buffer, engine = nodeEngine): Promise<PackageContainer> {
  return openZipContainer(
    {
      size: zip.length,
      read: (at, length) => Promise.resolve(zip.subarray(at, at + length)),
      close: () => Promise.resolve(),
    },
    engine,
  );
}

async function readAll(container: PackageContainer, path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of container.entries.get(path)!.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function faultOf(container: PackageContainer, path: string): Promise<string> {
  return readAll(container, path).then(
    () => 'none',
    (error: unknown) => (error instanceof ReadFaultError ? error.fault.fault : String(error)),
  );
}

describe.each(Object.entries(engines))('a zip read by the engine of %s', (_, engine) => {
  it('gives packed and stored entries', async () => {
    const zip = await openBytes(
      makeZip([{name: 'a.json'}, {name: 'b.json', method: 0}], {comment: 'tak'}),
      engine,
    );
    expect(zip.faults).toEqual([]);
    expect(await readAll(zip, 'a.json')).toBe('{"a":1}\n');
    expect(await readAll(zip, 'b.json')).toBe('{"a":1}\n');
  });

  it.each<[string, Made]>([
    ['zip-crc-wrong', {name: 'a', crc: 1}],
    ['zip-size-wrong', {name: 'a', bytes: 7}],
    ['zip-size-wrong', {name: 'a', bytes: 9}],
    ['zip-data-broken', {name: 'a', content: Buffer.from('abcabcabc'.repeat(50)), packedBytes: 5}],
    ['zip-headers-disagree', {name: 'a', local: {name: 'b'}}],
    ['zip-headers-disagree', {name: 'a', local: {crc: 7}}],
    ['zip-headers-disagree', {name: 'a', local: {method: 0}}],
    ['zip-headers-disagree', {name: 'a', local: {bytes: 7}}],
    ['zip-headers-disagree', {name: 'a', local: {flags: 1}}],
    ['none', {name: 'a', wide: {}}],
    ['zip-size-wrong', {name: 'a', wide: {bytes: 7n, localBytes: 7n}}],
    ['zip-headers-disagree', {name: 'a', wide: {bytes: 7n}}],
    ['zip-headers-disagree', {name: 'a', wide: {localBytes: 7n}}],
  ])('says %s while the entry streams', async (fault, made) => {
    const zip = await openBytes(makeZip([made]), engine);
    expect(zip.faults).toEqual([]);
    expect(await faultOf(zip, 'a')).toBe(fault);
  });

  it('stops a bomb at its declared size, long before its end', async () => {
    const content = Buffer.alloc(64 * 1024 * 1024);
    const zip = await openBytes(makeZip([{name: 'a', content, bytes: 1000}]), engine);
    expect(await faultOf(zip, 'a')).toBe('zip-size-wrong');
  });
});

describe('the directory of a zip', () => {
  it.each<[string, Made[]]>([
    ['zip-entry-encrypted', [{name: 'a', flags: 1}]],
    ['zip-method-unknown', [{name: 'a', method: 12}]],
    ['zip-ratio-too-high', [{name: 'a', content: Buffer.alloc(20 * 1024 * 1024)}]],
    ['zip-size-wrong', [{name: 'a', method: 0, bytes: 7}]],
    ['entry-not-a-file', [{name: 'a', unixMode: 0o120777}]],
    ['zip-entry-overlapping', [{name: 'b'}, {name: 'a', at: 0}]],
    ['zip-entry-overlapping', [{name: 'a', packedBytes: 500}]],
    ...[
      '../a',
      'a/../../b',
      '/a',
      'C:/a',
      'C:a',
      'a\\b',
      'a\u0000b',
      'a\nb',
      'con',
      'x/NUL.txt',
      'a//b',
      './a',
      'a.',
      'x'.repeat(256),
    ].map((name): [string, Made[]] => ['zip-entry-name-unsafe', [{name}]]),
    ['zip-entry-name-unsafe', [{name: Buffer.from([0x62, 0xe6, 0x72])}]],
  ])('refuses with %s', async (fault, entries) => {
    const zip = await openBytes(makeZip(entries));
    expect(zip.faults.map((each) => each.fault)).toContain(fault);
    expect(zip.entries.has('a')).toBe(false);
  });

  it.each([
    ['a', 'a'],
    ['Brev', 'brev'],
    ['\u00e5', 'a\u030a'],
  ])('refuses both of %j and %j, which some systems take for one name', async (one, other) => {
    const zip = await openBytes(makeZip([{name: one}, {name: other}]));
    expect(zip.faults.map(({fault}) => fault)).toEqual(['zip-entry-duplicate']);
    expect(zip.entries.size).toBe(0);
  });

  it('names an unsafe entry by number only, for a name may hold anything', async () => {
    const zip = await openBytes(makeZip([{name: 'ok'}, {name: '../Ida Holm'}]));
    expect(JSON.stringify(zip.faults)).not.toContain('Ida');
    expect(zip.faults[0]?.values).toEqual({entry: 2, reason: 'dot-part'});
  });

  it('passes over folders', async () => {
    const zip = await openBytes(
      makeZip([{name: 'records/', content: Buffer.alloc(0), method: 0}, {name: 'records/a'}]),
    );
    expect([[...zip.entries.keys()], zip.faults]).toEqual([['records/a'], []]);
  });

  it('refuses a thousand entries on one local entry without unpacking any', async () => {
    const many = Array.from({length: 1000}, (_, index) => ({name: `f${index}`, at: 0}));
    const zip = await openBytes(makeZip([{name: 'f', content: Buffer.alloc(1 << 20)}, ...many]));
    expect(zip.entries.size).toBe(0);
    expect(zip.faults.filter(({fault}) => fault === 'zip-entry-overlapping')).toHaveLength(1001);
  });

  it('is refused when it counts other entries than it has', async () => {
    expect((await openBytes(makeZip([{name: 'a'}], {entries: 2}))).faults).toEqual([
      {fault: 'zip-headers-disagree', values: {field: 'entries'}},
    ]);
  });
});

describe('what cannot be opened', () => {
  const whole = makeZip([{name: 'a', content: Buffer.from('hej '.repeat(500))}]);
  it.each<[string, Buffer, string]>([
    ['a zip without its end', whole.subarray(0, -1), 'zip-truncated'],
    ['a zip cut in its data', whole.subarray(0, 40), 'zip-truncated'],
    ['a zip whose directory lies elsewhere', makeZip([{name: 'a'}], {cdShift: 1}), 'zip-truncated'],
    ...Object.entries({
      'counts more than numbers hold': {entries: 2n ** 60n},
      'lies elsewhere': {offset: 1n},
      'is longer': {bytes: 2n ** 40n},
      'has an end of another length': {recordBytes: 45n},
      'has an end of another kind': {signature: 0x06054b50},
      'has an end beyond the file': {at: 2n ** 40n},
      'has an end that begins too early': {at: 0n},
      'lies elsewhere to a program that knows no large zips': {shortOffset: 0},
    }).map(([lie, wide]): [string, Buffer, string] => [
      `a large zip whose directory ${lie}`,
      makeZip([{name: 'a'}], {wide}),
      'zip-truncated',
    ]),
    [
      'a large zip whose sizes are cut off',
      makeZip([{name: 'a', wide: {fieldBytes: 12}}], {wide: {}}),
      'zip-truncated',
    ],
    ['a text', Buffer.from('Kære alle'), 'not-a-package'],
    ['nothing', Buffer.alloc(0), 'not-a-package'],
  ])('%s is told in one sentence', async (_, bytes, reason) => {
    const error = await openBytes(bytes).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(UnreadablePackageError);
    expect((error as UnreadablePackageError).reason).toBe(reason);
  });

  it.each([
    ['zip', whole],
    ['large zip', makeZip([{name: 'a', content: Buffer.from('hej '.repeat(500)), wide: {}}], {wide: {}})],
  ])('is never anything else: a %s with any one byte changed opens, or says why not', async (_, right) => {
    expect(await readAll(await openBytes(right), 'a')).toBe('hej '.repeat(500));
    for (let at = 0; at < right.length; at += 1) {
      const changed = Buffer.from(right);
      changed[at] = changed[at]! ^ 0xff;
      try {
        const zip = await openBytes(changed);
        for (const path of zip.entries.keys()) await readAll(zip, path);
      } catch (error) {
        if (!(error instanceof UnreadablePackageError) && !(error instanceof ReadFaultError)) throw error;
      }
    }
  });
});
