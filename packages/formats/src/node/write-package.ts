import {mkdir, readdir, rename, rm} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import type {Manifest, ManifestFile} from '@skolebro/models';
import {FolderSink} from './folder-sink.js';
import {attachmentPath, manifestPath, recordPath} from '../package/paths.js';
import {type Tally, ndjsonOf, tallied} from './record-bytes.js';
import type {PackageSink} from './package-sink.js';
import {ZipSink} from './zip-sink.js';

/** What goes into a package. */
export interface PackageContents {
  /** The records of each entity, keyed by the entity's name as calendar-event. */
  readonly records: Readonly<Record<string, Iterable<object> | AsyncIterable<object>>>;
  /** The attachments; the same one twice is written once. */
  readonly files?: Iterable<PackageAttachment> | AsyncIterable<PackageAttachment>;
}

/** One attachment; its bytes must have the digest that names it. */
export interface PackageAttachment {
  readonly sha256: string;
  open(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** Thrown when a package cannot be written; the message says why and what to do. */
export class UnwritablePackageError extends Error {
  override readonly name = 'UnwritablePackageError';
}

/**
 * Writes an exchange package as a folder or, when the path ends in .zip, as a zip; gives its manifest.
 *
 * Streaming, and deterministic: the same input gives the same bytes. A zip of the same name is
 * replaced, a folder only when it is empty. Nothing is left behind on failure.
 *
 * @throws UnwritablePackageError when the folder is not empty or an attachment is not what its digest says.
 */
export async function writePackage(
  path: string,
  head: Omit<Manifest, 'files'>,
  contents: PackageContents,
): Promise<Manifest> {
  const target = resolve(path);
  const asZip = target.toLowerCase().endsWith('.zip');
  if (!asZip) await refuseFullFolder(target);
  await mkdir(dirname(target), {recursive: true});
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  await rm(draft, {recursive: true, force: true});
  const sink: PackageSink = asZip ? new ZipSink(draft) : new FolderSink(draft);
  try {
    const files: ManifestFile[] = [];
    for await (const file of writeFiles(sink, contents)) files.push(file);
    const manifest: Manifest = {...head, files};
    await sink.write(manifestPath, [new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)]);
    await sink.finish();
    if (!asZip) await rm(target, {recursive: true, force: true});
    await rename(draft, target);
    return manifest;
  } catch (error) {
    await sink.abandon();
    await rm(draft, {recursive: true, force: true});
    throw error;
  }
}

async function* writeFiles(sink: PackageSink, contents: PackageContents): AsyncGenerator<ManifestFile> {
  const byName = Object.entries(contents.records).sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [entity, records] of byName) {
    const tally: Tally = {records: 0, bytes: 0, sha256: ''};
    const path = recordPath(entity);
    await sink.write(path, ndjsonOf(records, tally));
    yield {path, entity, records: tally.records, bytes: tally.bytes, sha256: tally.sha256};
  }
  const written = new Set<string>();
  for await (const attachment of contents.files ?? []) {
    const {sha256} = attachment;
    if (written.has(sha256)) continue;
    written.add(sha256);
    const tally: Tally = {records: 0, bytes: 0, sha256: ''};
    const path = attachmentPath(sha256);
    await sink.write(path, tallied(attachment.open(), tally));
    if (tally.sha256 !== sha256) {
      throw new UnwritablePackageError(
        `An attachment has the SHA-256 ${tally.sha256} but is named ${sha256}. Give the digest of its bytes.`,
      );
    }
    yield {path, bytes: tally.bytes, sha256};
  }
}

async function refuseFullFolder(target: string): Promise<void> {
  const children = await readdir(target).catch(() => []);
  if (children.length > 0) {
    throw new UnwritablePackageError(
      'The folder to write to is not empty. Choose another path or empty the folder first.',
    );
  }
}
