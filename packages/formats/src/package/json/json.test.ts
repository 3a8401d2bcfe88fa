import {existsSync, readFileSync, readdirSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decodeStrictly} from '../encoding.js';
import {makeCleanBytes} from './clean-bytes.js';
import {findJsonFault} from './find-json-fault.js';
import {losesValue} from './loses-value.js';
import {parseStrictly} from './strict-parse.js';

const corpus = new URL('../../../../../../shared/corpora/json/test_parsing/', import.meta.url);
const missing = !existsSync(corpus);

/** What RFC 8259 leaves open (`i_`) and what we refuse although it is well-formed (I-JSON, RFC 7493). */
const pinned: Readonly<Record<string, string>> = {
  'i_number_double_huge_neg_exp.json': 'json-number-loses-value',
  'i_number_huge_exp.json': 'json-number-loses-value',
  'i_number_neg_int_huge_exp.json': 'json-number-loses-value',
  'i_number_pos_double_huge_exp.json': 'json-number-loses-value',
  'i_number_real_neg_overflow.json': 'json-number-loses-value',
  'i_number_real_pos_overflow.json': 'json-number-loses-value',
  'i_number_real_underflow.json': 'json-number-loses-value',
  'i_number_too_big_neg_int.json': 'json-number-loses-value',
  'i_number_too_big_pos_int.json': 'json-number-loses-value',
  'i_number_very_big_negative_int.json': 'json-number-loses-value',
  'i_structure_500_nested_arrays.json': 'json-too-deep',
  'i_structure_UTF-8_BOM_empty_object.json': 'json-syntax',
  'y_object_duplicated_key.json': 'json-duplicate-key',
  'y_object_duplicated_key_and_value.json': 'json-duplicate-key',
};

/** The right files that hold one record; NUL in a key is for the schema to refuse. */
const rightRecords: readonly string[] = [
  'y_object.json',
  'y_object_basic.json',
  'y_object_empty.json',
  'y_object_empty_key.json',
  'y_object_escaped_null_in_key.json',
  'y_object_extreme_numbers.json',
  'y_object_long_strings.json',
  'y_object_simple.json',
  'y_object_string_unicode.json',
  'y_object_with_newlines.json',
];

const cleanly = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return makeCleanBytes()(bytes, 0, bytes.length);
};

describe('the strict reading of JSON', () => {
  it('judges the 318 files of JSONTestSuite', ({skip}) => {
    skip(missing, '../shared/corpora is not here');
    const wrong: string[] = [];
    const names = readdirSync(corpus).filter((name) => name.endsWith('.json'));
    for (const name of names) {
      const text = decodeStrictly(readFileSync(new URL(encodeURIComponent(name), corpus)));
      const got = text === undefined ? 'encoding-not-utf8' : (findJsonFault(text)?.fault ?? 'accepted');
      const isSurrogate = name.startsWith('i_') && got === 'json-lone-surrogate';
      const isEncoding = name.startsWith('i_') && got === 'encoding-not-utf8';
      const isUtf16 = /^i_string_utf16.*no_BOM/.test(name) && got === 'json-syntax';
      const right =
        name in pinned
          ? got === pinned[name]
          : name.startsWith('y_')
            ? got === 'accepted'
            : name.startsWith('n_')
              ? got !== 'accepted'
              : isSurrogate || isEncoding || isUtf16;
      if (!right) wrong.push(`${name}: ${got}`);
      // A fault that JSON.parse does not see must never be called clean.
      if (text !== undefined && got !== 'accepted' && got !== 'json-syntax')
        expect([name, cleanly(text)]).toEqual([name, false]);
    }
    expect(wrong).toEqual([]);
    expect(names).toHaveLength(318);
  });

  it('pins which right files of JSONTestSuite are no records, and why', ({skip}) => {
    skip(missing, '../shared/corpora is not here');
    const names = readdirSync(corpus).filter((name) => name.startsWith('y_'));
    const refused = new Map<string, string>();
    for (const name of names) {
      const bytes = readFileSync(new URL(encodeURIComponent(name), corpus));
      const {fault} = parseStrictly(bytes.toString(), makeCleanBytes(), bytes, 0, bytes.length);
      if (fault !== undefined) refused.set(name, fault.fault);
    }
    const because = (why: string): readonly string[] =>
      [...refused].filter(([, fault]) => fault === why).map(([name]) => name);
    expect(names.filter((name) => !refused.has(name)).sort()).toEqual(rightRecords);
    expect(because('json-duplicate-key').toSorted()).toEqual([
      'y_object_duplicated_key.json',
      'y_object_duplicated_key_and_value.json',
    ]);
    // All the others hold a list, a text, a number or a word in place of a record.
    expect(because('json-not-an-object')).toHaveLength(names.length - rightRecords.length - 2);
  });

  it.each<[string, string, number]>([
    ['{"a":1,"a":2}', 'json-duplicate-key', 8],
    ['{"a":1,"\\u0061":2}', 'json-duplicate-key', 8],
    ['{"b":{"a":1},"c":{"a":1},"b":1}', 'json-duplicate-key', 26],
    ['{"__proto__":{}}', 'json-reserved-key', 2],
    ['{"__prot\\u006f__":{}}', 'json-reserved-key', 2],
    ['{"a":[{"constructor":1}]}', 'json-reserved-key', 8],
    ['{"a":"\\ud800"}', 'json-lone-surrogate', 6],
    ['{"a":"\\uDC00\\uD800"}', 'json-lone-surrogate', 6],
    ['{"a":9007199254740993}', 'json-number-loses-value', 6],
    ['{"a":1e400}', 'json-number-loses-value', 6],
    ['{"a":0.1234567890123456789}', 'json-number-loses-value', 6],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 'json-too-deep', 65],
  ])('finds in %s %s at column %i', (text, fault, column) => {
    expect(cleanly(text)).toBe(false);
    expect(findJsonFault(text)).toEqual({fault, column});
  });

  it.each([
    '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}',
    '{"birthDate":"2016-01-01","frequency":"weekly","description":"to {linjer}, \\"citat\\" \\\\"}',
    '{"a":"\\u00e6","b":-0.5,"c":123456789012345,"d":[]}',
    `${'['.repeat(64)}${']'.repeat(64)}`,
  ])('takes %s at a glance', (text) => {
    expect([cleanly(text), findJsonFault(text)]).toEqual([true, undefined]);
  });

  it('the glance never passes what the exact scanner refuses', () => {
    const key = fc.oneof(fc.constantFrom('a', 'b', 'aa', 'id', '__proto__', 'constructor', 'æ'), fc.string());
    const number = fc.oneof(
      fc.constantFrom('1', '-0', '1.10', '9007199254740993', '1e400', '1e2', '0.30000000000000004'),
    );
    const {json} = fc.letrec<{json: string}>((tie) => ({
      json: fc.oneof(
        {depthSize: 'small'},
        number,
        fc.string().map((text) => JSON.stringify(text)),
        fc.constantFrom('"\\ud800"', '"\\ud83d\\ude00"', 'true', 'null'),
        fc.array(tie('json')).map((items) => `[${items.join(' ,')}]`),
        fc
          .array(fc.tuple(key, tie('json')))
          .map(
            (members) =>
              `{${members.map(([name, value]) => `${JSON.stringify(name)} : ${value}`).join(',')}}`,
          ),
      ),
    }));
    fc.assert(
      fc.property(json, (text) => {
        JSON.parse(text);
        if (cleanly(text)) expect(findJsonFault(text)).toBeUndefined();
      }),
      {numRuns: 3000},
    );
  });

  it('agrees with JSON.parse on what is grammar', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '.5',
      'e',
      '0',
      'true',
      'nul',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
        const text = pieces.join('');
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        if (!parses) expect(findJsonFault(text)).toBeDefined();
        else expect(findJsonFault(text)?.fault).not.toBe('json-syntax');
      }),
      {numRuns: 5000},
    );
  });
});

describe('numbers', () => {
  it.each(['0', '-0', '1.10', '1e3', '100', '-9007199254740991', '0.1', '1.7976931348623157e308', '5e-324'])(
    '%s survives',
    (text) => expect(losesValue(text)).toBe(false),
  );
  it.each(['9007199254740992', '1e309', '1e-400', '3.14159265358979323846'])('%s does not', (text) =>
    expect(losesValue(text)).toBe(true),
  );
});
