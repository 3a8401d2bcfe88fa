import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {transform} from 'esbuild';
import type {SchemaError} from '../../packages/validator/src/schema/explain.generated.js';
import {readRecordXml} from '../../packages/formats/src/xml/read.js';
import {XmlWriteError, writeRecordXml} from '../../packages/formats/src/xml/write.js';
import type {XmlModel} from '../../packages/formats/src/xml/xml-model.js';
import {
  type ExpectedFinding,
  type VectorLevel,
  namesIn,
  readExpected,
  unexpectedVectors,
} from './expected.js';
import {faultsOf} from './faults.js';
import {schemaRules} from './guards.js';
import type {Entity, Model} from './model.js';
import {parseWritten} from './refusal.js';
import {ruleVectors} from './rule-vectors.js';
import {skeletonOf} from './skeleton.js';
import {xmlModelOf} from './xml-model.js';

/** One vector and what a validator must say of it: these findings and no others. */
export interface Vector {
  /** The path inside `standards/vectors`. */
  readonly file: string;
  readonly entity: string;
  /** Whether a validator accepts it. */
  readonly valid: boolean;
  /** The stage that finds the fault; what a rule finds is right by its schema. */
  readonly level: VectorLevel;
  readonly findings: readonly ExpectedFinding[];
  /** The number of the trap in real data that it shows. */
  readonly trap?: number;
  readonly why?: string;
  /** What the manifest must say for the rule to find the fault; absent where that does not matter. */
  readonly manifest?: object;
}

type Explain = {readonly [entity: string]: (value: unknown) => readonly SchemaError[]};

/** The generated vectors by path: skeletons where none is written yet, derived faults, XML copies, the list of all. */
export async function writeVectors(
  root: string,
  model: Model,
  explainers: string,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const explain = await load(explainers);
  const xmlModel = xmlModelOf(model);
  const expected = readExpected(root);
  const vectors: Vector[] = [];
  const seen = new Set<string>();
  const complete = new Map<string, object>();

  const add = (
    row: Pick<Vector, 'file' | 'findings' | 'manifest'> & Partial<Pick<Vector, 'level'>>,
    entity: string,
    record: unknown,
    isOurs: boolean,
  ) => {
    const {level = row.level ?? 'schema', trap, why, findings = row.findings} = expected.get(row.file) ?? {};
    const path = `standards/vectors/${row.file}`;
    const found = (explain[entity]?.(record) ?? []).map(({keyword, instancePath}) => ({
      rule: schemaRules[keyword] ?? '',
      pointer: instancePath,
    }));
    const bySchema = level === 'schema' ? findings : [];
    if (!isDeepStrictEqual(found, bySchema)) {
      throw new Error(`${path}:1: gives ${JSON.stringify(found)}, and not ${JSON.stringify(bySchema)} alone`);
    }
    if (isOurs) files.set(path, json(record));
    const vector: Vector = {
      file: row.file,
      entity,
      valid: findings.length === 0,
      level,
      findings,
      ...(trap === undefined ? {} : {trap}),
      ...(why === undefined ? {} : {why}),
      ...(row.manifest === undefined ? {} : {manifest: row.manifest}),
    };
    vectors.push(vector);
    const xml = xmlOf(entity, record, xmlModel);
    if (xml === undefined) return;
    const file = row.file.replace(/json$/, 'xml');
    files.set(`standards/vectors/${file}`, xml);
    vectors.push({...vector, file});
  };

  // What a record and a document share is shown at the record, and what documents share at the package's own.
  const rank = ({form, name}: Entity): number => (form === 'record' ? 0 : name === 'manifest' ? 1 : 2);
  const recordsFirst = [...model.entities].sort((a, b) => rank(a) - rank(b));
  for (const {name: entity, type} of recordsFirst) {
    const names = new Set<string>();
    const right = validRecords(root, model, entity, type);
    for (const {name, record, isWritten} of right) {
      if (name === 'complete.json') complete.set(entity, record as object);
      add({file: `${entity}/valid/${name}`, findings: []}, entity, record, !isWritten);
    }
    for (const {name: from, record} of right.filter(({name}) => !/^(minimal|trap-)/.test(name))) {
      for (const fault of faultsOf(model, type, record, seen)) {
        const name = names.has(fault.name) ? `${from.replace('.json', '')}-${fault.name}` : fault.name;
        names.add(name);
        const {rule, pointer} = fault;
        add(
          {file: `${entity}/invalid/${name}.json`, findings: [{rule, pointer}]},
          entity,
          fault.record,
          true,
        );
      }
    }
    for (const file of expected.keys()) {
      if (file.startsWith(`${entity}/invalid/`))
        add({file, findings: []}, entity, readVector(root, file), false);
    }
  }
  const completeOf = (entity: string) => complete.get(entity);
  for (const {entity, record, ...row} of await ruleVectors(completeOf)) {
    add({...row, level: 'rule'}, entity, record, true);
  }
  const generated = new Set(vectors.map(({file}) => file));
  const entities = model.entities.map(({name}) => name);
  const unexpected = unexpectedVectors(root, entities, expected, generated);
  if (unexpected.length > 0) throw new Error(unexpected.join('\n'));
  files.set(
    'standards/vectors/manifest.json',
    `[\n${vectors.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`,
  );
  return files;
}

interface ValidRecord {
  readonly name: string;
  readonly record: unknown;
  /** Whether somebody wrote the file; the rest are skeletons for somebody to improve. */
  readonly isWritten: boolean;
}

function validRecords(
  root: string,
  model: Model,
  entity: Entity['name'],
  type: string,
): readonly ValidRecord[] {
  const written = namesIn(join(root, 'standards/vectors', entity, 'valid'));
  const names = [...new Set([...written, 'minimal.json', 'complete.json'])];
  return names
    .sort((a, b) => Number(b === 'complete.json') - Number(a === 'complete.json') || (a < b ? -1 : 1))
    .map((name) => {
      const isWritten = written.includes(name);
      const record: unknown = isWritten
        ? readVector(root, `${entity}/valid/${name}`)
        : skeletonOf(model, type, name === 'complete.json');
      return {name, record, isWritten};
    });
}

function readVector(root: string, file: string): unknown {
  const path = `standards/vectors/${file}`;
  if (!existsSync(join(root, path))) throw new Error(`${path} is not there`);
  return parseWritten(path, readFileSync(join(root, path), 'utf8'));
}

/** The XML of a record, or undefined when XML cannot carry it: what comes back must be what went in. */
function xmlOf(entity: string, record: unknown, model: XmlModel): string | undefined {
  try {
    const xml = writeRecordXml(entity, record, model);
    return isDeepStrictEqual(readRecordXml(xml, model).record, record) ? xml : undefined;
  } catch (error) {
    if (error instanceof XmlWriteError) return undefined;
    throw error;
  }
}

/** Runs the explainers as they are about to be written, so that the vectors fit them. */
async function load(explainers: string): Promise<Explain> {
  const {code} = await transform(explainers, {loader: 'ts', format: 'esm'});
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {explain: Explain};
  return module.explain;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
