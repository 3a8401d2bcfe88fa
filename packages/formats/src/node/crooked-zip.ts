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
}

/** Builds a zip by hand, so that every field can lie; for tests. */
export function crookedZip(
  entries: readonly CrookedEntry[],
  more: {entries?: number; cdShift?: number; comment?: string} = {},
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
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt8(3, 5);
    central.writeUInt16LE(made.flags ?? 0, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(packedBytes, 20);
    central.writeUInt32LE(bytes, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(((made.unixMode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(made.at ?? offset, 42);
    directory.push(central, name);
    if (made.at === undefined) {
      locals.push(head, localName, packed);
      offset += 30 + localName.length + packed.length;
    }
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(more.entries ?? entries.length, 8);
  end.writeUInt16LE(more.entries ?? entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset + (more.cdShift ?? 0), 16);
  const comment = Buffer.from(more.comment ?? '');
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, central, end, comment]);
}
