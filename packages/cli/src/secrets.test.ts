import {mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {samplePackage} from '@skolebro/samples';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {skolebro} from './run-command.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'skolebro-secrets-'));
const at = (...parts: string[]): string => join(folder, ...parts);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

let pupil = '';
const secrets = new Set<string>(['6101364000', '610136-4000', '3112575000', 'alert(1)']);

beforeAll(async () => {
  for (const [name, seed, more] of [
    ['wrong.zip', '1', ['--faults']],
    ['right.zip', '1', []],
    ['other.zip', '2', []],
  ] as const) {
    const world = ['--pupils', '25', '--profile', 'supplier-exit', '--seed', seed, ...more];
    expect((await skolebro('sample', '--out', at(name), ...world)).code).toBe(0);
  }
  for (const seed of [1, 2]) {
    const {records} = samplePackage({seed, pupils: 25, profile: 'supplier-exit', hasFaults: seed === 1});
    for (const one of records['affiliation'] as Iterable<{kind: string; personId: string}>) {
      if (seed === 1 && pupil === '' && one.kind === 'pupil') pupil = one.personId;
    }
    for (const person of records['person'] as Iterable<Record<string, unknown>>) {
      for (const field of ['familyName', 'email', 'birthDate', 'cpr']) {
        if (typeof person[field] === 'string') secrets.add(person[field]);
      }
      for (const {number} of (person['phones'] ?? []) as readonly {number: string}[]) secrets.add(number);
    }
    for (const entity of ['message', 'post', 'secure-document']) {
      for (const {text} of records[entity] as Iterable<{text?: string}>) if (text) secrets.add(text);
    }
  }
  // What everybody calls a person is no secret of one.
  secrets.delete('Person');
  expect(secrets.size).toBeGreaterThan(100);
});

/** Runs a command; everything that it says and writes must be there, and be free of secrets. */
async function free(...args: readonly string[]): Promise<void> {
  const out = args.indexOf('--out');
  const written = out < 0 ? undefined : args[out + 1];
  const {out: said, err} = await skolebro(...args);
  const files =
    written === undefined || !statSync(written).isDirectory()
      ? []
      : readdirSync(written).map((name) => readFileSync(join(written, name), 'utf8'));
  expect(said.length + files.length).toBeGreaterThan(0);
  for (const text of [said, err, ...files]) {
    expect([...secrets].filter((secret) => text.includes(secret))).toEqual([]);
  }
}

describe.each(['da', 'en'])('nothing that a command says or writes in %s', (lang) => {
  const all = 'html,json,sarif,csv,junit,receipt';
  const inLang = ['--lang', lang];

  it('of a package holds a name, a number or a text from it', async () => {
    for (const name of ['wrong.zip', 'right.zip']) {
      await free('validate', at(name), ...inLang);
      await free('validate', at(name), '--report', all, '--out', at(lang, name), ...inLang);
      for (const form of all.split(',')) await free('validate', at(name), '--report', form, ...inLang);
    }
    await free('validate', at('*.zip'), '--max-findings', '1', ...inLang);
    await free('validate', at('other.zip'), '--previous', at('wrong.zip'), ...inLang);
  });

  it('of several reports does', async () => {
    const reports = [at(lang, 'right.zip', 'report.json'), at(lang, 'wrong.zip', 'report.json')];
    await free('report', 'merge', ...reports, ...inLang);
    await free(
      'report',
      'merge',
      ...reports,
      '--report',
      'html,json,sarif,csv,junit',
      '--out',
      at(lang, 'all'),
      ...inLang,
    );
    await free('report', 'diff', ...reports, ...inLang);
    await free('report', 'diff', ...reports, '--out', at(lang, 'diff'), ...inLang);
  });

  it('of two packages does', async () => {
    for (const name of ['wrong.zip', 'other.zip']) {
      await free('compare', at('right.zip'), at(name), ...inLang);
      await free('compare', at('right.zip'), at(name), '--out', at(lang, `than ${name}`), ...inLang);
    }
  });

  it('of a line or of one pupil does', async () => {
    for (const line of [1, 5, 60]) {
      await free('sample', '--shape-of', at('wrong.zip'), `records/person.ndjson:${line}`, ...inLang);
    }
    await free('sample', '--shape-of', at('wrong.zip'), 'records/message.ndjson:2', ...inLang);
    const which = ['--pupil', pupil, '--legal-basis', 'Folkeskoleloven'];
    await free('extract', at('right.zip'), ...which, '--out', at(`${lang}.zip`), ...inLang);
  });
});
