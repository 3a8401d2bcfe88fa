import {type ReadFault, ReadFaultError} from '../../read-fault.js';
import {type DirectoryEntry, wideSizes} from './directory.js';
import type {Engine, RandomAccess} from './engine.js';
import {chunkBytes} from './limits.js';

/** An entry of the directory, with the first byte that is no longer its own. */
export interface PlacedEntry extends DirectoryEntry {
  readonly spaceEnd: number;
}

/** A placed entry with its path. */
export interface EntryPlace extends PlacedEntry {
  readonly path: string;
}

/**
 * Streams one entry, checked against what the directory says of it.
 *
 * @throws ReadFaultError as soon as header, size or checksum are not as declared.
 */
export async function* streamEntry(
  access: RandomAccess,
  engine: Engine,
  entry: EntryPlace,
): AsyncGenerator<Uint8Array, void, undefined> {
  const begin = await dataBegin(access, entry);
  if (begin + entry.packed > entry.spaceEnd) throw wrong(entry, 'zip-entry-overlapping');
  const packed = slices(access, begin, entry.packed);
  let bytes = 0;
  let crc = 0;
  try {
    for await (const chunk of entry.method === 0 ? packed : engine.inflate(packed)) {
      bytes += chunk.length;
      if (bytes > entry.bytes) throw wrong(entry, 'zip-size-wrong');
      crc = engine.crc32(chunk, crc);
      yield chunk;
    }
  } catch (error) {
    // Only inflate can fail here; its own words differ between Node and browsers.
    throw error instanceof ReadFaultError || !isBrokenStream(error) ? error : wrong(entry, 'zip-data-broken');
  }
  if (bytes !== entry.bytes) throw wrong(entry, 'zip-size-wrong');
  if (crc !== entry.crc) throw wrong(entry, 'zip-crc-wrong');
}

/** Compares the entry's own header with the directory and gives the place of its first byte. */
async function dataBegin(access: RandomAccess, entry: EntryPlace): Promise<number> {
  const length = 30 + entry.name.length;
  if (entry.offset + length > access.size) throw wrong(entry, 'zip-headers-disagree', {field: 'offset'});
  const bytes = await access.read(entry.offset, length);
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const differs = (field: string) => wrong(entry, 'zip-headers-disagree', {field});
  if (header.getUint32(0, true) !== 0x04034b50) throw differs('signature');
  // Bit 3 says that checksum and sizes follow the data; the directory has them, and those are checked.
  const later = (entry.flags & 8) !== 0;
  const same = (offset: number, value: number) => {
    const own = header.getUint32(offset, true);
    return own === value || (later && own === 0) || own === 0xffffffff;
  };
  if ((header.getUint16(6, true) & 0x2049) !== (entry.flags & 0x2049)) throw differs('flags');
  if (header.getUint16(8, true) !== entry.method) throw differs('method');
  if (header.getUint16(26, true) !== entry.name.length) throw differs('name');
  if (!entry.name.every((byte, at) => byte === bytes[30 + at])) throw differs('name');
  if (header.getUint32(14, true) !== entry.crc && !(later && header.getUint32(14, true) === 0))
    throw differs('crc');
  if (!same(18, entry.packed) || !same(22, entry.bytes)) throw differs('size');
  const extra = header.getUint16(28, true);
  const isWide = header.getUint32(18, true) === 0xffffffff || header.getUint32(22, true) === 0xffffffff;
  if (isWide && !(await sameWide(access, entry, header, extra))) throw differs('size');
  return entry.offset + length + extra;
}

/** Tells whether the zip64 field of an entry's own header says what the directory says. */
async function sameWide(
  access: RandomAccess,
  entry: EntryPlace,
  header: DataView,
  length: number,
): Promise<boolean> {
  const begin = entry.offset + 30 + entry.name.length;
  if (begin + length > entry.spaceEnd) return false;
  const field = await access.read(begin, length);
  const sizes = wideSizes(new DataView(field.buffer, field.byteOffset, field.byteLength), 0, length, {
    bytes: header.getUint32(22, true),
    packed: header.getUint32(18, true),
    offset: 0,
  });
  if (sizes === undefined) return false;
  const later = (entry.flags & 8) !== 0;
  const same = (own: number, value: number): boolean => own === value || (later && own === 0);
  return same(sizes.bytes, entry.bytes) && same(sizes.packed, entry.packed);
}

async function* slices(access: RandomAccess, begin: number, length: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < length;) {
    const size = Math.min(chunkBytes, length - done);
    yield await access.read(begin + done, size);
    done += size;
  }
}

function isBrokenStream(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof TypeError || code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function wrong(entry: EntryPlace, fault: ReadFault['fault'], values?: ReadFault['values']): ReadFaultError {
  return new ReadFaultError({fault, file: entry.path, ...(values && {values})});
}
