import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findJsonFault} from '../package/json/find-json-fault.js';
import {createXmlRecordReader, readRecordXml} from './read.js';
import type {XmlRecord} from './xml-record.js';
import {XmlReadError} from './xml-read-error.js';
import {XmlWriteError, recordsEnd, recordsStart, writeRecordElement, writeRecordXml} from './write.js';

const vectors = new URL('../../../../standards/vectors/', import.meta.url);
const vector = (path: string) =>
  JSON.parse(readFileSync(new URL(`${path}.json`, vectors), 'utf8')) as {[name: string]: unknown};
const event = vector('calendar-event/valid/complete');
const person = vector('person/valid/complete');
const pupil = vector('affiliation/valid/complete');
const inNamespace = (inside: string, name = 'person') =>
  `<${name} xmlns="urn:skolebro:1.0">${inside}</${name}>`;

/** Text that the standard allows: any character but control characters and halves of characters. */
const text = fc
  .string({unit: 'binary', minLength: 1, maxLength: 40})

  .filter((one) => !/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/u.test(one));

describe('a record in XML', () => {
  it('comes back as it went in, whatever its text', () => {
    fc.assert(
      fc.property(text, text, (title, description) => {
        const record = {...event, title, description};
        expect(readRecordXml(writeRecordXml('calendar-event', record)).record).toEqual(record);
      }),
    );
  });

  it('comes back with any JSON in its extensions that a record may hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const data = JSON.parse(JSON.stringify(value)) as unknown;
        fc.pre(findJsonFault(JSON.stringify(data)) === undefined);
        const record = {
          ...person,
          extensions: {'urn:example:a': data, 'urn:example:b&<': {'\uFFFE': '\u0000'}},
        };
        expect(readRecordXml(writeRecordXml('person', record)).record).toEqual(record);
      }),
    );
  });

  it('keeps blanks at both ends, line breaks and tabs', () => {
    const record = {...event, description: '  a\n\tb\n '};
    expect(readRecordXml(writeRecordXml('calendar-event', record)).record).toEqual(record);
  });

  it('stands in the order of the model, whatever the order of the record', () => {
    const reversed = Object.fromEntries(Object.entries(person).reverse());
    expect(writeRecordXml('person', reversed)).toBe(writeRecordXml('person', person));
  });

  it.each([0, 1.75, 0.1, 999_999.999, 1e-7, 5e-324])('carries the number %d as JSON writes it', (score) => {
    const submission = {...vector('submission/valid/minimal'), score};
    expect(readRecordXml(writeRecordXml('submission', submission)).record).toEqual(submission);
  });

  it.each(['1,75', '01', '.5', '1.', '+1', 'INF', 'NaN', ''])(
    'leaves %j as a text where a number belongs, so that the schema can refuse it',
    (text) => {
      expect(readRecordXml(inNamespace(`<score>${text}</score>`, 'submission')).record).toEqual({
        score: text,
      });
    },
  );

  it('says its kind by the name of the one element inside', () => {
    expect(writeRecordXml('affiliation', pupil)).toMatch(/^<\?xml.*\n<affiliation xmlns="[^"]*"><pupil><id>/);
  });

  it('has an empty list where one is required', () => {
    const manifest = {...vector('manifest/valid/minimal'), files: []};
    expect(readRecordXml(writeRecordXml('manifest', manifest)).record).toEqual(manifest);
  });

  it('keeps what the model does not know, so that the schema can refuse it', () => {
    expect(
      readRecordXml(inNamespace('<nick>A</nick><nick>B</nick><givenName x="1">C</givenName>')).record,
    ).toEqual({
      nick: ['A', 'B'],
      givenName: {'@x': '1', '#text': 'C'},
    });
    expect(readRecordXml(inNamespace('<protected>1</protected><x:a xmlns:x="urn:x"/>')).record).toEqual({
      protected: '1',
      '{urn:x}a': '',
    });
    const {record} = readRecordXml(inNamespace('<__proto__><a>1</a></__proto__>'));
    expect(JSON.stringify(record)).toBe('{"__proto__":{"a":"1"}}');
    expect(readRecordXml(inNamespace('<janitor/>', 'affiliation')).record).toEqual({janitor: ''});
    expect(readRecordXml(inNamespace('<pupil><kind>x</kind></pupil>', 'affiliation')).record).toEqual({
      pupil: {kind: 'x'},
    });
  });

  it.each([
    ['a character that XML cannot carry', {givenName: 'a\u0001b'}, '/givenName'],
    ['a carriage return, which would become a line feed', {givenName: 'a\rb'}, '/givenName'],
    ['half a character', {givenName: '\uD83C'}, '/givenName'],
    ['null', {givenName: null}, '/givenName'],
    ['an object in place of a text', {givenName: {}}, '/givenName'],
    ['one value in place of a list', {phones: {}}, '/phones'],
    ['a name that no element can have', {'a b': 'x'}, '/a b'],
  ])('is not written with %s', (_, change, pointer) => {
    const write = () => writeRecordXml('person', {...person, ...change});
    expect(write).toThrow(XmlWriteError);
    expect(write).toThrow(expect.objectContaining({pointer}));
  });

  it('is not written for an entity or a kind that there is none of', () => {
    expect(() => writeRecordXml('janitor', {})).toThrow('There is no entity "janitor"');
    expect(() => writeRecordXml('affiliation', {kind: 'constructor'})).toThrow('/kind');
  });
});

describe('a file of records', () => {
  const file = `${recordsStart}${writeRecordElement('person', person)}\n${writeRecordElement('affiliation', pupil)}\n${recordsEnd}`;

  it('is read record by record, however its text is cut', () => {
    for (const size of [1, 7, 100_000]) {
      const records: XmlRecord[] = [];
      const reader = createXmlRecordReader((record) => records.push(record));
      for (let at = 0; at < file.length; at += size) reader.write(file.slice(at, at + size));
      reader.close();
      expect(records).toEqual([
        {entity: 'person', record: person, line: 3},
        {entity: 'affiliation', record: pupil, line: 4},
      ]);
    }
  });

  it('names the line of what stands after the end, however the text is cut', () => {
    const reader = createXmlRecordReader(() => undefined);
    const wrong = () => {
      for (const letter of `${recordsStart}${recordsEnd}\n\n<`) reader.write(letter);
      reader.close();
    };
    expect(wrong).toThrow(expect.objectContaining({line: 6, fault: 'xml-syntax'}));
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', /no document type/],
    ['an unknown entity', inNamespace('&b;'), /entity/],
    ['an element that is not closed', inNamespace('<id>').replace('</person>', ''), /unclosed|closed/],
    [
      'an extension that is no JSON',
      inNamespace('<extensions><extension><uri>urn:a:b</uri><json>{</json></extension></extensions>'),
      /not JSON/,
    ],
    [
      'an extension without a uri',
      inNamespace('<extensions><extension><json>1</json></extension></extensions>'),
      /lacks its uri/,
    ],
    ['depth without end', inNamespace('<a>'.repeat(100) + '</a>'.repeat(100)), /64 deep/],
    ['no record', '<records xmlns="urn:skolebro:1.0"/>', /0 records/],
    ['nothing', '', /./],
  ])('is refused with %s', (_, xml, reason) => {
    const read = () => readRecordXml(xml);
    expect(read).toThrow(XmlReadError);
    expect(read).toThrow(reason);
  });

  it('says line and column of what is wrong', () => {
    expect(() => readRecordXml('<records>\n  <person>\n</wrong>')).toThrow(
      expect.objectContaining({line: 3}),
    );
  });
});
