import {createHash} from 'node:crypto';
import {Readable, pipeline} from 'node:stream';
import {crc32, createInflateRaw} from 'node:zlib';
import type {Engine} from '../package/zip/engine.js';
import {chunkBytes} from '../package/zip/limits.js';

/** Node's own zlib and OpenSSL. */
export const nodeEngine: Engine = {
  inflate: inflateByZlib,
  crc32,
  sha256() {
    const digest = createHash('sha256');
    return {update: (bytes) => void digest.update(bytes), hex: () => digest.digest('hex')};
  },
};

async function* inflateByZlib(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({chunkSize: chunkBytes});
  let failure: Error | null | undefined;
  pipeline(
    Readable.from(source, {objectMode: true, highWaterMark: 1}),
    inflate,
    (error) => (failure = error),
  );
  try {
    for await (const chunk of inflate) yield chunk as Uint8Array;
  } catch (error) {
    throw failure ?? error;
  } finally {
    inflate.destroy();
  }
}
