import {rmSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openPackage} from '@skolebro/formats/node';
import {type Profile, type Report, entities, profiles} from '@skolebro/models';
import {samplePackage} from '@skolebro/samples';
import {catalogue, validatePackage} from '@skolebro/validator';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {run} from '../run.js';

let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'skolebro-sample-'))));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function sample(name: string, ...args: readonly string[]): Promise<{code: number; out: string}> {
  let out = '';
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (out += text),
    hasColours: false,
    isWatched: false,
  };
  const code = await run(['sample', '--out', join(folder, name), ...args], terminal as never);
  return {code, out};
}

async function judge(name: string): Promise<Report> {
  const container = await openPackage(join(folder, name));
  try {
    return await validatePackage(container, {language: 'en'});
  } finally {
    await container.close();
  }
}

const foundIn = (report: Report): readonly string[] =>
  report.rules.filter(({count}) => count > 0).map(({rule, count}) => `${count} × ${rule}`);

/** Faults that cannot stand beside others in a package that can be read, and why. */
const notPlanted: Readonly<Record<string, string>> = {
  'package-too-many-entries': 'the whole package is refused',
  'package-too-large': 'the whole package is refused',
  'entry-not-a-file': 'the zip must be broken; the zip tests have it',
  'zip-entry-name-unsafe': 'the zip must be broken; the zip tests have it',
  'zip-entry-duplicate': 'the zip must be broken; the zip tests have it',
  'zip-entry-encrypted': 'the zip must be broken; the zip tests have it',
  'zip-entry-overlapping': 'the zip must be broken; the zip tests have it',
  'zip-method-unknown': 'the zip must be broken; the zip tests have it',
  'zip-ratio-too-high': 'the zip must be broken; the zip tests have it',
  'zip-headers-disagree': 'the zip must be broken; the zip tests have it',
  'zip-data-broken': 'the zip must be broken; the zip tests have it',
  'zip-size-wrong': 'the zip must be broken; the zip tests have it',
  'zip-crc-wrong': 'the zip must be broken; the zip tests have it',
  'manifest-missing': 'nothing else would be judged',
  'record-too-long': 'a record of 17 MB in every sample',
  'schema-too-short': 'no field of the standard has a least length',
  'profile-entity-missing': 'the faults of the entity could not be planted',
  'profile-entity-forbidden': 'a change of supplier forbids no entity',
  'profile-field-missing': 'a change of supplier demands no field; in laeringsplatform',
  'profile-field-forbidden': 'a change of supplier forbids no field; in laeringsplatform',
  'profile-cpr-mode-wrong': 'a change of supplier allows all; in the other profiles',
  'cpr-beyond-mode': 'the package must be without CPR numbers, and then their faults are others',
  'extract-names-other-parent': 'the package must be an extract for one parent',
  'delivery-older-than-last': 'it takes a delivery before',
  'delivery-too-few-people': 'it takes a delivery before',
  'round-trip-differs': 'it takes two packages',
};

describe('skolebro sample', () => {
  it.each(profiles)('makes a package for %s that follows the standard', async (profile: Profile) => {
    const {code} = await sample(`right-${profile}.zip`, '--pupils', '25', '--profile', profile);
    expect(code).toBe(0);
    const report = await judge(`right-${profile}.zip`);
    expect([report.verdict, foundIn(report)]).toEqual(['conformant', []]);
    expect(report.profile).toBe(profile);
  });

  it.each(profiles)(
    'plants faults for %s, each to be found once and nothing else',
    async (profile: Profile) => {
      const {code, out} = await sample(
        ...[`wrong-${profile}.zip`, '--pupils', '25', '--profile', profile, '--faults'],
      );
      expect(code).toBe(0);
      const {planted} = samplePackage({pupils: 25, profile, hasFaults: true});
      expect(new Set(planted).size).toBe(planted.length);
      for (const rule of planted) expect(out).toContain(`  ${rule}\n`);
      const found = foundIn(await judge(`wrong-${profile}.zip`));
      expect([...found].sort()).toEqual(planted.map((rule) => `1 × ${rule}`).sort());
    },
  );

  it('plants one of every fault there is, but for those that have a reason', () => {
    const {planted} = samplePackage({pupils: 25, profile: 'supplier-exit', hasFaults: true});
    const missing = catalogue.map(({id}) => id).filter((id) => !planted.includes(id));
    expect(missing.sort()).toEqual(Object.keys(notPlanted).sort());
  });

  it('gives the same bytes for the same options, and other people for another seed', () => {
    const recordsIn = (seed: number): string =>
      JSON.stringify(
        Object.entries(samplePackage({seed, pupils: 30, profile: 'supplier-exit'}).records).map(([, one]) => [
          ...one,
        ]),
      );
    expect(recordsIn(1)).toBe(recordsIn(1));
    expect(recordsIn(2)).not.toBe(recordsIn(1));
  });

  it('holds records of every entity when a supplier leaves, but for groups of the year before', () => {
    const {records} = samplePackage({pupils: 200, profile: 'supplier-exit'});
    const empty = entities.map(({name}) => name).filter((name) => [...(records[name] ?? [])].length === 0);
    expect(empty).toEqual(['media', 'presence', 'rollover'].filter((name) => empty.includes(name)));
  });

  it('makes many pupils without holding their records', () => {
    const {records} = samplePackage({pupils: 50_000, profile: 'roster'});
    const before = process.memoryUsage().heapUsed;
    let people = 0;
    for (const person of records['person'] ?? []) {
      if (Object.keys(person).length > 0) people += 1;
      if (people === 50_000) break;
    }
    expect(people).toBe(50_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150e6);
  });

  it('refuses more than a million pupils, and a purpose that there is none of', async () => {
    expect(await sample('x.zip', '--pupils', '1000001')).toMatchObject({code: 2});
    expect(await sample('x.zip', '--profile', 'zoo')).toMatchObject({code: 2});
  });
});
