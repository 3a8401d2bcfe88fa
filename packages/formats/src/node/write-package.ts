import {mkdir, readdir, rename, rm} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import type {Manifest, ManifestFile} from '@skolebro/models';
import {FolderSink} from './folder-sink.js';
import {type RecordFormat, attachmentPath, manifestPath, recordPath} from '../package/paths.js';
import {type Tally, ndjsonOf, tallied, xmlOf} from './record-bytes.js';
import type {PackageSink} from './package-sink.js';
import {ZipSink} from './zip-sink.js';

/** What goes into a package. */
export interface PackageContents {
  /**
   * The records of each entity, keyed by the entity's name as calendar-event.
   *
   * In NDJSON, bytes among them are written as they stand, for a package that is to be wrong in a known place; they
   * count as a record when they end a line that is not empty.
   */
  readonly records: Readonly<Record<string, Iterable<object> | AsyncIterable<object>>>;
  /** How records are written; NDJSON when it is not given. */
  readonly format?: RecordFormat;
  /** The attachments; the same one twice is written once. */
  readonly files?: Iterable<PackageAttachment> | AsyncIterable<PackageAttachment>;
  /** Other files, by path. */
  readonly others?: readonly {readonly path: string; readonly bytes: Uint8Array}[];
  /** Turns what was written into the list that the manifest gives; for a package that is to be wrong. */
  readonly listed?: (files: readonly ManifestFile[]) => readonly ManifestFile[];
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
 * replaced, a folder only when it is empty. Nothing is left behind on failure, or when the signal aborts; its reason
 * is thrown then.
 *
 * @throws UnwritablePackageError when the folder is not empty or an attachment is not what its digest says.
 */
export async function writePackage(
  path: string,
  head: Omit<Manifest, 'files'>,
  contents: PackageContents,
  signal?: AbortSignal,
): Promise<Manifest> {
  const target = resolve(path);
  const asZip = target.toLowerCase().endsWith('.zip');
  if (!asZip) await refuseFullFolder(target);
  await mkdir(dirname(target), {recursive: true});
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  await rm(draft, {recursive: true, force: true});
  const sink = heeding(asZip ? new ZipSink(draft) : new FolderSink(draft), signal);
  try {
    const files: ManifestFile[] = [];
    for await (const file of writeFiles(sink, contents)) files.push(file);
    const manifest: Manifest = {...head, files: contents.listed?.(files) ?? files};
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

/** A sink that stops between two chunks when the signal aborts. */
function heeding(sink: PackageSink, signal: AbortSignal | undefined): PackageSink {
  if (signal === undefined) return sink;
  async function* stopping(
    content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
    stop: AbortSignal,
  ): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      stop.throwIfAborted();
      yield chunk;
    }
  }
  return {
    write: (path, content) => sink.write(path, stopping(content, signal)),
    finish: () => sink.finish(),
    abandon: () => sink.abandon(),
  };
}

async function* writeFiles(sink: PackageSink, contents: PackageContents): AsyncGenerator<ManifestFile> {
  const {format = 'ndjson'} = contents;
  const write = format === 'xml' ? xmlOf : ndjsonOf;
  const byName = Object.entries(contents.records).sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [entity, records] of byName) {
    const tally: Tally = {records: 0, bytes: 0, sha256: ''};
    const path = recordPath(entity, format);
    await sink.write(path, write(records, tally, entity));
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
  for (const {path, bytes} of contents.others ?? []) {
    const tally: Tally = {records: 0, bytes: 0, sha256: ''};
    await sink.write(path, tallied([bytes], tally));
    yield {path, bytes: tally.bytes, sha256: tally.sha256};
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
