import {UnreadablePackageError} from '../../read-fault.js';
import type {RandomAccess} from './engine.js';
import {maxDirectoryBytes} from './limits.js';

/** Where the directory of a zip lies, and how many entries it says it has. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly bytes: number;
  readonly entries: number;
}

/** One entry as the directory describes it. */
export interface DirectoryEntry {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
  /** The kind of file in Unix terms, 0 when not stated. */
  readonly unixKind: number;
}

const longestComment = 65_535;

/**
 * Finds the directory of a zip (APPNOTE 4.3.14 to 4.3.16), with or without zip64.
 *
 * @throws UnreadablePackageError when there is none, or when it does not end where it must.
 */
export async function findDirectory(access: RandomAccess): Promise<DirectoryPlace> {
  const tailBytes = Math.min(access.size, 22 + longestComment + 20);
  const tailOffset = access.size - tailBytes;
  const tail = view(await access.read(tailOffset, tailBytes));
  const at = findEnd(tail);
  if (at === undefined) {
    const first = access.size >= 4 ? view(await access.read(0, 4)).getUint32(0, true) : 0;
    throw first === 0x04034b50 ? truncated() : notAZip();
  }
  if (tail.getUint16(at + 4, true) !== 0 || tail.getUint16(at + 6, true) !== 0) {
    throw new UnreadablePackageError(
      'zip-unsupported',
      'The zip is split over several files. Join it to one zip file and try again.',
    );
  }
  const short = {
    entries: tail.getUint16(at + 10, true),
    bytes: tail.getUint32(at + 12, true),
    offset: tail.getUint32(at + 16, true),
  };
  const wide = at >= 20 && tail.getUint32(at - 20, true) === 0x07064b50;
  if (!wide) {
    if (short.offset + short.bytes !== tailOffset + at) throw truncated();
    return short;
  }
  const place = await readZip64(access, wholeNumber(tail, at - 12), tailOffset + at - 20);
  // A program that does not know zip64 would follow the short fields, so they must say the same or pass.
  const agrees =
    [0xffff, place.entries].includes(short.entries) &&
    [0xffffffff, place.bytes].includes(short.bytes) &&
    [0xffffffff, place.offset].includes(short.offset);
  if (!agrees) throw truncated();
  return place;
}

/**
 * Reads the directory's entries in its own order.
 *
 * @throws UnreadablePackageError when it does not read to its own end.
 */
export async function readDirectory(access: RandomAccess, place: DirectoryPlace): Promise<DirectoryEntry[]> {
  if (place.bytes > maxDirectoryBytes) throw truncated();
  const bytes = await access.read(place.offset, place.bytes);
  const data = view(bytes);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== 0x02014b50) throw truncated();
    const nameBytes = data.getUint16(at + 28, true);
    const extraBytes = data.getUint16(at + 30, true);
    const next = at + 46 + nameBytes + extraBytes + data.getUint16(at + 32, true);
    if (next > bytes.length) throw truncated();
    const sizes = wideSizes(data, at + 46 + nameBytes, extraBytes, {
      bytes: data.getUint32(at + 24, true),
      packed: data.getUint32(at + 20, true),
      offset: data.getUint32(at + 42, true),
    });
    if (sizes === undefined) throw truncated();
    entries.push({
      name: bytes.subarray(at + 46, at + 46 + nameBytes),
      flags: data.getUint16(at + 8, true),
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      unixKind: data.getUint8(at + 5) === 3 ? (data.getUint32(at + 38, true) >>> 28) & 15 : 0,
      ...sizes,
    });
    at = next;
  }
  return entries;
}

/** The sizes of an entry that may not fit in 32 bits, and where it begins. */
export interface WideSizes {
  readonly bytes: number;
  readonly packed: number;
  readonly offset: number;
}

/**
 * Takes from the zip64 field (APPNOTE 4.5.3) those sizes that did not fit, in its fixed order; undefined when the field
 * is too short for them.
 */
export function wideSizes(
  data: DataView,
  start: number,
  length: number,
  sizes: WideSizes,
): WideSizes | undefined {
  const wide = {...sizes};
  for (let at = start; at + 4 <= start + length; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue;
    const end = Math.min(at + 4 + data.getUint16(at + 2, true), start + length);
    let field = at + 4;
    for (const key of ['bytes', 'packed', 'offset'] as const) {
      if (sizes[key] !== 0xffffffff) continue;
      if (field + 8 > end) return undefined;
      wide[key] = wholeNumber(data, field);
      field += 8;
    }
    break;
  }
  return wide;
}

/** The end record must reach exactly to the end of the file, so that no comment can fake one. */
function findEnd(tail: DataView): number | undefined {
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  return undefined;
}

/** Reads the end record of zip64, which must reach from the directory to its locator. */
async function readZip64(access: RandomAccess, begin: number, locator: number): Promise<DirectoryPlace> {
  if (begin + 56 > locator) throw truncated();
  const record = view(await access.read(begin, 56));
  if (record.getUint32(0, true) !== 0x06064b50) throw truncated();
  const place = {
    entries: wholeNumber(record, 32),
    bytes: wholeNumber(record, 40),
    offset: wholeNumber(record, 48),
  };
  if (place.offset + place.bytes !== begin) throw truncated();
  if (begin + 12 + wholeNumber(record, 4) !== locator) throw truncated();
  return place;
}

function wholeNumber(data: DataView, at: number): number {
  const value = Number(data.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw truncated();
  return value;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function truncated(): UnreadablePackageError {
  return new UnreadablePackageError(
    'zip-truncated',
    'The zip is cut off or damaged: its list of contents cannot be read. Fetch the file again.',
  );
}

function notAZip(): UnreadablePackageError {
  return new UnreadablePackageError(
    'not-a-package',
    'The file is not a zip. Give an exchange package: a folder or a .zip file.',
  );
}
