import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {XmlDocument, XmlValidateError, XsdValidator} from 'libxml2-wasm';
import {describe, expect, it} from 'vitest';
import {guards} from '@skolebro/models';
import {readRecordXml} from '../../packages/formats/src/xml/read.js';
import {XmlWriteError, writeRecordXml} from '../../packages/formats/src/xml/write.js';
import {nearMisses, recordsOf} from './arbitrary.js';
import type {Model} from './model.js';

const standard = new URL('../../standards/1.0/', import.meta.url);
const model = JSON.parse(readFileSync(new URL('model.json', standard), 'utf8')) as Model;
const xsd = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync(new URL('xsd/skolebro.xsd', standard), 'utf8')),
);
// The same records on every machine: a failure here is a fault of a binding and not of the day.
const runs = {seed: 20260810, numRuns: 12};

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

/** The XML of a record, or undefined for what XML has no place for. */
function xmlOf(entity: string, record: unknown): string | undefined {
  try {
    return writeRecordXml(entity, record);
  } catch (error) {
    if (error instanceof XmlWriteError) return undefined;
    throw error;
  }
}

/** Every text of a record by the properties that lead to it; what vendors add has no rules. */
function textsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => name !== 'extensions')
    .flatMap(([name, inner]) => textsOf(inner, [...path, Array.isArray(value) ? Number(name) : name]));
}

function at(record: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value, part) => (value as {[name: string | number]: unknown})[part], record);
}

function changed(record: unknown, path: readonly (string | number)[], text: string): unknown {
  const copy = structuredClone(record);
  const holder = at(copy, path.slice(0, -1)) as {[name: string | number]: unknown};
  holder[path.at(-1) ?? ''] = text;
  return copy;
}

describe.each(model.entities.map(({name, type}) => [name, type] as const))(
  '%s, made from the model',
  (name, type) => {
    const records = recordsOf(model, type);

    it('is accepted by the guard and the XSD, and comes back from XML as it went in', () => {
      fc.assert(
        fc.property(records, (record) => {
          expect(guards[name]?.(record)).toBe(true);
          const xml = writeRecordXml(name, record);
          expect(isValidXml(xml)).toBe(true);
          expect(readRecordXml(xml).record).toEqual(record);
        }),
        runs,
      );
    });

    it('gets one verdict from the guard and the XSD when a text of it is changed', () => {
      const misses = records.chain((record) => {
        const paths = textsOf(record);
        return fc
          .constantFrom(...paths)
          .chain((path) => nearMisses(String(at(record, path))).map((text) => changed(record, path, text)));
      });
      fc.assert(
        fc.property(misses, (record) => {
          const xml = xmlOf(name, record);
          if (xml !== undefined) expect(isValidXml(xml)).toBe(guards[name]?.(record));
        }),
        {...runs, numRuns: 40},
      );
    });
  },
);
