import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {crookedZip} from '../../formats/src/node/crooked-zip.js';
import {HostilePackages, foundIn, manifest, open, start} from './hostile-packages.js';

const packages = new HostilePackages();
afterAll(() => packages.remove());

/** Half a gigabyte of nothing in half a megabyte. */
const bomb = (): Uint8Array =>
  crookedZip([
    {name: 'manifest.json', content: manifest()},
    {name: 'records/post.ndjson', content: Buffer.alloc(500_000_000)},
  ]);

describe('what is too large', () => {
  const program = packages.at('0', 'bin.mjs');
  beforeAll(async () => {
    await build({
      entryPoints: [fileURLToPath(new URL('bin.ts', import.meta.url))],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['source'],
      banner: {
        js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
  });

  // The most memory that the process itself held; what Node says counts the process that started it.
  const watch = `data:text/javascript,${encodeURIComponent(`
    import {existsSync, readFileSync} from 'node:fs';
    process.on('exit', () => {
      const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
      const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
      const own = /VmHWM:\\s*(\\d+)/.exec(status)?.[1];
      console.error(JSON.stringify([Number(own ?? maxRSS) / 1024, (userCPUTime + systemCPUTime) / 1e6]));
    });`)}`;

  /** Validates in a process of its own, since only so its memory can be told. */
  function measured(path: string): {found: readonly string[]; memory: number; seconds: number} {
    const {stdout, stderr} = spawnSync(
      process.execPath,
      [`--import=${watch}`, program, 'validate', path, '--report', 'json'],
      {encoding: 'utf8', maxBuffer: 1e8},
    );
    const [memory = Infinity, seconds = Infinity] = JSON.parse(stderr) as readonly number[];
    rmSync(path, {recursive: true});
    return {found: foundIn(stdout), memory, seconds};
  }

  let least = 0;

  it('is held against an empty package', () => {
    least = measured(packages.lines('')).memory;
    expect(least).toBeLessThan(250);
  });

  const megabytes = (count: number): string => 'x'.repeat(count * 1_000_000);
  it.each<[string, () => string, string]>([
    ['a text of 100 MB', () => packages.lines(`${open}"title":"${megabytes(100)}"}\n`), 'record-too-long'],
    [
      'a record of 50 MB',
      () => packages.lines(`${open}"a":[${'1,'.repeat(25_000_000)}1]}\n`),
      'record-too-long',
    ],
    [
      'a record of 15 MB of empty lists',
      () => packages.lines(`${open}"extensions":{"urn:a:b":[${'[],'.repeat(5_000_000)}[]]}}\n`),
      'record-too-long',
    ],
    [
      'a million elements in one record of XML',
      () => packages.xml(`${start}<post>${'<a/>'.repeat(1_100_000)}</post></records>`),
      'record-too-long',
    ],
    [
      'half a million elements in one record of XML',
      () => packages.xml(`${start}<post>${'<a/>'.repeat(500_000)}</post></records>`),
      'schema-property-unknown',
    ],
    ['200,000 faulty records', () => packages.lines('{}\n'.repeat(200_000)), 'schema-required-missing'],
    [
      'a record of 50 MB in XML',
      () => packages.xml(`${start}<post><title>${megabytes(50)}</title></post></records>`),
      'record-too-long',
    ],
    [
      'a comment of 50 MB in XML',
      () => packages.xml(`${start}<!--${megabytes(50)}--></records>`),
      'record-too-long',
    ],
    [
      '50 MB of blanks in XML',
      () => packages.xml(`${start}${' '.repeat(50_000_000)}<flamingo/></records>`),
      'xml-unexpected',
    ],
    ['a name of 50 MB in XML', () => packages.xml(`${start}<${megabytes(50)}`), 'record-too-long'],
    ['a bomb that says it is right', () => packages.zipOf(bomb()), 'zip-ratio-too-high'],
  ])('%s is refused at its cap', (_, make, rule) => {
    const {found, memory, seconds} = measured(make());
    expect(found).toContain(rule);
    expect(memory - least).toBeLessThan(300);
    expect(seconds).toBeLessThan(5);
  });
});
