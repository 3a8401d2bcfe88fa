import {readFileSync, readdirSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {xmlModel} from '../xml/model.generated.js';
import {createSaxesReader} from '../xml/saxes-reader.js';
import {recordsEnd, recordsStart, writeRecordElement} from '../xml/write.js';
import {XmlReadError} from '../xml/xml-read-error.js';
import type {PackageEntry} from './container.js';
import {readXmlParts, readXmlRecords} from './xml-records.js';

const vectors = new URL('../../../../standards/vectors/', import.meta.url);
const vector = (path: string) =>
  JSON.parse(readFileSync(new URL(`${path}.json`, vectors), 'utf8')) as {[name: string]: unknown};
const person = vector('person/valid/complete');
const pupil = vector('affiliation/valid/complete');
const event = vector('calendar-event/valid/complete');

/* eslint-disable @typescript-eslint/require-await -- a stream that is ready at once is still a stream */
function entryOf(content: string | Uint8Array, entity: string, chunkBytes = 1 << 16): PackageEntry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path: `records/${entity}.xml`,
    bytes: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
    },
  };
}

/** What a file gives: line and record, or line and fault. */
async function readAll(
  content: string | Uint8Array,
  entity: string,
  chunkBytes?: number,
): Promise<[number, unknown][]> {
  const all: [number, unknown][] = [];
  for await (const batch of readXmlRecords(entryOf(content, entity, chunkBytes), entity)) {
    for (const one of batch) all.push([one.line, one.fault ? one.fault.fault : one.value]);
  }
  return all;
}

/** The same by the reader that knows all of XML. */
function readSlowly(text: string, entity: string): unknown[] {
  const all: unknown[] = [];
  const reader = createSaxesReader(({entity: name, record, line, error}) => {
    const isRight = name === entity && typeof record === 'object';
    all.push(error ? [error.line, error.fault] : [line, isRight ? record : 'xml-unexpected']);
  }, xmlModel);
  try {
    reader.write(text);
    reader.close();
  } catch (error) {
    if (!(error instanceof XmlReadError)) throw error;
    all.push([error.line, error.fault]);
  }
  return all;
}

const fileOf = (...elements: readonly string[]): string =>
  `${recordsStart}${elements.join('\n')}\n${recordsEnd}`;

describe('reading a file of XML records', () => {
  const entities = Object.keys(xmlModel.entities).filter((name) => name !== 'host-context');

  it.each(entities)('gives every right vector of %s as the reader that knows all of XML', async (entity) => {
    const folder = new URL(`${entity}/valid/`, vectors);
    const records = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => vector(`${entity}/valid/${name.replace('.json', '')}`));
    const text = fileOf(...records.map((record) => writeRecordElement(entity, record)));
    const read = await readAll(text, entity);
    expect(read.map(([, record]) => record)).toEqual(records);
    expect(read).toEqual(readSlowly(text, entity));
  });

  it('gives the same as that reader, whatever stands in the file and however it is cut', async () => {
    const piece = fc.constantFrom(
      ...[
        writeRecordElement('person', person),
        writeRecordElement('person', person).replaceAll('><', '>\n  <'),
      ],
      ...[writeRecordElement('affiliation', pupil), '\n', ' ', '<', '>', '"', '\\', '\t', '\u2028', '\uFFFE'],
      ...['<!-- a -->', '<?pi a?>', '<![CDATA[a]]>', '&#65;', '&lt;', '&quot;', '&amp', ']]>', '\r\n', '😀'],
      ...['<person>', '</person>', '<id>a</id>', '<id/>', '<id >', '</id >', '<person x="1">', recordsEnd],
      ...[
        '<phones>1</phones>',
        '<protected>true</protected>',
        '<protected>1</protected>',
        '\u0007',
        '\u007F',
      ],
      ...['<x:a xmlns:x="urn:x"/>', '<a>'.repeat(70), '<extensions><extension/></extensions>', '</records>'],
      ...[
        '<names><givenName>A</givenName></names>',
        '<givenName>"\\\n\t&amp;é</givenName>',
        '<kind>x</kind>',
      ],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, {maxLength: 8}),
        fc.integer({min: 1, max: 900}),
        async (pieces, size) => {
          const text = `${recordsStart}${pieces.join('')}${recordsEnd}`;
          expect(await readAll(text, 'person', size)).toEqual(readSlowly(text, 'person'));
        },
      ),
      {numRuns: 500},
    );
  });

  it('gives the same as that reader for texts and numbers of any form', async () => {
    const number = fc
      .tuple(
        fc.constantFrom('', '-', '+'),
        fc.stringMatching(/^[0-9]{0,18}$/),
        fc.constantFrom('', '.', '.5', '.05e1', 'e3'),
      )
      .map((parts) => parts.join(''));
    const text = fc.string({unit: 'binary', maxLength: 30}).filter((one) => !/\p{Surrogate}/u.test(one));
    await fc.assert(
      fc.asyncProperty(number, text, async (score, comment) => {
        const inside = comment.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const file = fileOf(`<submission><score>${score}</score><comment>${inside}</comment></submission>`);
        // JSON does not tell zero from its negative.
        const [[line, record] = []] = await readAll(file, 'submission');
        expect(JSON.stringify([[line, record]])).toEqual(JSON.stringify(readSlowly(file, 'submission')));
      }),
      {numRuns: 500},
    );
  });

  it('gives plain records as lines of JSON, with the XML of each where it stands', async () => {
    const element = writeRecordElement('calendar-event', event);
    const text = fileOf(element, `  ${element}`, element.replaceAll('><', '>\n<'), element);
    const seen: unknown[] = [];
    for await (const {lines} of readXmlParts(entryOf(text, 'calendar-event', 700), 'calendar-event')) {
      if (lines === undefined) throw new Error('The records are plain.');
      const json = new TextDecoder().decode(lines.bytes).trimEnd().split('\n');
      json.forEach((line, index) => {
        expect(JSON.parse(line)).toEqual(event);
        seen.push([lines.lines[index], lines.sourceOf(index)]);
      });
    }
    const spread = element.replaceAll('><', '>\n<');
    const lines = element.split('\n').length;
    expect(seen).toEqual([
      [3, element],
      [3 + lines, `  ${element}`],
      [3 + 2 * lines, spread],
      [3 + 2 * lines + spread.split('\n').length, element],
    ]);
  });

  it('tells of a byte order mark, and of bytes that are not UTF-8, at which the reading ends', async () => {
    const text = fileOf(writeRecordElement('person', person));
    for (const size of [1, 100, 65_536]) {
      const marked = await readAll(`\uFEFF${text}`, 'person', size);
      expect(marked).toHaveLength(2);
      expect(marked).toEqual(
        expect.arrayContaining([
          [1, 'encoding-bom'],
          [3, person],
        ]),
      );
    }
    const latin = Buffer.from(fileOf('<person><note>bl\u00e5b\u00e6r</note></person>'), 'latin1');
    expect(await readAll(latin, 'person')).toEqual([[1, 'encoding-not-utf8']]);
    const utf16 = Buffer.from(text, 'utf16le');
    expect(await readAll(utf16, 'person')).toEqual([[1, 'encoding-not-utf8']]);
  });

  it('takes time in proportion to a file whose records are all cut off or too long', async () => {
    const cut = `${recordsStart}${'<person><givenName>'.repeat(200_000)}`;
    expect(await readAll(cut, 'person')).toEqual([[3, 'xml-too-deep']]);
    const long = fileOf(`<person><givenName>${'a'.repeat(20_000_000)}</givenName></person>`);
    expect(await readAll(long, 'person')).toEqual([[3, 'record-too-long']]);
  });
});
