import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Comparison, type Report, isComparison, isReport} from '@skolebro/models';
import {catalogue} from '@skolebro/validator';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {skolebro} from './run-command.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'skolebro-compare-'));
const at = (...parts: string[]): string => join(folder, ...parts);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Takes a line of a package away, and a field of another. */
function damage(from: string, to: string): void {
  mkdirSync(join(to, 'records'), {recursive: true});
  for (const name of [
    'manifest.json',
    ...readdirSync(join(from, 'records')).map((file) => join('records', file)),
  ]) {
    let text = readFileSync(join(from, name), 'utf8');
    if (name.endsWith('person.ndjson')) text = text.split('\n').slice(1).join('\n');
    if (name.endsWith('calendar-event.ndjson')) text = text.replaceAll(/"title":"[^"]*",/g, '');
    writeFileSync(join(to, name), text);
  }
}

beforeAll(async () => {
  expect((await skolebro('sample', '--pupils', '5', '--out', at('before'))).code).toBe(0);
  damage(at('before'), at('after'));
});

describe('skolebro compare', () => {
  it('says that nothing was lost', async () => {
    const {code, out, err} = await skolebro('compare', at('before'), at('before'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^INTET ER GÅET TABT\n/);
  });

  it('names the records and fields that were lost', async () => {
    const {code, out} = await skolebro('compare', at('before'), at('after'), '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toMatch(/^DATA WERE LOST OR CHANGED\n/);
    expect(out).toMatch(/ {2}calendar-event\/title: lost \d+\n/);
    expect(out).toMatch(/\n {2}Person +\d+ +\d+ +\d+ +0 +1 +0\n/);
  });

  it('lets pass what was agreed on, unless it is told to fail on remarks', async () => {
    const allow = ['--allow', 'person,calendar-event.title,files'];
    expect((await skolebro('compare', at('before'), at('after'), ...allow)).code).toBe(0);
    const strict = await skolebro('compare', at('before'), at('after'), ...allow, '--fail-on', 'warning');
    expect(strict.code).toBe(1);
  });

  it('writes a page and JSON, the same each time, with no value of the data', async () => {
    for (const out of ['report-1', 'report-2']) {
      const words = ['--report', 'html,json', '--out', at(out)];
      expect((await skolebro('compare', at('before'), at('after'), ...words)).code).toBe(1);
    }
    const [page = '', json = ''] = ['comparison.html', 'comparison.json'].map((name) => {
      const text = readFileSync(at('report-1', name), 'utf8');
      expect(readFileSync(at('report-2', name), 'utf8')).toBe(text);
      return text;
    });
    const comparison = JSON.parse(json) as Comparison;
    expect(isComparison(comparison)).toBe(true);
    expect(page).toContain('Content-Security-Policy');
    expect(page).not.toMatch(/<script|https?:|src=/);
    const people = readFileSync(at('before', 'records', 'person.ndjson'), 'utf8');
    for (const [, value = ''] of people.matchAll(
      /"(?:givenName|familyName|street|number|value)":"([^"]+)"/g,
    )) {
      expect(json).not.toContain(value);
    }
  });

  it.each([
    [2, ['before']],
    [2, ['before', 'after', 'more']],
    [2, ['before', 'after', '--allow', 'homework']],
    [2, ['before', 'after', '--report', 'pdf']],
    [2, ['before', 'after', '--report', 'html,json']],
    [4, ['before', 'missing']],
    [4, ['before', 'empty']],
  ])('ends with %i and a sentence: %j', async (code, words) => {
    mkdirSync(at('empty'), {recursive: true});
    const args = words.map((word) => (/^(before|after|more|missing|empty)$/.test(word) ? at(word) : word));
    const ended = await skolebro('compare', ...args);
    expect(ended).toMatchObject({code, out: ''});
    expect(ended.err).toMatch(/^[^\n]{20,250}[.|]\n$/);
  });
});

describe('skolebro report', () => {
  beforeAll(async () => {
    for (const name of ['before', 'after']) {
      const {out} = await skolebro('validate', at(name), '--report', 'json');
      writeFileSync(at(`${name}.json`), out);
    }
  });

  it('merges reports, the same bytes in any order', async () => {
    const merged = await skolebro('report', 'merge', at('before.json'), at('after.json'), '--report', 'json');
    expect(merged).toMatchObject({code: 1, err: ''});
    expect(isReport(JSON.parse(merged.out))).toBe(true);
    const other = await skolebro('report', 'merge', at('after.json'), at('before.json'), '--report', 'json');
    expect(other.out).toBe(merged.out);
    const {parts} = JSON.parse(merged.out) as Report;
    expect(parts).toHaveLength(2);
    const said = await skolebro('report', 'merge', at('before.json'), at('after.json'));
    expect(said.out).toMatch(/^OVERHOLDER IKKE STANDARDEN {2}2 pakker lagt sammen\n/);
  });

  it('tells what is new, and whether it has become worse', async () => {
    const worse = await skolebro('report', 'diff', at('before.json'), at('after.json'));
    expect(worse.code).toBe(1);
    expect(worse.out).toMatch(
      /^Nye fund\n(?:.*\n)* {2}fejl manifest-size-wrong {2}records\/person\.ndjson: 0 → 1\n/,
    );
    expect(worse.out).toMatch(/Det er blevet værre\.\n$/);
    const pages = await skolebro('report', 'diff', at('before.json'), at('after.json'), '--out', at('diff'));
    expect([pages.code, readdirSync(at('diff')).sort()]).toEqual([1, ['diff.html', 'diff.json']]);
    const better = await skolebro('report', 'diff', at('after.json'), at('before.json'), '--lang', 'en');
    expect(better.code).toBe(0);
    expect(better.out).toMatch(/^Findings that are gone\n/);
    const same = await skolebro('report', 'diff', at('after.json'), at('after.json'));
    expect(same).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Ingen ændringer i fundene\./) as string,
    });
  });

  it.each([
    [2, []],
    [2, ['join']],
    [2, ['merge']],
    [2, ['diff', 'before.json']],
    [4, ['merge', 'before/manifest.json']],
    [4, ['diff', 'before.json', 'missing.json']],
  ])('ends with %i and a sentence: %j', async (code, [action, ...paths]) => {
    const ended = await skolebro(
      'report',
      ...(action === undefined ? [] : [action]),
      ...paths.map((path) => at(path)),
    );
    expect(ended).toMatchObject({code, out: ''});
    expect(ended.err).toMatch(/^[^\n]{20,250}\.\n$/);
  });
});

describe('skolebro explain', () => {
  it('explains every rule in both languages', async () => {
    for (const {id} of catalogue) {
      for (const [language, words] of [
        ['da', ['Hvem', 'Kravet', 'Grundlag', 'Sådan er det galt', 'Sådan er det rigtigt']],
        ['en', ['Who', 'The requirement', 'Basis', 'What is wrong', 'What is right']],
      ] as const) {
        const {code, out} = await skolebro('explain', id, '--lang', language);
        expect(code).toBe(0);
        expect(out.startsWith(`${id} (`)).toBe(true);
        for (const word of words) expect(out).toContain(word);
      }
    }
  });

  it('takes a requirement too, and helps who misspells', async () => {
    expect((await skolebro('explain', 'EX-03')).out).toMatch(/^round-trip-differs \(fejl\)/);
    const wrong = await skolebro('explain', 'round-trip-different');
    expect(wrong).toMatchObject({code: 2, out: ''});
    expect(wrong.err).toMatch(/Mente du round-trip-differs/);
  });
});

describe('each of these commands', () => {
  it.each(['compare', 'report', 'explain'])('skolebro %s --help says how it is used', async (command) => {
    expect(await skolebro(command, '--help')).toMatchObject({code: 0, err: ''});
    expect((await skolebro('--help')).out).toContain(`skolebro ${command}`);
  });
});
