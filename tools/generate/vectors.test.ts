import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {XmlDocument, XmlValidateError, XsdValidator} from 'libxml2-wasm';
import {describe, expect, it} from 'vitest';
import {guards} from '@skolebro/models';
import {readRecordXml} from '../../packages/formats/src/xml/read.js';
import {writeRecordXml} from '../../packages/formats/src/xml/write.js';
import {explain, schemaRules} from '../../packages/validator/src/schema/explain.generated.js';
import type {Vector} from './vectors.js';

const standards = new URL('../../standards/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, standards), 'utf8');
const vectors = JSON.parse(read('vectors/manifest.json')) as readonly Vector[];
const inJson = vectors.filter(({file}) => file.endsWith('.json'));
const inXml = vectors.filter(({file}) => file.endsWith('.xml'));

const ajv = new Ajv2020({strict: true, strictRequired: false, discriminator: true});
const schemas = new Map(
  [...new Set(vectors.map(({entity}) => entity))].map((entity) => {
    return [entity, ajv.compile(JSON.parse(read(`1.0/json/${entity}.json`)) as object)];
  }),
);
const xsd = XsdValidator.fromDoc(XmlDocument.fromString(read('1.0/xsd/skolebro.xsd')));

function isValidXml(text: string): boolean {
  const document = XmlDocument.fromString(text);
  try {
    xsd.validate(document);
    return true;
  } catch (error) {
    if (error instanceof XmlValidateError) return false;
    throw error;
  } finally {
    document.dispose();
  }
}

/** The vectors of which something does not hold; a list of names says more than the first failure. */
function failing(rows: readonly Vector[], holds: (vector: Vector, text: string) => boolean): string[] {
  return rows.filter((vector) => !holds(vector, read(`vectors/${vector.file}`))).map(({file}) => file);
}

/** What a rule finds is right by its schema. */
const bySchema = ({valid, level}: Vector): boolean => valid || level === 'rule';

describe('the vectors', () => {
  it('are judged in JSON by the published schemas as the list says', () => {
    const wrong = failing(
      inJson,
      (vector, text) => schemas.get(vector.entity)?.(JSON.parse(text)) === bySchema(vector),
    );
    expect(wrong).toEqual([]);
  });

  it('are judged in JSON by the compiled guards as the list says', () => {
    const wrong = failing(
      inJson,
      (vector, text) => guards[vector.entity]?.(JSON.parse(text)) === bySchema(vector),
    );
    expect(wrong).toEqual([]);
  });

  it('are judged in XML by the XSD as the list says', () => {
    expect(failing(inXml, (vector, text) => isValidXml(text) === bySchema(vector))).toEqual([]);
  });

  it('give in JSON and in XML exactly the findings of the list', () => {
    const findings = (entity: string, record: unknown) =>
      explain[entity]?.(record).map(({keyword, instancePath}) => ({
        rule: schemaRules[keyword],
        pointer: instancePath,
      }));
    const asListed = ({entity, level, findings: listed}: Vector, record: unknown) =>
      JSON.stringify(findings(entity, record)) === JSON.stringify(level === 'rule' ? [] : listed);
    expect(failing(inJson, (vector, text) => asListed(vector, JSON.parse(text)))).toEqual([]);
    expect(failing(inXml, (vector, text) => asListed(vector, readRecordXml(text).record))).toEqual([]);
  });

  it('come back from XML as they went in', () => {
    for (const {entity, file} of inJson.filter(({valid}) => valid)) {
      const record: unknown = JSON.parse(read(`vectors/${file}`));
      expect(readRecordXml(writeRecordXml(entity, record))).toMatchObject({entity, record});
    }
  });

  it('have a right and many wrong records of every entity', () => {
    for (const entity of Object.keys(guards)) {
      const rows = inJson.filter((vector) => vector.entity === entity);
      expect(rows.filter(({valid}) => valid).length).toBeGreaterThanOrEqual(2);
      expect(rows.filter(({valid}) => !valid).length).toBeGreaterThanOrEqual(5);
    }
  });
});
