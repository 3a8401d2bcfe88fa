import {type WriteStream, createWriteStream} from 'node:fs';
import {Readable} from 'node:stream';
import {finished} from 'node:stream/promises';
import {ZipFile} from 'yazl';
import type {PackageSink} from './package-sink.js';

/** The first moment a zip can name, on the local clock that it is written on, so that all zones write the same. */
const firstMoment = new Date(1980, 0, 1);

/** Writes the files of a package into a zip, one after the other. */
export class ZipSink implements PackageSink {
  private readonly zip: ZipFile = new ZipFile();
  private readonly out: WriteStream;
  private readonly failed: Promise<never>;

  constructor(file: string) {
    this.out = createWriteStream(file);
    this.failed = new Promise<never>((_, reject) => {
      this.out.once('error', reject);
      this.zip.once('error', reject);
    });
    // Awaited beside each write; here only so that an early failure is not unhandled.
    this.failed.catch(() => undefined);
    this.zip.outputStream.pipe(this.out);
  }

  async write(path: string, content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
    const stream = Readable.from(content);
    const done = finished(stream, {writable: false});
    this.zip.addReadStream(stream, path, {mtime: firstMoment, forceDosTimestamp: true});
    await Promise.race([done, this.failed]);
  }

  async finish(): Promise<void> {
    this.zip.end();
    await Promise.race([finished(this.out), this.failed]);
  }

  async abandon(): Promise<void> {
    this.zip.outputStream.unpipe(this.out);
    // What is still on its way fails now, and nobody needs to know.
    this.out.on('error', () => undefined);
    this.zip.on('error', () => undefined);
    if (this.out.closed) return;
    await new Promise<void>((resolve) => {
      this.out.once('close', resolve);
      this.out.destroy();
    });
  }
}
