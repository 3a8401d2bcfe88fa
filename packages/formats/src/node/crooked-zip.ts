import {crc32, deflateRawSync} from 'node:zlib';

/** One entry of a zip, and the lies that it tells. */
export interface CrookedEntry {
  readonly name: string | Buffer;
  readonly content?: Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly bytes?: number;
  readonly packedBytes?: number;
  readonly at?: number;
  readonly unixMode?: number;
  readonly local?: {name?: string; crc?: number; method?: number; bytes?: number; flags?: number};
  /** Sizes in the form for more than 4 GB (zip64): what the directory says there, and the entry's own header. */
  readonly wide?: {bytes?: bigint; localBytes?: bigint; fieldBytes?: number};
}

/** The end of the directory in the form for more than 4 GB (zip64), and its lies. */
export interface CrookedEnd {
  readonly entries?: bigint;
  readonly bytes?: bigint;
  readonly offset?: bigint;
  readonly recordBytes?: bigint;
  readonly signature?: number;
  /** Where its locator says that it begins. */
  readonly at?: bigint;
  /** What the short end says of the directory's place, where a large zip passes. */
  readonly shortOffset?: number;
}

/** Builds a zip by hand, so that every field can lie; for tests. */
export function crookedZip(
  entries: readonly CrookedEntry[],
  more: {entries?: number; cdShift?: number; comment?: string; wide?: CrookedEnd} = {},
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const made of entries) {
    const name = Buffer.from(made.name as string);
    const content = made.content ?? Buffer.from('{"a":1}\n');
    const method = made.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const crc = made.crc ?? crc32(content);
    const bytes = made.bytes ?? content.length;
    const packedBytes = made.packedBytes ?? packed.length;
    const {local = {}} = made;
    const localName = Buffer.from(local.name ?? name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(local.flags ?? made.flags ?? 0, 6);
    head.writeUInt16LE(local.method ?? method, 8);
    head.writeUInt32LE(local.crc ?? crc, 14);
    head.writeUInt32LE(packedBytes, 18);
    head.writeUInt32LE(local.bytes ?? bytes, 22);
    head.writeUInt16LE(localName.length, 26);
    const wide = made.wide ?? {};
    const isWide = made.wide !== undefined;
    const localExtra = isWide ? wideField([wide.localBytes ?? BigInt(bytes), BigInt(packedBytes)]) : none;
    const extra = isWide
      ? wideField([wide.bytes ?? BigInt(bytes), BigInt(packedBytes)]).subarray(0, wide.fieldBytes ?? 20)
      : none;
    if (extra.length > 2) extra.writeUInt16LE(extra.length - 4, 2);
    if (isWide) for (const at of [18, 22]) head.writeUInt32LE(0xffffffff, at);
    head.writeUInt16LE(localExtra.length, 28);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt8(3, 5);
    central.writeUInt16LE(made.flags ?? 0, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(packedBytes, 20);
    central.writeUInt32LE(bytes, 24);
    if (isWide) for (const at of [20, 24]) central.writeUInt32LE(0xffffffff, at);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(((made.unixMode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(made.at ?? offset, 42);
    directory.push(central, name, extra);
    if (made.at === undefined) {
      locals.push(head, localName, localExtra, packed);
      offset += 30 + localName.length + localExtra.length + packed.length;
    }
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(more.entries ?? entries.length, 8);
  end.writeUInt16LE(more.entries ?? entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset + (more.cdShift ?? 0), 16);
  if (more.wide !== undefined) {
    for (const at of [8, 10]) end.writeUInt16LE(0xffff, at);
    end.writeUInt32LE(0xffffffff, 12);
    end.writeUInt32LE(more.wide.shortOffset ?? 0xffffffff, 16);
  }
  const comment = Buffer.from(more.comment ?? '');
  end.writeUInt16LE(comment.length, 20);
  const wide = more.wide === undefined ? none : wideEnd(more.wide, entries.length, central.length, offset);
  return Buffer.concat([...locals, central, wide, end, comment]);
}

const none = Buffer.alloc(0);

function wideField(sizes: readonly bigint[]): Buffer {
  const field = Buffer.alloc(4 + 8 * sizes.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * sizes.length, 2);
  for (const [index, size] of sizes.entries()) field.writeBigUInt64LE(size, 4 + 8 * index);
  return field;
}

/** The end record of zip64 and its locator. */
function wideEnd(lies: CrookedEnd, entries: number, bytes: number, offset: number): Buffer {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(lies.signature ?? 0x06064b50, 0);
  record.writeBigUInt64LE(lies.recordBytes ?? 44n, 4);
  for (const at of [24, 32]) record.writeBigUInt64LE(lies.entries ?? BigInt(entries), at);
  record.writeBigUInt64LE(lies.bytes ?? BigInt(bytes), 40);
  record.writeBigUInt64LE(lies.offset ?? BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(lies.at ?? BigInt(offset + bytes), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator]);
}
