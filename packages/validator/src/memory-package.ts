import {type PackageContainer, type PackageEntry, manifestPath, recordFileAt} from '@skolebro/formats';
import type {Manifest, ManifestFile} from '@skolebro/models';

/** The files of a package that is held in memory, by path. */
export interface MemoryFiles {
  readonly [path: string]: string;
}

/**
 * Makes a package of a few lines of text, as rules' tests and examples need it.
 *
 * The manifest is right unless it is changed. The checksum is no SHA-256 but has its form, and is the same throughout.
 */
export function packageOf(
  files: MemoryFiles,
  change: {readonly [name: string]: unknown} = {},
): PackageContainer {
  const listed = Object.entries(files).map(([path, text]): ManifestFile => {
    const entity = recordFileAt(path)?.entity;
    const bytes = encode(text);
    return {
      path,
      ...(entity === undefined
        ? {}
        : {entity, records: text.split('\n').filter((line) => line !== '').length}),
      bytes: bytes.length,
      sha256: digestOf([bytes]),
    };
  });
  const manifest: Manifest = {
    id: '5c4e3f3e-0000-4000-8000-000000000000',
    standardVersion: '1.0',
    createdAt: '2026-08-10T06:00:00Z',
    producer: {name: 'Skolebro', version: '0.1.0'},
    origin: 'vendor',
    accessLevel: 'full',
    cprMode: 'full',
    includesProtected: true,
    files: listed,
    ...change,
  };
  return containerOf({...files, [manifestPath]: JSON.stringify(manifest)});
}

/** Makes a package of the given files and no others. */
export function containerOf(files: MemoryFiles): PackageContainer {
  const entries = Object.entries(files).map(([path, text]): [string, PackageEntry] => {
    const bytes = encode(text);
    return [path, {path, bytes: bytes.length, open: () => inPieces(bytes)}];
  });
  return {
    entries: new Map(entries),
    faults: [],
    sha256() {
      const seen: Uint8Array[] = [];
      return {update: (bytes) => void seen.push(bytes.slice()), hex: () => digestOf(seen)};
    },
    close: () => Promise.resolve(),
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

// eslint-disable-next-line @typescript-eslint/require-await -- entries are read asynchronously
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.slice(at, at + 1000);
}

function digestOf(pieces: readonly Uint8Array[]): string {
  let hash = 0x811c9dc5;
  for (const piece of pieces) for (const byte of piece) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0').repeat(8);
}
