import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {transform} from 'esbuild';
import type {SchemaError} from '../../packages/validator/src/schema/explain.generated.js';
import {readRecordXml} from '../../packages/formats/src/xml/read.js';
import {XmlWriteError, writeRecordXml} from '../../packages/formats/src/xml/write.js';
import type {XmlModel} from '../../packages/formats/src/xml/xml-model.js';
import {faultsOf} from './faults.js';
import {schemaRules} from './guards.js';
import type {Entity, Model} from './model.js';
import {skeletonOf} from './skeleton.js';
import {xmlModelOf} from './xml-model.js';

/** One vector and what a validator must say of it: these findings and no others. */
export interface Vector {
  /** The path inside `standards/vectors`. */
  readonly file: string;
  readonly entity: string;
  readonly valid: boolean;
  readonly findings: readonly {readonly rule: string; readonly pointer: string}[];
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
  const vectors: Vector[] = [];

  const add = (vector: Vector, record: unknown, isOurs: boolean) => {
    if (isOurs) files.set(`standards/vectors/${vector.file}`, json(record));
    vectors.push(vector);
    const xml = xmlOf(vector.entity, record, xmlModel);
    if (xml === undefined) return;
    const file = vector.file.replace(/json$/, 'xml');
    files.set(`standards/vectors/${file}`, xml);
    vectors.push({...vector, file});
  };

  for (const entity of model.entities) {
    const seen = new Set<string>();
    const names = new Set<string>();
    const right = validRecords(root, model, entity);
    for (const {name, record, isWritten} of right) {
      const faults = explain[entity.name]?.(record) ?? [];
      if (faults.length > 0) throw new Error(`standards/vectors/${entity.name}/valid/${name} is not valid`);
      add(
        {file: `${entity.name}/valid/${name}`, entity: entity.name, valid: true, findings: []},
        record,
        !isWritten,
      );
    }
    for (const {name: from, record} of right.filter(({name}) => name !== 'minimal.json')) {
      for (const fault of faultsOf(model, entity.type, record, seen)) {
        const {rule, pointer} = fault;
        const name = names.has(fault.name) ? `${from.replace('.json', '')}-${fault.name}` : fault.name;
        names.add(name);
        const found = (explain[entity.name]?.(fault.record) ?? []).map(({keyword, instancePath}) => ({
          rule: schemaRules[keyword],
          pointer: instancePath,
        }));
        if (!isDeepStrictEqual(found, [{rule, pointer}])) {
          throw new Error(
            `The fault ${entity.name}/${name} gives ${JSON.stringify(found)}, not ${rule} alone`,
          );
        }
        const file = `${entity.name}/invalid/${name}.json`;
        add({file, entity: entity.name, valid: false, findings: [{rule, pointer}]}, fault.record, true);
      }
    }
  }
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

function validRecords(root: string, model: Model, entity: Entity): readonly ValidRecord[] {
  const folder = join(root, 'standards/vectors', entity.name, 'valid');
  const written = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const names = [...new Set([...written, 'minimal.json', 'complete.json'])];
  return names
    .sort((a, b) => Number(b === 'complete.json') - Number(a === 'complete.json') || (a < b ? -1 : 1))
    .map((name) => {
      const isWritten = written.includes(name);
      const record: unknown = isWritten
        ? JSON.parse(readFileSync(join(folder, name), 'utf8'))
        : skeletonOf(model, entity.type, name === 'complete.json');
      return {name, record, isWritten};
    });
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
