import {createHash} from 'node:crypto';

/** What is known of a file once it is written. */
export interface Tally {
  records: number;
  bytes: number;
  sha256: string;
}

const batchLength = 256 * 1024;

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

async function* linesOf(
  records: Iterable<object> | AsyncIterable<object>,
  tally: Tally,
): AsyncGenerator<Uint8Array> {
  let batch = '';
  const add = (record: object): boolean => {
    batch += `${JSON.stringify(record)}\n`;
    tally.records += 1;
    return batch.length >= batchLength;
  };
  const take = (): Uint8Array => {
    const bytes = Buffer.from(batch);
    batch = '';
    return bytes;
  };
  // `for await` over a plain iterable costs a tick a record.
  if (Symbol.iterator in records) {
    for (const record of records) if (add(record)) yield take();
  } else {
    for await (const record of records) if (add(record)) yield take();
  }
  if (batch !== '') yield take();
}
