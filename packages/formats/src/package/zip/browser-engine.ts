import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex} from '@noble/hashes/utils.js';
import type {Sha256Digest} from '../container.js';
import type {Engine} from './engine.js';
import {crc32} from './crc32.js';

/** Starts a SHA-256 digest of bytes that come piece by piece, which the browser's own digest cannot take. */
export function browserSha256(): Sha256Digest {
  const digest = sha256.create();
  return {update: (bytes) => void digest.update(bytes), hex: () => bytesToHex(digest.digest())};
}

/** What every browser and Node can do; Node has faster means of its own. */
export const browserEngine: Engine = {
  inflate: inflateByStream,
  crc32,
  sha256: browserSha256,
};

async function* inflateByStream(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writing = writeAll(source, stream.writable.getWriter());
  // The failure is met again, in order, where the reader stands.
  writing.catch(() => undefined);
  const reader = stream.readable.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
    await writing;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function writeAll(
  source: AsyncIterable<Uint8Array>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  try {
    for await (const chunk of source) await writer.write(chunk as Uint8Array<ArrayBuffer>);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}
