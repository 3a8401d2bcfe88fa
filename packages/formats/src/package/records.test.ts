import {describe, expect, it} from 'vitest';
import type {PackageEntry} from './container.js';
import {maxRecordBytes} from './json/limits.js';
import {type RecordFault, type RecordLine, readRecords} from './records.js';

/* eslint-disable @typescript-eslint/require-await -- a stream that is ready at once is still a stream */
function entryOf(content: string | Uint8Array, chunkBytes = 1 << 20): PackageEntry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path: 'records/person.ndjson',
    bytes: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
    },
  };
}

async function readAll(entry: PackageEntry): Promise<(RecordLine | RecordFault)[]> {
  const all: (RecordLine | RecordFault)[] = [];
  for await (const batch of readRecords(entry)) all.push(...batch);
  return all;
}

const brief = (reads: readonly (RecordLine | RecordFault)[]) =>
  reads.map(({line, fault}) => (fault ? `${line} ${fault.fault} ${fault.column ?? '-'}` : `${line} ok`));

describe('reading records', () => {
  it('gives the same whatever the chunks are', async () => {
    const text = '{"a":"blåbær"}\r\n{"b":[1,2]}\n\n[1]\n{"c":"😀"}';
    const whole = await readAll(entryOf(text));
    for (let chunk = 1; chunk < 20; chunk += 1) expect(await readAll(entryOf(text, chunk))).toEqual(whole);
    expect(brief(whole)).toEqual(['1 ok', '2 ok', '3 line-empty -', '4 json-not-an-object 1', '5 ok']);
    expect(whole[0]).toEqual({line: 1, text: '{"a":"blåbær"}', value: {a: 'blåbær'}});
  });

  it.each<[string, string | Uint8Array, string[]]>([
    ['nothing', '', []],
    ['only a line feed', '\n', ['1 line-empty -']],
    ['a cut line', '{"a":1}\n{"a":', ['1 ok', '2 json-syntax 6']],
    ['two objects in one line', '{} {}\n', ['1 json-syntax 4']],
    ['a byte order mark', '\uFEFF{"a":1}\n', ['1 encoding-bom -', '1 ok']],
    [
      'a text, a number and null',
      '"a"\n1\nnull\n',
      ['1 json-not-an-object 1', '2 json-not-an-object 1', '3 json-not-an-object 1'],
    ],
    [
      'a wrong byte in one line',
      Buffer.from('{"a":"b\xe6r"}\n{"a":1}\n', 'latin1'),
      ['1 encoding-not-utf8 -', '2 ok'],
    ],
    ['UTF-16', Buffer.from('{"a":1}\n{"a":2}\n', 'utf16le'), ['1 encoding-not-utf8 -']],
  ])('%s gives what it must', async (_, content, expected) => {
    for (const chunk of [1, 3, 1000]) expect(brief(await readAll(entryOf(content, chunk)))).toEqual(expected);
  });

  it('says that bytes look like Windows-1252, and does not convert them', async () => {
    const [read] = await readAll(entryOf(Buffer.from('{"a":"bl\xe5b\xe6r"}\n', 'latin1')));
    expect(read?.fault?.values).toEqual({encoding: 'windows-1252'});
  });

  it('lets a record that is too long go by and reads the next', async () => {
    const long = `{"a":"${'x'.repeat(maxRecordBytes)}"}`;
    for (const chunk of [65_536, 64 << 20]) {
      expect(brief(await readAll(entryOf(`{}\n${long}\n{"b":1}\n`, chunk)))).toEqual([
        '1 ok',
        '2 record-too-long -',
        '3 ok',
      ]);
    }
  });

  it('names the file and no text of it', async () => {
    const [read] = await readAll(entryOf('{"name":"Ida Holm",\n'));
    expect(read?.fault).toEqual({fault: 'json-syntax', file: 'records/person.ndjson', line: 1, column: 20});
  });

  it('keeps no more than a batch in memory, however long the file', async () => {
    const line = `${JSON.stringify({id: 'x', title: 'Bøgernes dag', text: 'æøå '.repeat(50)})}\n`;
    const chunk = new TextEncoder().encode(line.repeat(1000));
    const endless: PackageEntry = {
      path: 'records/person.ndjson',
      bytes: chunk.length * 150,
      async *open() {
        for (let count = 0; count < 150; count += 1) yield chunk;
      },
    };
    let records = 0;
    let largest = 0;
    for await (const batch of readRecords(endless)) {
      records += batch.length;
      largest = Math.max(largest, batch.length);
    }
    expect([records, largest]).toEqual([150_000, 1000]);
  });
});
