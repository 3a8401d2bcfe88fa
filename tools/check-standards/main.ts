import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Judge, judges, root, schemaCases} from './judges.js';
import {readmeFaults} from './readme.js';
import {adviceFor, findTools} from './tools.js';
import {type VectorRow, casesOf, disagreementsOf, manifestRows} from './verdicts.js';

const shown = 20;
const tools = findTools();
const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(root, 'standards/vectors', file), 'utf8'));
const rows = [...(read('manifest.json') as readonly VectorRow[]), ...manifestRows(read('packages.json'))];

interface Sitting {
  readonly judge: string;
  readonly schemas: number;
  readonly vectors: number;
  readonly disagree: number;
  readonly skipped?: string;
}

function sit(judge: Judge): Sitting {
  const {name, binding, needs} = judge;
  const schemas = schemaCases(binding);
  const vectors = casesOf(rows, binding);
  const missing = needs.filter((tool) => tools[tool] === '');
  if (missing.length > 0)
    return {judge: name, schemas: 0, vectors: 0, disagree: 0, skipped: adviceFor(missing)};
  const cases = [...schemas, ...vectors];
  const against = disagreementsOf(cases, judge.judge(cases, tools));
  for (const {file, schema = '', expected, said} of against.slice(0, shown)) {
    const verdicts = expected ? 'we accept it, the judge does not' : 'we refuse it, the judge does not';
    console.log(
      `${name}: ${file}${schema.startsWith('open/') ? ' (open schema)' : ''}: ${verdicts}${said === '' ? '' : ` (${said})`}`,
    );
  }
  if (against.length > shown) console.log(`${name}: and ${against.length - shown} more`);
  return {judge: name, schemas: schemas.length, vectors: vectors.length, disagree: against.length};
}

const begun = Date.now();
const sittings = judges.map(sit);
const readme = readmeFaults(tools);
for (const fault of readme.faults) console.log(`standards/README.md: ${fault}`);

const line = (...[first = '', ...cells]: readonly (string | number)[]) =>
  `${String(first).padEnd(20)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
console.log(`\n${line('judge', 'schemas', 'vectors', 'agree', 'disagree')}`);
for (const {judge, schemas, vectors, disagree, skipped} of sittings) {
  console.log(
    skipped
      ? `${judge.padEnd(20)}skipped: ${skipped}`
      : line(judge, schemas, vectors, schemas + vectors - disagree, disagree),
  );
}
for (const skipped of readme.skipped) console.log(`${'README'.padEnd(20)}skipped: ${skipped}`);

const disagree = sittings.reduce((sum, sitting) => sum + sitting.disagree, 0);
const skipped = sittings.filter((sitting) => sitting.skipped !== undefined).length + readme.skipped.length;
const failed = disagree + readme.faults.length;
const seconds = ((Date.now() - begun) / 1000).toFixed(1);
console.log(
  `\n${rows.length} vectors, ${disagree} disagreements, ${readme.ran} pieces of standards/README.md run with ` +
    `${readme.faults.length} faults, ${skipped} skipped, ${seconds} s: ${failed === 0 ? 'ok' : 'FAILED'}`,
);
process.exitCode = failed === 0 ? 0 : 1;
