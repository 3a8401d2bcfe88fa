import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {lineOfText, parseWritten} from './refusal.js';

/** The stage of a validator that must find the fault. */
export type VectorLevel = 'schema' | 'rule';

/** A finding that a vector must give. */
export interface ExpectedFinding {
  readonly rule: string;
  /** The faulty value, or the object that lacks a property or has one too many. */
  readonly pointer: string;
}

/** What somebody has written of a vector: `standards/vectors/expected.json` has one row for each. */
export interface Expected {
  /** The path inside `standards/vectors`, in JSON; its XML copy must give the same. */
  readonly file: string;
  /** Why the vector is there, in one English sentence. */
  readonly why: string;
  /** The number of the trap in real data that the vector shows. */
  readonly trap?: number;
  /** Schema when absent. A vector of a rule is right by its schema. */
  readonly level?: VectorLevel;
  /** What it must give; absent for a right one. */
  readonly findings?: readonly ExpectedFinding[];
}

const file = 'standards/vectors/expected.json';

/** Reads what people have written of their vectors, by path. */
export function readExpected(root: string): ReadonlyMap<string, Expected> {
  const path = join(root, file);
  if (!existsSync(path)) return new Map();
  const text = readFileSync(path, 'utf8');
  const rows = parseWritten(file, text) as readonly Expected[];
  const problems = rows.flatMap((row) =>
    expectedProblems(row, existsSync(join(root, 'standards/vectors', row.file))).map(
      (problem) => `${file}:${lineOfText(text, `"${row.file}"`)}: ${problem}`,
    ),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return new Map(rows.map((row) => [row.file, row]));
}

/** What is wrong with one row, one sentence for each fault. */
export function expectedProblems(row: Expected, exists: boolean): readonly string[] {
  const {file: vector, why, level, findings = []} = row;
  const [, outcome] = vector.split('/');
  const problems: string[] = [];
  if (!exists) problems.push(`there is no vector ${vector}`);
  if (why.trim() === '') problems.push('a vector says why it is there');
  if (!['schema', 'rule', undefined].includes(level)) problems.push(`no level is called ${String(level)}`);
  if (outcome === 'invalid' && findings.length === 0)
    problems.push('a wrong vector says which findings it gives');
  if (outcome === 'valid' && findings.length > 0) problems.push('a right vector gives no findings');
  return problems;
}

/** The wrong vectors that somebody has put there and nobody says what they give; one message for each. */
export function unexpectedVectors(
  root: string,
  entities: readonly string[],
  expected: ReadonlyMap<string, Expected>,
  generated: ReadonlySet<string>,
): readonly string[] {
  const manifest = join(root, 'standards/vectors/manifest.json');
  const rows = existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, 'utf8')) as readonly {readonly file: string}[])
    : [];
  // What an earlier run has made may be taken away again; what it has not made is somebody's work.
  const before = new Set(rows.map((row) => row.file));
  return entities.flatMap((entity) =>
    namesIn(join(root, 'standards/vectors', entity, 'invalid'))
      .map((name) => `${entity}/invalid/${name}`)
      .filter((path) => ![before, expected, generated].some((known) => known.has(path)))
      .map(
        (path) =>
          `standards/vectors/${path}:1: a wrong vector has a row in ${file} that says which findings it gives`,
      ),
  );
}

/** The JSON files of a folder; none when there is no folder. */
export function namesIn(folder: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
}
