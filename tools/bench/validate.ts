import {spawnSync} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writePackage} from '@skolebro/formats/node';
import {samplePackage} from '@skolebro/samples';
import {type Bench, type Measure, measure} from './bench.js';
import {bundle, costOf} from './child.js';
import type {Cost} from './cost.js';
import {installPeers} from './peers.js';

/** SKOLEBRO_BENCH_MB=20 SKOLEBRO_BENCH_ROUNDS=1 tries the bench itself; only the full sizes count. */
const megabytes = Number(process.env['SKOLEBRO_BENCH_MB'] ?? 200);
const rounds = Number(process.env['SKOLEBRO_BENCH_ROUNDS'] ?? 5);

/** A pupil of the sample world, with all that a supplier hands over, takes about so many bytes. */
const bytesPerPupil = 6600;

/** The index of ids may take so many bytes a record: key with its place, slot of the table, line, questions. */
const indexBytes = 36;

interface Made {
  readonly path: string;
  readonly records: number;
  readonly bytes: number;
}

/** Every promise of speed and memory for the validation of packages, beside the peer of the same run. */
export const validateBench: Bench = async (say) => {
  const folder = await mkdtemp(join(tmpdir(), 'skolebro-bench-'));
  try {
    const program = await bundle('validate-child.ts', folder);
    await bundle('../../packages/validator/src/node/worker.ts', folder, 'worker.js');
    const peers = fileURLToPath(new URL('work/validate/', import.meta.url));
    const hasDuckDb = installDuckDb(peers, say);
    const run = (who: string, path: string): Cost => costOf(program, who, path, peers);
    return [
      ...(await inJson(folder, run, say)),
      ...(await inXml(folder, run, say)),
      ...joins(run, hasDuckDb, say),
      ...(await largePackage(folder, run, say)),
    ];
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
};

type Run = (who: string, path: string) => Cost;
type Say = (text: string) => void;

/** Installs DuckDB and tells whether it can be used here; saxes the project has itself. */
function installDuckDb(peers: string, say: Say): boolean {
  say('Installing the peer DuckDB …');
  try {
    installPeers('validate', {'@duckdb/node-api': '1.5.6-r.1'});
    createRequire(join(peers, 'package.json'))('@duckdb/node-api');
    return true;
  } catch (error) {
    say(`There is no DuckDB here, so the references have no peer. ${String(error)}`);
    return false;
  }
}

async function inJson(folder: string, run: Run, say: Say): Promise<Measure[]> {
  const json = await make(join(folder, 'json'), megabytes, 'ndjson', say);
  const zip = await make(join(folder, 'package.zip'), megabytes, 'ndjson', say);
  const costs = inTurn({
    say,
    validate: () => run('validate', json.path),
    parse: () => run('parse', json.path),
    schema: () => run('schema', json.path),
    two: () => run('validate-2', json.path),
    zip: () => run('zip', zip.path),
    python: () => pythonZip(zip.path),
  });
  const cpu = (name: string): readonly number[] => (costs[name] ?? []).map((cost) => cost.cpu);
  const wall = (name: string): readonly number[] => (costs[name] ?? []).map((cost) => cost.wall);
  await rm(json.path, {recursive: true});
  await rm(zip.path);
  const size = sizeOf(json);
  const parse = cpu('parse');
  return [
    measure(
      `validate NDJSON against line slice and JSON.parse (${size})`,
      's CPU',
      cpu('validate'),
      parse,
      3.2,
    ),
    measure('the schema stage alone against JSON.parse alone', 's CPU', cpu('schema'), parse, 1.8),
    measure('two workers against one, same report', 's wall', wall('two'), wall('validate'), 0.667),
    measure(
      cpu('python').length === 0
        ? 'zip reading (Python is not here, so there is no peer)'
        : "zip reading against Python's zipfile",
      's CPU',
      cpu('zip'),
      cpu('python'),
      1,
    ),
    measure(
      'validate NDJSON, speed',
      'MB/s',
      cpu('validate').map((seconds) => json.bytes / 1e6 / seconds),
      parse.map((seconds) => json.bytes / 1e6 / seconds),
      null,
    ),
  ];
}

async function inXml(folder: string, run: Run, say: Say): Promise<Measure[]> {
  const xml = await make(join(folder, 'xml'), megabytes / 2, 'xml', say);
  const {validate = [], saxes = []} = inTurn({
    say,
    validate: () => run('validate', xml.path),
    saxes: () => run('saxes', xml.path),
  });
  await rm(xml.path, {recursive: true});
  const cpu = (costs: readonly Cost[]): readonly number[] => costs.map((cost) => cost.cpu);
  return [
    measure(`validate XML against saxes alone (${sizeOf(xml)})`, 's CPU', cpu(validate), cpu(saxes), 1.6),
  ];
}

function joins(run: Run, hasDuckDb: boolean, say: Say): Measure[] {
  const {references = [], duckdb = []} = inTurn({
    say,
    references: () => run('references', ''),
    duckdb: () => (hasDuckDb ? run('duckdb', '') : undefined),
  });
  const wall = (costs: readonly Cost[]): readonly number[] => costs.map((cost) => cost.wall);
  const memory = references.map((cost) => cost.memory);
  return [
    measure(
      hasDuckDb
        ? 'references over 10 million ids against DuckDB'
        : 'references over 10 million ids (DuckDB is not here, so there is no peer)',
      's wall',
      wall(references),
      wall(duckdb),
      1,
    ),
    measure('references over 10 million ids, memory against 1.0 GB', 'MB', memory, [1000], 1),
  ];
}

async function largePackage(folder: string, run: Run, say: Say): Promise<Measure[]> {
  const memoryOf = async (size: number): Promise<{readonly made: Made; readonly memory: number}> => {
    const made = await make(join(folder, `json-${size}`), size, 'ndjson', say);
    say(`Validating ${sizeOf(made)} …`);
    const {memory} = run('validate', made.path);
    await rm(made.path, {recursive: true});
    return {made, memory};
  };
  const small = await memoryOf(megabytes);
  const large = await memoryOf(5 * megabytes);
  const bare = ({made, memory}: typeof large): number => memory - (made.records * indexBytes) / 1e6;
  return [
    measure(`peak memory (${sizeOf(large.made)}) against 250 MB`, 'MB', [large.memory], [250], 1),
    measure(
      `peak memory without the index of ids, against that of ${sizeOf(small.made)}`,
      'MB',
      [bare(large)],
      [bare(small)],
      1.3,
    ),
  ];
}

/** Runs the programs one after the other, round by round, so that what else goes on meets all alike. */
function inTurn({
  say,
  ...programs
}: {readonly say: Say} & Readonly<Record<string, (() => Cost | undefined) | Say>>): Record<string, Cost[]> {
  const costs: Record<string, Cost[]> = {};
  for (let round = 1; round <= rounds; round += 1) {
    say(`Round ${round} of ${rounds} …`);
    for (const [name, program] of Object.entries(programs)) {
      const cost = (program as () => Cost | undefined)();
      if (cost !== undefined) (costs[name] ??= []).push(cost);
    }
  }
  return costs;
}

/** Writes a package of about so many megabytes of records of the sample world. */
async function make(path: string, size: number, format: 'ndjson' | 'xml', say: Say): Promise<Made> {
  say(`Writing ${size} MB of records as ${path.endsWith('.zip') ? 'zip' : format} …`);
  const pupils = Math.ceil((size * 1e6) / bytesPerPupil);
  const {manifest, records, attachments} = samplePackage({profile: 'supplier-exit', pupils});
  const files = attachments.map(({sha256, text}) => ({sha256, open: () => [new TextEncoder().encode(text)]}));
  const written = await writePackage(path, manifest, {records, files, format});
  return {
    path,
    records: written.files.reduce((sum, file) => sum + (file.records ?? 0), 0),
    bytes: written.files.reduce((sum, {bytes}) => sum + bytes, 0),
  };
}

function sizeOf({bytes, records}: Made): string {
  return `${Math.round(bytes / 1e6)} MB, ${records.toLocaleString('en')} records`;
}

const pythonProgram = `
import json, resource, sys, time, zipfile
start = time.perf_counter()
with zipfile.ZipFile(sys.argv[1]) as package:
    for name in package.namelist():
        with package.open(name) as entry:
            while entry.read(1 << 20):
                pass
used = resource.getrusage(resource.RUSAGE_SELF)
wall = time.perf_counter() - start
print(json.dumps({"cpu": used.ru_utime + used.ru_stime, "wall": wall, "memory": used.ru_maxrss / 1024}))
`;

/** Reads all of a zip with Python; undefined where there is no Python. */
function pythonZip(path: string): Cost | undefined {
  const {status, stdout} = spawnSync('python3', ['-c', pythonProgram, path], {encoding: 'utf8'});
  return status === 0 ? (JSON.parse(stdout) as Cost) : undefined;
}
