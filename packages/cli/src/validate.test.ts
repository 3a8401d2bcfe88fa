import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Report} from '@skolebro/models';
import {build} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {run} from './run.js';
import type {Terminal} from './terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'skolebro-validate-'));
const at = (...parts: string[]): string => join(folder, ...parts);

/** Runs the real command in a process of its own. */
function skolebro(...args: readonly string[]): {code: number | null; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [at('bin.mjs'), ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return {code: status, out: stdout, err: stderr};
}

interface Manifest {
  readonly createdAt: string;
  readonly files: readonly {readonly path: string; readonly records?: number}[];
}

/** Copies the sample with another manifest. */
function copyWith(name: string, change: (manifest: Manifest) => object): void {
  cpSync(at('sample'), at(name), {recursive: true});
  const manifest = JSON.parse(readFileSync(at('sample', 'manifest.json'), 'utf8')) as Manifest;
  writeFileSync(at(name, 'manifest.json'), JSON.stringify({...manifest, ...change(manifest)}));
}

beforeAll(async () => {
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
  copyWith('unlisted', () => ({files: []}));
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('skolebro validate on several packages', () => {
  it('judges each, names them in the end, and ends with the worst code', () => {
    const {code, out, err} = skolebro('validate', 'sample', 'unlisted');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(
      '2 pakker prøvet\n  OVERHOLDER STANDARDEN  sample\n  OVERHOLDER IKKE STANDARDEN  unlisted',
    );
  });

  it('goes on after one that cannot be read, and says so', () => {
    const {code, out, err} = skolebro('validate', 'missing.zip', 'unlisted', 'sample', '--lang', 'en');
    expect(code).toBe(4);
    expect(err).toMatch(/^missing\.zip: There is no package at this path/);
    expect(out).toContain('3 packages checked\n  REFUSED  missing.zip\n  NOT CONFORMANT  unlisted');
  });

  it('finds them by a pattern, and keeps the reports of each in a folder of its own', () => {
    mkdirSync(at('in'), {recursive: true});
    for (const name of ['odense', 'aarhus']) cpSync(at('sample'), at('in', name), {recursive: true});
    expect(skolebro('validate', 'in/*', '--report', 'html,csv', '--out', 'reports').code).toBe(0);
    for (const name of ['odense', 'aarhus']) {
      expect(readdirSync(at('reports', name)).sort()).toEqual(['report.csv', 'report.html', 'run.json']);
    }
  });
});

describe('skolebro validate --previous', () => {
  it('finds nothing against a smaller, older delivery', () => {
    copyWith('before', () => ({createdAt: '2020-01-01T06:00:00Z'}));
    expect(skolebro('validate', 'sample', '--previous', 'before')).toMatchObject({code: 0, err: ''});
  });

  it('finds that a delivery is older, and that half of the people are gone', () => {
    copyWith('after', ({files}) => ({
      createdAt: '2040-01-01T06:00:00Z',
      files: files.map((file) => (file.path === 'records/person.ndjson' ? {...file, records: 1000} : file)),
    }));
    const {code, out} = skolebro('validate', 'sample', '--previous', 'after', '--report', 'json');
    expect(code).toBe(1);
    const found = (JSON.parse(out) as Report).rules.filter(({count}) => count > 0).map(({rule}) => rule);
    expect(found).toEqual(['delivery-older-than-last', 'delivery-too-few-people']);
  });
});

describe('skolebro validate --rules', () => {
  it('adds rules under a prefix, marked in every form of the report', () => {
    writeFileSync(
      at('own.mjs'),
      `export const rules = [{
        id: 'acme:person-in-package', requirement: 'EX-04', since: '1.0', severity: 'error', scope: 'file', needs: {},
        message: {da: 'Her er en fil {path}. Se på den.', en: 'Here is a file {path}. Look at it.'},
        check(file, report) { if (file.entity === 'person') report(file.path, {path: file.path}); },
        examples: {valid: [], invalid: []},
      }];\n`,
    );
    const args = ['validate', 'sample', '--rules', './own.mjs'];
    const {code, out, err} = skolebro(...args);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^OVERHOLDER STANDARDEN MED BEMÆRKNINGER/);
    expect(out).toContain('acme:person-in-package (egen regel');
    const forms = 'html,json,sarif,csv,junit,receipt';
    expect(skolebro(...args, '--report', forms, '--out', 'marked', '--lang', 'en').code).toBe(1);
    for (const file of readdirSync(at('marked')).filter((name) => !/json$/.test(name))) {
      expect(readFileSync(at('marked', file), 'utf8'), file).toMatch(/[Oo]wn rule/);
    }
  });
});

describe('skolebro validate on files from Windows', () => {
  it('takes records and manifest with CRLF at the line ends', () => {
    cpSync(at('sample'), at('windows'), {recursive: true});
    const crlf = (...path: string[]): void => {
      const text = readFileSync(at('windows', ...path), 'utf8');
      writeFileSync(at('windows', ...path), text.replace(/\r?\n/g, '\r\n'));
    };
    for (const name of readdirSync(at('windows', 'records'))) crlf('records', name);
    crlf('manifest.json');
    const {out} = skolebro('validate', 'windows', '--report', 'json');
    const found = (JSON.parse(out) as Report).rules.filter(({count}) => count > 0).map(({rule}) => rule);
    // The bytes are other ones than the manifest says; nothing else is wrong.
    expect(found).toEqual(['manifest-size-wrong']);
  });
});

describe('skolebro validate, broken off', () => {
  it('ends with 130 and leaves no file behind', async () => {
    const records = at('long', 'records');
    for (const path of [records, at('temporary')]) mkdirSync(path, {recursive: true});
    cpSync(at('sample', 'manifest.json'), at('long', 'manifest.json'));
    const line = readFileSync(at('sample', 'records', 'person.ndjson'), 'utf8').split('\n')[0] ?? '';
    writeFileSync(join(records, 'person.ndjson'), `${line}\n`.repeat(20_000));
    let shown = '';
    const terminal: Terminal = {
      out: () => undefined,
      err(text) {
        shown += text;
        // As if the user pressed Ctrl+C as soon as the progress is seen.
        if (text.includes('%')) process.emit('SIGINT');
      },
      hasColours: false,
      isWatched: true,
      columns: 80,
    };
    const {TMPDIR} = process.env;
    process.env['TMPDIR'] = at('temporary');
    try {
      const args = ['validate', at('long'), '--report', 'html,receipt', '--out', at('broken-off')];
      expect(await run(args, terminal)).toBe(130);
    } finally {
      if (TMPDIR === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = TMPDIR;
    }
    expect(shown).toMatch(/Afbrudt\. .*\n$/);
    expect(readdirSync(at('temporary'))).toEqual([]);
    expect(readdirSync(folder)).not.toContain('broken-off');
    expect(process.listenerCount('SIGINT')).toBe(0);
  });
});
