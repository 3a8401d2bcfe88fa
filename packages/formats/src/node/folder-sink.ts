import {createWriteStream} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import type {PackageSink} from './package-sink.js';

/** Writes the files of a package into a folder. */
export class FolderSink implements PackageSink {
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  async write(path: string, content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
    const file = join(this.root, ...path.split('/'));
    await mkdir(dirname(file), {recursive: true});
    await pipeline(Readable.from(content), createWriteStream(file));
  }

  finish(): Promise<void> {
    return Promise.resolve();
  }

  abandon(): Promise<void> {
    return Promise.resolve();
  }
}
