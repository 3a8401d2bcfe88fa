import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Report, isReport} from '@skolebro/models';
import {build} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'skolebro-cli-'));
const at = (...parts: string[]): string => join(folder, ...parts);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command in a process of its own. */
function skolebro(...args: readonly string[]): Ended {
  const {status, stdout, stderr} = spawnSync(process.execPath, [at('bin.mjs'), ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return {code: status, out: stdout, err: stderr};
}

beforeAll(async () => {
  // In one file the command starts ten times as fast as through the loader for sources.
  await build({
    entryPoints: [fileURLToPath(new URL('bin.ts', import.meta.url))],
    outfile: at('bin.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  expect(skolebro('sample', '--pupils', '3', '--out', 'sample')).toMatchObject({code: 0, err: ''});
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('skolebro validate', () => {
  it('finds the sample world right, without colours or progress in a pipe', () => {
    const {code, out, err} = skolebro('validate', 'sample');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^OVERHOLDER STANDARDEN {2}sample\n/);
    expect(out).not.toContain('\u001b');
  });

  it('gives the report as JSON and keeps it, the time beside it', () => {
    const {code, out} = skolebro('validate', 'sample', '--report', 'json', '--out', 'kept', '--lang', 'en');
    expect(code).toBe(0);
    expect(isReport(JSON.parse(out))).toBe(true);
    expect(readFileSync(at('kept', 'report.json'), 'utf8')).toBe(out);
    expect(JSON.parse(readFileSync(at('kept', 'run.json'), 'utf8'))).toHaveProperty('startedAt');
  });

  it('names file, line and column of what is wrong', () => {
    const path = at('wrong', 'records');
    mkdirSync(path, {recursive: true});
    writeFileSync(join(path, 'group.ndjson'), '{"id":\n[]\n{"id":1}\n');
    writeFileSync(join(path, 'homework.ndjson'), '{}\n');
    const manifest = JSON.parse(readFileSync(at('sample', 'manifest.json'), 'utf8')) as object;
    writeFileSync(at('wrong', 'manifest.json'), JSON.stringify({...manifest, files: []}));
    const {code, out} = skolebro('validate', 'wrong', '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toMatch(/^NOT CONFORMANT {2}wrong\n/);
    for (const place of [
      'group.ndjson:1:',
      'group.ndjson:2',
      'group.ndjson:3:7  /id',
      'records/homework.ndjson',
    ]) {
      expect(out).toContain(place);
    }
    expect(out).toContain('Not checked');
  });

  it('writes each form that is asked for, the time beside them', () => {
    const {code, out} = skolebro(
      'validate',
      'wrong',
      '--report',
      'html,json,sarif,csv,junit,receipt',
      '--out',
      'forms',
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^OVERHOLDER IKKE STANDARDEN {2}wrong\n/);
    expect(readdirSync(at('forms')).sort()).toEqual([
      'receipt.html',
      'report.csv',
      'report.html',
      'report.json',
      'report.junit.xml',
      'report.sarif',
      'run.json',
    ]);
    const page = readFileSync(at('forms', 'report.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(skolebro('validate', 'wrong', '--report', 'html').out).toBe(page);
  });

  it('names the hash of a package that is one file on its receipt', () => {
    expect(skolebro('sample', '--pupils', '2', '--out', 'receipt.zip').code).toBe(0);
    const sha256 = createHash('sha256')
      .update(readFileSync(at('receipt.zip')))
      .digest('hex');
    expect(skolebro('validate', 'receipt.zip', '--report', 'receipt').out).toContain(sha256);
  });

  it('fails on warnings when it is told to', () => {
    const path = at('warned', 'records');
    cpSync(at('sample'), at('warned'), {recursive: true});
    const text = readFileSync(join(path, 'group.ndjson'), 'utf8');
    writeFileSync(join(path, 'group.ndjson'), `${text}\n`);
    const manifest = readFileSync(at('warned', 'manifest.json'), 'utf8');
    const {files} = JSON.parse(manifest) as {files: {path: string; sha256: string; bytes: number}[]};
    const file = files.find(({path: one}) => one === 'records/group.ndjson');
    const sha256 = createHash('sha256').update(`${text}\n`).digest('hex');
    const changed = files.map((one) => (one === file ? {...one, sha256, bytes: one.bytes + 1} : one));
    const whole = JSON.parse(manifest) as object;
    writeFileSync(at('warned', 'manifest.json'), JSON.stringify({...whole, files: changed}));
    expect(skolebro('validate', 'warned')).toMatchObject({code: 0, err: ''});
    expect(skolebro('validate', 'warned', '--fail-on', 'warning')).toMatchObject({code: 1, err: ''});
    expect(skolebro('validate', 'sample', '--fail-on', 'warning')).toMatchObject({code: 0, err: ''});
  });

  it('shows as many findings as asked for', () => {
    const {out} = skolebro('validate', 'wrong', '--report', 'json', '--max-findings', '0');
    expect((JSON.parse(out) as Report).findings).toEqual([]);
  });
});

describe('skolebro convert', () => {
  it('turns a calendar file into a package and names what was left out', () => {
    writeFileSync(
      at('week.ics'),
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'UID:1@example.org',
        'SUMMARY:Tur til Møns Klint',
        'DTSTART:20260810T080000',
        'DTEND:20260810T140000',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:2@example.org',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
    const {code, out, err} = skolebro('convert', 'week.ics', '--out', 'week.zip');
    expect(code).toBe(0);
    expect(out).toBe('1 kalenderfil læst. Begivenheder skrevet til week.zip: 1.\n');
    expect(err).toMatch(/ics-event-without-start.*\n {4}week\.ics:\d+/);
    expect(JSON.parse(readFileSync(at('week.remarks.json'), 'utf8'))).not.toEqual([]);
    expect(skolebro('validate', 'week.zip').code).toBe(0);
  });
});

describe('what cannot be done', () => {
  beforeAll(() => {
    writeFileSync(at('text.zip'), 'not a zip');
    mkdirSync(at('empty'), {recursive: true});
    writeFileSync(at('unprefixed.mjs'), "export const rules = [{id: 'too-dull'}];\n");
  });

  it.each([
    [4, 'validate', 'missing.zip'],
    [4, 'validate', 'text.zip'],
    [4, 'convert', 'missing', '--out', 'x.zip'],
    [4, 'convert', 'empty', '--out', 'x.zip'],
    [2, 'validate'],
    [2, 'validate', 'sample', 'wrong', '--report', 'json'],
    [2, 'validate', 'sample', 'wrong', '--previous', 'sample'],
    [4, 'validate', 'sample', '--previous', 'missing.zip'],
    [4, 'validate', 'sample', '--previous', 'empty'],
    [2, 'validate', 'sample', '--rules', 'missing.js'],
    [2, 'validate', 'sample', '--rules', 'unprefixed.mjs'],
    [2, 'validate', 'sample', '--wrong'],
    [2, 'validate', 'sample', '--report', 'pdf'],
    [2, 'validate', 'sample', '--report', 'html,json'],
    [2, 'validate', 'sample', '--fail-on', 'info'],
    [2, 'validate', 'sample', '--profile', 'none'],
    [2, 'validate', 'sample', '--max-findings', 'many'],
    [2, 'validate', 'sample', '--max-findings'],
    [2, 'validate', 'sample', '--lang', 'sv'],
    [2, 'convert', 'week.ics'],
    [2, 'sample', '--pupils', '0', '--out', 'x'],
    [2, 'sample', '--out', 'sample'],
    [2, 'frobnicate'],
  ] as const)('ends with %i and a sentence or two: skolebro %s %s', (code, ...args) => {
    const ended = skolebro(...args.map(String));
    expect(ended.code).toBe(code);
    expect(ended.out).toBe('');
    expect(ended.err).toMatch(/^[^\n]{20,250}[.|]\n$/);
    expect(ended.err).not.toMatch(/ at .*:\d+|Error/);
  });

  it('is said of a package without manifest, which is refused', () => {
    const {code, out} = skolebro('validate', 'empty');
    expect(code).toBe(4);
    expect(out).toMatch(/^AFVIST {2}empty\n.*\n {2}Pakken har ingen følgeseddel\./);
  });
});

describe('skolebro', () => {
  it('shows help for itself and each command, in both languages', () => {
    expect(skolebro('--help').out).toMatch(/^skolebro – den fælles bro/);
    expect(skolebro('--lang', 'en', '--help').out).toMatch(/^skolebro – the common bridge/);
    for (const command of ['validate', 'convert', 'sample']) {
      expect(skolebro(command, '--help')).toMatchObject({code: 0, err: ''});
    }
  });

  it('tells its version, which is the package’s', () => {
    const {version} = JSON.parse(
      readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'),
    ) as {
      version: string;
    };
    expect(skolebro('--version')).toEqual({code: 0, out: `${version}\n`, err: ''});
  });
});

describe('skolebro requirements', () => {
  it('writes the annex of a profile, in Danish and as Markdown unless asked', () => {
    const {code, out, err} = skolebro('requirements', '--profile', 'laeringsplatform');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^# Bilag: Fælles krav – Læringsplatform\n/);
  });

  it('writes a page or a table to a file and says how many requirements stand in it', () => {
    const html = skolebro(
      ...['requirements', '--profile', 'roster', '--format', 'html', '--lang', 'en', '--out', 'annex.html'],
    );
    expect(html).toMatchObject({code: 0, out: ''});
    expect(html.err).toMatch(/^Requirements written to annex\.html: \d+\.\n$/);
    expect(readFileSync(at('annex.html'), 'utf8')).toContain('<h1>Annex: Shared requirements – Roster</h1>');
  });

  it.each([
    [[], '--profile'],
    [['--profile', 'skole'], '--profile'],
    [['--profile', 'roster', '--format', 'pdf'], '--format'],
  ])('refuses %j in one sentence', (args, option) => {
    const {code, out, err} = skolebro('requirements', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^Valget ${option} skal være .+\\.\\n$`));
  });
});
