import {rmSync} from 'node:fs';
import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {openPackage, writePackage} from '@skolebro/formats/node';
import type {Report} from '@skolebro/models';
import {samplePackage} from '@skolebro/samples';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readOwnRules} from '../own-rules.js';
import {rules} from '../rules/index.js';
import {type ValidateOptions, validatePackage} from '../validate-package.js';
import {startWorkers} from './start-workers.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skolebro-workers-'));
  const {manifest, records, others, listed} = samplePackage({
    pupils: 80,
    profile: 'supplier-exit',
    hasFaults: true,
  });
  for (const format of ['ndjson', 'xml'] as const) {
    const right = samplePackage({pupils: 40, profile: 'supplier-exit'});
    const contents = format === 'xml' ? {records: right.records, format} : {records, others, listed};
    await writePackage(join(folder, format), manifest, contents);
  }
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function judge(name: string, options: ValidateOptions): Promise<Report> {
  const container = await openPackage(join(folder, name));
  try {
    return await validatePackage(container, options);
  } finally {
    await container.close();
  }
}

describe('several threads', () => {
  it.each(['ndjson', 'xml'])(
    'give the same report as one, byte for byte, for a package in %s',
    async (name) => {
      const alone = JSON.stringify(await judge(name, {maxFindings: 3}));
      for (const count of name === 'xml' ? [2] : [1, 3]) {
        const workers = startWorkers(count);
        try {
          // The same threads take one run after the other.
          for (let round = 0; round < 2; round += 1)
            expect(JSON.stringify(await judge(name, {maxFindings: 3, workers}))).toBe(alone);
        } finally {
          await workers.close();
        }
      }
    },
  );

  it('judge by own rules too, and leave out what a broken one found', async () => {
    const module = join(folder, 'own-rules.mjs');
    const common = `requirement: 'EX-01', since: '1.0', severity: 'warning', scope: 'record', entity: 'person',
      needs: {fields: ['givenName']}, message: {da: 'Prøv igen. Ret det.', en: 'Try again. Correct it.'},
      examples: {valid: [], invalid: []}`;
    await writeFile(
      module,
      `export const rules = [
        {id: 'firm:short', ${common}, check({givenName}, report) { if (givenName?.length === 3) report('/givenName', {}); }},
        {id: 'firm:broken', ${common}, check({givenName}, report) { report('', {}); if (givenName === 'Ida') throw 1; }},
      ];`,
    );
    const address = pathToFileURL(module).href;
    const own = (await import(/* @vite-ignore */ address)) as {readonly rules: unknown};
    const all = [...rules, ...readOwnRules(own.rules)];
    const workers = startWorkers(2, {ownRules: address});
    try {
      const alone = await judge('ndjson', {rules: all});
      expect(alone.rules.find(({rule}) => rule === 'firm:short')?.count).toBeGreaterThan(0);
      expect(JSON.stringify(await judge('ndjson', {rules: all, workers}))).toBe(JSON.stringify(alone));
    } finally {
      await workers.close();
    }
  });

  it('make the run fail when one of them breaks down', async () => {
    const workers = startWorkers(2, {ownRules: 'file:///there/is/no/such/module.mjs'});
    try {
      await expect(judge('ndjson', {workers})).rejects.toThrow();
    } finally {
      await workers.close();
    }
  });
});

describe('the rules that see all records in order', () => {
  it('read no other fields than they say, since other threads hand on no more', () => {
    for (const rule of rules) {
      if (rule.scope !== 'set' && rule.scope !== 'relation') continue;
      const read = new Set<string>();
      const watched = (record: object): object =>
        new Proxy(record, {
          get: (target, name) => (read.add(String(name)), Reflect.get(target, name) as unknown),
          has: (target, name) => (read.add(String(name)), Reflect.has(target, name)),
        });
      for (const example of [...rule.examples.valid, ...rule.examples.invalid]) {
        if (rule.scope === 'relation') {
          const {record, records} = example as (typeof rule.examples.valid)[number];
          rule.check(
            watched(record),
            () => undefined,
            (entity, id) => records[entity]?.[String(id)],
          );
        } else {
          const {records, manifest} = example as (typeof rule.examples.valid)[number];
          const work = rule.start((manifest ?? {files: []}) as Parameters<typeof rule.start>[0]);
          for (const [entity, list] of Object.entries(records)) {
            for (const record of list) work.take(watched(record), () => undefined, entity);
          }
        }
      }
      const undeclared = [...read].filter((name) => name !== 'id' && !rule.needs.fields.includes(name));
      expect([rule.id, undeclared]).toEqual([rule.id, []]);
    }
  });
});
