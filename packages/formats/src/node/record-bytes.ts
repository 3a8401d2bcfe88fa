import {createHash} from 'node:crypto';
import {recordsEnd, recordsStart, writeRecordElement} from '../xml/write.js';

/** What is known of a file once it is written. */
export interface Tally {
  records: number;
  bytes: number;
  sha256: string;
}

const batchLength = 256 * 1024;
const lineFeed = 0x0a;

/** Writes records as NDJSON in large chunks, and counts them. */
export async function* ndjsonOf(
  records: Iterable<object> | AsyncIterable<object>,
  tally: Tally,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* tallied(linesOf(records, tally), tally);
}

/** Hands bytes on, and counts them. */
export async function* tallied(
  content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  tally: Tally,
): AsyncGenerator<Uint8Array, void, undefined> {
  const digest = createHash('sha256');
  for await (const chunk of content) {
    tally.bytes += chunk.length;
    digest.update(chunk);
    yield chunk;
  }
  tally.sha256 = digest.digest('hex');
}

/** Writes records as one XML file in large chunks, and counts them. Throws an `XmlWriteError` as `writeRecordElement`. */
export async function* xmlOf(
  records: Iterable<object> | AsyncIterable<object>,
  tally: Tally,
  entity: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* tallied(elementsOf(records, tally, entity), tally);
}

async function* elementsOf(
  records: Iterable<object> | AsyncIterable<object>,
  tally: Tally,
  entity: string,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(recordsStart);
  const write = (record: object): string => writeRecordElement(entity, record);
  yield* inBatches(records, (record) => {
    tally.records += 1;
    // A line of its own for each record: so findings can name it.
    return `${write(record)}\n`;
  });
  yield Buffer.from(recordsEnd);
}

function linesOf(
  records: Iterable<object> | AsyncIterable<object>,
  tally: Tally,
): AsyncGenerator<Uint8Array> {
  return inBatches(records, (record) => {
    if (record instanceof Uint8Array) {
      if (record.length > 1 && record.at(-1) === lineFeed) tally.records += 1;
      return record;
    }
    tally.records += 1;
    return `${JSON.stringify(record)}\n`;
  });
}

async function* inBatches(
  records: Iterable<object> | AsyncIterable<object>,
  write: (record: object) => string | Uint8Array,
): AsyncGenerator<Uint8Array> {
  let batch = '';
  const take = (): Uint8Array => {
    const bytes = Buffer.from(batch);
    batch = '';
    return bytes;
  };
  function* add(record: object): Generator<Uint8Array> {
    const text = write(record);
    if (typeof text !== 'string') {
      yield take();
      yield text;
      return;
    }
    batch += text;
    if (batch.length >= batchLength) yield take();
  }
  // `for await` over a plain iterable costs a tick a record.
  if (Symbol.iterator in records) for (const record of records) yield* add(record);
  else for await (const record of records) yield* add(record);
  if (batch !== '') yield take();
}
