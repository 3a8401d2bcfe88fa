import {spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import {type Tool, xercesJars} from './tools.js';
import type {Binding, Case, Judgement} from './verdicts.js';

/** The checkout; judges are run in it, so that what they say names no place on the machine. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

const schemas = 'standards/1.0/json';
const xsd = 'standards/1.0/xsd/skolebro.xsd';
const here = fileURLToPath(new URL('.', import.meta.url));

/** A validator that nobody here wrote. */
export interface Judge {
  readonly name: string;
  readonly binding: Binding;
  /** What must be on the machine. */
  readonly needs: readonly Tool[];
  /** Judges all files in one go, the schemas among them. */
  judge(cases: readonly Case[], paths: Readonly<Record<Tool, string>>): readonly Judgement[];
}

const ajv: Judge = {
  name: `ajv ${(createRequire(import.meta.url)('ajv/package.json') as {version: string}).version}`,
  binding: 'json',
  needs: [],
  judge(cases) {
    const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
    const engine = new Ajv2020({strict: true, strictRequired: false, discriminator: true});
    const compiled = new Map<string, ValidateFunction>();
    return cases.map(({file, schema}): Judgement => {
      const content = read(file);
      if (schema === undefined) {
        const valid = engine.validateSchema(content as object) === true;
        return {file, valid, said: engine.errorsText(engine.errors)};
      }
      const validate = compiled.get(schema) ?? engine.compile(read(`${schemas}/${schema}`) as object);
      compiled.set(schema, validate);
      const valid = validate(content);
      return {file, schema, valid, said: valid ? '' : engine.errorsText(validate.errors)};
    });
  },
};

const pythonJsonschema: Judge = {
  name: 'python3-jsonschema',
  binding: 'json',
  needs: ['python'],
  judge(cases, {python}) {
    const rows = cases.map(({file, schema}) => ({file, schema}));
    const {stdout} = ended(python, [join(here, 'judge.py'), schemas], JSON.stringify(rows));
    return linesOf(stdout).map((line) => JSON.parse(line) as Judgement);
  },
};

const xmllint: Judge = {
  name: 'xmllint (libxml2)',
  binding: 'xml',
  needs: ['xmllint'],
  judge(cases, paths) {
    const files = cases.filter(({file}) => file !== xsd).map(({file}) => file);
    const judgements = new Map<string, Judgement>();
    let faultOfSchema = '';
    // Far below the length that a command line may have.
    for (let at = 0; at < files.length; at += 500) {
      const {stderr} = ended(
        paths.xmllint,
        ['--noout', '--nonet', '--schema', xsd, ...files.slice(at, at + 500)],
        '',
        [0, 3, 4, 5],
      );
      if (stderr.includes('failed to compile')) faultOfSchema = linesOf(stderr)[0] ?? stderr;
      let said = '';
      for (const line of linesOf(stderr)) {
        const [, file = '', verdict] = /^(.+) (validates|fails to validate)$/.exec(line) ?? [];
        if (verdict === undefined) {
          said ||= line;
          continue;
        }
        const valid = verdict === 'validates';
        judgements.set(file, {file, valid, said: valid ? '' : said});
        said = '';
      }
    }
    return [{file: xsd, valid: faultOfSchema === '', said: faultOfSchema}, ...judgements.values()];
  },
};

const xerces: Judge = {
  name: 'Xerces-J',
  binding: 'xml',
  needs: ['java', 'xerces'],
  judge(cases, {java}) {
    const files = cases.filter(({file}) => file !== xsd).map(({file}) => `${file}\n`);
    const classPath = xercesJars.join(':');
    const {stdout} = ended(
      java,
      ['-Dfile.encoding=UTF-8', '-cp', classPath, join(here, 'XercesJudge.java'), xsd],
      files.join(''),
    );
    return linesOf(stdout).map((line) => {
      const [file = '', valid, said = ''] = line.split('\t');
      return {file, valid: valid === 'true', said};
    });
  },
};

/** Two judges for each binding. */
export const judges: readonly Judge[] = [ajv, pythonJsonschema, xmllint, xerces];

/** The schemas of a binding as cases of their own: a schema must be right before it can judge. */
export function schemaCases(binding: Binding): readonly Case[] {
  if (binding === 'xml') return [{file: xsd, expected: true}];
  return readdirSync(join(root, schemas), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({file: `${schemas}/${name}`, expected: true}));
}

function ended(command: string, args: readonly string[], input: string, fine: readonly number[] = [0]) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error || status === null || !fine.includes(status)) {
    throw new Error(`${command} broke: ${error?.message ?? stderr}`);
  }
  return {stdout, stderr};
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
