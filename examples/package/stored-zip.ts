import {crc32} from './crc32.js';

/** One file of a zip. */
export interface ZipFile {
  readonly path: string;
  readonly text: string | Uint8Array<ArrayBuffer>;
}

/** Writes a zip without packing its files: enough for an example of a few megabytes, made in the browser. */
export function storedZip(files: readonly ZipFile[]): Blob {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const {path, text} of files) {
    const name = encoder.encode(path);
    const bytes = typeof text === 'string' ? encoder.encode(text) : text;
    // Version 2.0, names in UTF-8, stored, midnight of 1 January 2026: the fields that both headers share.
    const shared = [
      ...short(20),
      ...short(0x0800),
      ...short(0),
      ...short(0),
      ...short(0x5c21),
      ...long(crc32(bytes)),
    ];
    const sizes = [...long(bytes.length), ...long(bytes.length), ...short(name.length), ...short(0)];
    const local = Uint8Array.from([...long(0x04034b50), ...shared, ...sizes]);
    const central = [...long(0x02014b50), ...short(20), ...shared, ...sizes];
    directory.push(
      Uint8Array.from([...central, ...short(0), ...short(0), ...short(0), ...long(0), ...long(offset)]),
      name,
    );
    parts.push(local, name, bytes);
    offset += local.length + name.length + bytes.length;
  }
  const size = directory.reduce((sum, {length}) => sum + length, 0);
  const count = [...short(files.length), ...short(files.length)];
  const end = Uint8Array.from([
    ...long(0x06054b50),
    ...short(0),
    ...short(0),
    ...count,
    ...long(size),
    ...long(offset),
    ...short(0),
  ]);
  return new Blob([...parts, ...directory, end], {type: 'application/zip'});
}

function short(value: number): number[] {
  return [value & 255, (value >>> 8) & 255];
}

function long(value: number): number[] {
  return [...short(value & 0xffff), ...short(value >>> 16)];
}
