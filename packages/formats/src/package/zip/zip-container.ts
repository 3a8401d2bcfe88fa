import type {PackageContainer, PackageEntry} from '../container.js';
import type {ReadFault} from '../../read-fault.js';
import {type DirectoryEntry, findDirectory, readDirectory} from './directory.js';
import type {Engine, RandomAccess} from './engine.js';
import {decodeName, foldName, whyUnsafe} from './entry-name.js';
import {type EntryPlace, type PlacedEntry, streamEntry} from './entry-stream.js';
import {maxEntries, maxPackageBytes, maxRatio, ratioFreeBytes} from './limits.js';

/** Pipes, devices and links, as Unix numbers them. */
const otherKinds: readonly number[] = [1, 2, 6, 10, 12];

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
  const seen = new Map<string, string>();
  for (const [index, entry] of placed(listed, place.offset).entries()) {
    const named = nameOf(entry, index);
    if (named === undefined) continue;
    if (typeof named !== 'string') {
      faults.push(named);
      continue;
    }
    const folded = foldName(named);
    const twin = seen.get(folded);
    seen.set(folded, named);
    const fault = twin === undefined ? whyRefused(entry) : 'zip-entry-duplicate';
    if (fault === undefined) {
      const at: EntryPlace = {...entry, path: named};
      entries.set(named, {path: named, bytes: entry.bytes, open: () => streamEntry(access, engine, at)});
      continue;
    }
    faults.push({fault, file: named});
    // Neither of two entries with one name can be trusted to be the one that is meant.
    if (twin !== undefined) entries.delete(twin);
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
  return path === undefined || !otherKinds.includes(entry.unixKind)
    ? path
    : {fault: 'entry-not-a-file', file: path};
}

function whyRefused(entry: PlacedEntry): ReadFault['fault'] | undefined {
  if ((entry.flags & 0x2041) !== 0) return 'zip-entry-encrypted';
  if (entry.method !== 0 && entry.method !== 8) return 'zip-method-unknown';
  if (endOf(entry) > entry.spaceEnd) return 'zip-entry-overlapping';
  if (entry.method === 0 && entry.packed !== entry.bytes) return 'zip-size-wrong';
  if (entry.bytes > ratioFreeBytes && entry.bytes > entry.packed * maxRatio) return 'zip-ratio-too-high';
  return undefined;
}

/** Where an entry ends at the earliest: its own header may be longer than the directory tells. */
function endOf(entry: DirectoryEntry): number {
  return entry.offset + 30 + entry.name.length + entry.packed;
}

/** Gives each entry the end of its space: where the next one begins, or 0 when an earlier one reaches into it. */
function placed(listed: readonly DirectoryEntry[], directory: number): readonly PlacedEntry[] {
  const entries = listed.map((entry) => ({...entry, spaceEnd: directory}));
  let reach = 0;
  let before: (typeof entries)[number] | undefined;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (before !== undefined) before.spaceEnd = Math.min(before.spaceEnd, entry.offset);
    if (entry.offset < reach) entry.spaceEnd = 0;
    reach = Math.max(reach, endOf(entry));
    before = entry;
  }
  return entries;
}
