import type {Sha256Digest} from '../container.js';

/** Bytes that can be read from any place: a Blob in a browser, a file handle in Node. */
export interface RandomAccess {
  readonly size: number;
  /** Reads exactly `length` bytes; the caller stays within `size`. */
  read(offset: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The three computations that Node and browsers bring in different forms. */
export interface Engine {
  /** Unpacks a deflate stream; throws when the stream is broken. */
  inflate(source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Carries a CRC-32 on over more bytes; begin with 0. */
  crc32(bytes: Uint8Array, crc: number): number;
  /** Starts a SHA-256 digest. */
  sha256(): Sha256Digest;
}
