import type {PackageContainer, PackageEntry} from '../container.js';
import type {ReadFault} from '../../read-fault.js';
import {type DirectoryEntry, findDirectory, readDirectory} from './directory.js';
import type {Engine, RandomAccess} from './engine.js';
import {decodeName, foldName, whyUnsafe} from './entry-name.js';
import {type EntryPlace, streamEntry} from './entry-stream.js';
import {maxEntries, maxPackageBytes, maxRatio, ratioFreeBytes} from './limits.js';

const symbolicLinkKinds: readonly number[] = [1, 2, 6, 10, 12];

/**
 * Opens a zip as a package; every refused entry is a fault and not among the entries.
 *
 * @throws UnreadablePackageError when there is no readable directory.
 */
export async function openZipContainer(access: RandomAccess, engine: Engine): Promise<PackageContainer> {
  const place = await findDirectory(access);
  const faults: ReadFault[] = [];
  const entries = new Map<string, PackageEntry>();
  const container: PackageContainer = {
    entries,
    faults,
    sha256: () => engine.sha256(),
    close: () => access.close(),
  };
  if (place.entries > maxEntries) {
    faults.push({fault: 'package-too-many-entries', values: {entries: place.entries, limit: maxEntries}});
    return container;
  }
  const listed = await readDirectory(access, place);
  if (listed.length !== place.entries) {
    faults.push({fault: 'zip-headers-disagree', values: {field: 'entries'}});
  }
  const total = listed.reduce((sum, {bytes}) => sum + bytes, 0);
  if (total > maxPackageBytes) {
    faults.push({fault: 'package-too-large', values: {bytes: total, limit: maxPackageBytes}});
    return container;
  }
  const ends = spaceEnds(listed, place.offset);
  const seen = new Map<string, string>();
  for (const [index, entry] of listed.entries()) {
    const named = nameOf(entry, index);
    if (named === undefined) continue;
    if (typeof named !== 'string') {
      faults.push(named);
      continue;
    }
    const folded = foldName(named);
    const twin = seen.get(folded);
    seen.set(folded, named);
    const fault = twin === undefined ? whyRefused(entry, ends[index]!) : 'zip-entry-duplicate';
    if (fault !== undefined) {
      faults.push({fault, file: named});
      // Neither of two entries with one name can be trusted to be the one that is meant.
      if (twin !== undefined) entries.delete(twin);
      continue;
    }
    const at: EntryPlace = {...entry, path: named, spaceEnd: ends[index]!};
    entries.set(named, {
      path: named,
      bytes: entry.bytes,
      open: () => streamEntry(access, engine, at),
    });
  }
  return container;
}

/** Gives an entry's safe path, undefined for a folder, or the fault that names it by number only. */
function nameOf(entry: DirectoryEntry, index: number): string | ReadFault | undefined {
  const path = decodeName(entry.name);
  const folder = path?.endsWith('/') === true && entry.bytes === 0;
  const reason = path === undefined ? 'not-utf8' : whyUnsafe(folder ? path.slice(0, -1) : path);
  // An unsafe name may hold anything, so the fault gives its number in the directory.
  if (reason !== undefined) return {fault: 'zip-entry-name-unsafe', values: {entry: index + 1, reason}};
  if (folder) return undefined;
  if (symbolicLinkKinds.includes(entry.unixKind)) return {fault: 'entry-not-a-file', file: path!};
  return path!;
}

function whyRefused(entry: DirectoryEntry, spaceEnd: number): ReadFault['fault'] | undefined {
  if ((entry.flags & 0x2041) !== 0) return 'zip-entry-encrypted';
  if (entry.method !== 0 && entry.method !== 8) return 'zip-method-unknown';
  if (entry.offset + 30 + entry.name.length + entry.packed > spaceEnd) return 'zip-entry-overlapping';
  if (entry.method === 0 && entry.packed !== entry.bytes) return 'zip-size-wrong';
  if (entry.bytes > ratioFreeBytes && entry.bytes > entry.packed * maxRatio) return 'zip-ratio-too-high';
  return undefined;
}

/** Gives for each entry where its space ends: where the next one begins, or nowhere when an earlier one reaches into it. */
function spaceEnds(listed: readonly DirectoryEntry[], directory: number): number[] {
  const order = listed.map((_, index) => index).sort((a, b) => listed[a]!.offset - listed[b]!.offset);
  const ends = new Array<number>(listed.length).fill(directory);
  let reach = 0;
  for (const [rank, index] of order.entries()) {
    const entry = listed[index]!;
    const next = order[rank + 1];
    if (next !== undefined) ends[index] = Math.min(directory, listed[next]!.offset);
    if (entry.offset < reach) ends[index] = 0;
    reach = Math.max(reach, entry.offset + 30 + entry.name.length + entry.packed);
  }
  return ends;
}
