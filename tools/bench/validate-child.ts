import {createReadStream} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {openPackage} from '@skolebro/formats/node';
import {guards} from '@skolebro/models';
import {validatePackage} from '@skolebro/validator';
import {startWorkers} from '@skolebro/validator/node';
import {SaxesParser} from 'saxes';
import {NotePad} from '../../packages/validator/src/pieces/note-pad.js';
import {entityOf} from '../../packages/validator/src/pieces/serial-needs.js';
import {EntityIndex} from '../../packages/validator/src/stages/references.js';
import {makeWalk} from '../../packages/validator/src/walk/walk.js';
import {printCost} from './cost.js';

// The measured programs: `node validate-child.mjs <which> <package> [<folder of the peers>]`.

const [who = '', path = '', peers = ''] = process.argv.slice(2);
const ids = 10_000_000;

const programs: Readonly<Record<string, () => Promise<void> | void>> = {
  validate: () => validate(1),
  'validate-2': () => validate(2),
  parse: () => eachLine(() => (bytes, begin, end) => void JSON.parse(bytes.toString('utf8', begin, end))),
  schema: () => eachLine(schemaStage),
  saxes: readXml,
  zip: readZip,
  references,
  duckdb,
};

const program = programs[who];
if (program === undefined) throw new Error(`There is no program ${who}.`);
// What stands ready before the work begins is not its cost: such programs measure themselves.
if (who === 'duckdb' || who === 'references') await program();
else await printCost(program);

async function validate(threads: number): Promise<void> {
  const workers = threads === 1 ? undefined : startWorkers(threads);
  const container = await openPackage(path);
  const {verdict, rules} = await validatePackage(container, workers === undefined ? {} : {workers});
  await container.close();
  await workers?.close();
  const notChecked = rules.filter(({outcome}) => outcome === 'not-checked').length;
  if (verdict !== 'conformant')
    throw new Error(`The package is ${verdict}, ${notChecked} rules not checked.`);
}

/** The schema stage as the run has it: a walk over the bytes, and the guard where the walk cannot tell. */
function schemaStage(entity: string): TakeLine {
  const walk = makeWalk(entity);
  const pad = new NotePad(entityOf(entity));
  return (bytes, begin, end) => {
    pad.begin();
    pad.beginRecord(0);
    if (walk(bytes, begin, end, pad)) return;
    if (guards[entity]?.(JSON.parse(bytes.toString('utf8', begin, end))) !== true) {
      throw new Error(`The schema refuses a ${entity}.`);
    }
  };
}

type TakeLine = (bytes: Buffer, begin: number, end: number) => void;

/** The least that any reader of JSON lines does: cut at line feeds. */
async function eachLine(takeOf: (entity: string) => TakeLine): Promise<void> {
  for (const file of await recordFiles('.ndjson')) {
    const take = takeOf(file.replace('.ndjson', ''));
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of chunksOf(join(path, 'records', file))) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let begin = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, begin)) {
        take(bytes, begin, end);
        begin = end + 1;
      }
      rest = bytes.subarray(begin);
    }
  }
}

async function readXml(): Promise<void> {
  for (const file of await recordFiles('.xml')) {
    const parser = new SaxesParser({xmlns: true});
    const decoder = new TextDecoder('utf-8', {fatal: true});
    for await (const chunk of chunksOf(join(path, 'records', file))) {
      parser.write(decoder.decode(chunk, {stream: true}));
    }
    parser.close();
  }
}

async function readZip(): Promise<void> {
  const container = await openPackage(path);
  for (const entry of container.entries.values()) {
    let bytes = 0;
    for await (const chunk of entry.open()) bytes += chunk.length;
    if (bytes !== entry.bytes) throw new Error('The entry was not read to its end.');
  }
  await container.close();
}

/**
 * Ten million ids, then ten million references in another order, one in a thousand to nothing.
 *
 * The words of all of them stand ready in memory, as the tables of the data base do; what is counted is the index
 * that the validator uses, from its first id to its last answer.
 */
async function references(): Promise<void> {
  const own = new Uint32Array(4 * ids);
  const asked = new Uint32Array(4 * ids);
  for (let number = 0; number < ids; number += 1) {
    wordsOf(number, own, 4 * number);
    wordsOf(number % 1000 === 0 ? ids + number : (number * 7919) % ids, asked, 4 * number);
  }
  await printCost(() => {
    const index = new EntityIndex();
    for (let number = 0; number < ids; number += 1) index.add(own, 4 * number, number);
    if (index.endFile()) throw new Error('No id is there twice.');
    for (let number = 0; number < ids; number += 1) index.ask(asked, 4 * number);
    const dangling = index.countMissing();
    if (dangling !== ids / 1000) throw new Error(`${dangling} references dangle.`);
  });
}

function wordsOf(number: number, words: Uint32Array, begin: number): void {
  for (let at = 0; at < 4; at += 1) {
    let hash = Math.imul(number + at * 0x9e3779b1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    words[begin + at] = at === 3 ? number : hash ^ (hash >>> 16);
  }
}

interface Duck {
  readonly DuckDBInstance: {
    create(file: string): Promise<{connect(): Promise<{runAndReadAll(sql: string): Promise<Rows>}>}>;
  };
}

interface Rows {
  getRows(): readonly (readonly unknown[])[];
}

/** The same join in DuckDB; its tables stand ready, so only the join is counted. */
async function duckdb(): Promise<void> {
  const {DuckDBInstance} = createRequire(join(peers, 'package.json'))('@duckdb/node-api') as Duck;
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const ask = (sql: string): Promise<Rows> => connection.runAndReadAll(sql);
  await ask(`create table ids as select cast(md5(cast(range as varchar)) as uuid) as id from range(${ids})`);
  await ask(
    `create table refs as select cast(md5(cast(case when range % 1000 = 0 then ${ids} + range
       else (range * 7919) % ${ids} end as varchar)) as uuid) as id from range(${ids})`,
  );
  await printCost(async () => {
    const rows = (await ask('select count(*) from refs anti join ids using (id)')).getRows();
    if (Number(rows[0]?.[0]) !== ids / 1000) throw new Error('DuckDB joined otherwise.');
  });
}

async function recordFiles(end: string): Promise<readonly string[]> {
  return (await readdir(join(path, 'records'))).filter((file) => file.endsWith(end)).sort();
}

function chunksOf(file: string): AsyncIterable<Buffer> {
  return createReadStream(file, {highWaterMark: 1024 * 1024}) as AsyncIterable<Buffer>;
}
