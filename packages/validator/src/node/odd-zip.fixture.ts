import {crc32} from 'node:zlib';

/** One entry of a zip, and what its headers say wrongly of it. */
export interface OddEntry {
  readonly name: string;
  readonly text: string;
  readonly localName?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly crc32?: number;
  /** The size that both headers declare, in place of the real one. */
  readonly size?: number;
  /** Where the directory says that the entry begins. */
  readonly offset?: number;
  /** The file type and mode of Unix. */
  readonly attributes?: number;
}

/** Writes a zip without packing anything, and says of each entry what it is told to, and how many there are. */
export function oddZip(entries: readonly OddEntry[], count: number = entries.length): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.text);
    const {flags = 0, method = 0, offset = at, size = data.length} = entry;
    const shared = (name: Buffer): Buffer => {
      const fields = Buffer.alloc(26);
      fields.writeUInt16LE(20, 0);
      fields.writeUInt16LE(flags | 0x0800, 2);
      fields.writeUInt16LE(method, 4);
      fields.writeUInt16LE(0x5c21, 8);
      fields.writeUInt32LE(entry.crc32 ?? crc32(data), 10);
      fields.writeUInt32LE(data.length, 14);
      fields.writeUInt32LE(Math.min(size, 0xfffffffe), 18);
      fields.writeUInt16LE(name.length, 22);
      return fields;
    };
    const localName = Buffer.from(entry.localName ?? entry.name);
    const local = Buffer.concat([long(0x04034b50), shared(localName), localName]);
    const name = Buffer.from(entry.name);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.attributes ?? 0) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([long(0x02014b50), Buffer.from([20, 3]), shared(name), tail, name]));
    parts.push(local, data);
    at += local.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  for (const field of [4, 6]) end.writeUInt16LE(Math.min(count, 0xffff), field);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  const large = count < 0xffff ? [] : [largeEnd(count, list.length, at)];
  return Buffer.concat([...parts, list, ...large, long(0x06054b50), end]);
}

/** The end of a directory of more entries than the common end can count (zip64), and where it stands. */
function largeEnd(count: number, bytes: number, at: number): Buffer {
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  for (const field of [24, 32]) end.writeBigUInt64LE(BigInt(count), field);
  end.writeBigUInt64LE(BigInt(bytes), 40);
  end.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(at + bytes), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end, locator]);
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
