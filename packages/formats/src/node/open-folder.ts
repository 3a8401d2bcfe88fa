import {createReadStream} from 'node:fs';
import {lstat, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {type ReadFault, ReadFaultError} from '../read-fault.js';
import type {PackageContainer, PackageEntry} from '../package/container.js';
import {foldName, whyUnsafe} from '../package/zip/entry-name.js';
import {chunkBytes, maxEntries} from '../package/zip/limits.js';
import {nodeEngine} from './engine.js';

/** Opens a folder as a package; links are never followed, so nothing outside the folder is read. */
export async function openFolder(root: string): Promise<PackageContainer> {
  const entries = new Map<string, PackageEntry>();
  const faults: ReadFault[] = [];
  const seen = new Set<string>();
  const folders = [''];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const children = await readdir(join(root, folder), {withFileTypes: true});
    // The order of a folder differs between file systems; the package's must not.
    children.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const child of children) {
      const path = folder === '' ? child.name : `${folder}/${child.name}`;
      const reason = whyUnsafe(path);
      if (reason !== undefined) {
        faults.push({fault: 'zip-entry-name-unsafe', values: {entry: seen.size + 1, reason}});
      } else if (child.isDirectory()) {
        folders.push(path);
      } else if (!child.isFile()) {
        faults.push({fault: 'entry-not-a-file', file: path});
      } else if (seen.has(foldName(path))) {
        faults.push({fault: 'zip-entry-duplicate', file: path});
      } else {
        seen.add(foldName(path));
        entries.set(path, await entryAt(root, path));
      }
    }
    if (entries.size > maxEntries) {
      faults.push({fault: 'package-too-many-entries', values: {entries: entries.size, limit: maxEntries}});
      entries.clear();
      break;
    }
  }
  return {entries, faults, sha256: () => nodeEngine.sha256(), close: () => Promise.resolve()};
}

async function entryAt(root: string, path: string): Promise<PackageEntry> {
  const file = join(root, ...path.split('/'));
  const {size} = await lstat(file);
  return {
    path,
    bytes: size,
    async *open() {
      let bytes = 0;
      for await (const chunk of createReadStream(file, {highWaterMark: chunkBytes})) {
        bytes += (chunk as Uint8Array).length;
        yield chunk as Uint8Array;
      }
      if (bytes !== size) throw new ReadFaultError({fault: 'zip-size-wrong', file: path});
    },
  };
}
