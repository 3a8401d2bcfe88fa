import type {ReadFault} from '../read-fault.js';

/** One file of a package. */
export interface PackageEntry {
  /** The path inside the package, with forward slashes. */
  readonly path: string;
  /** The size that the package declares. */
  readonly bytes: number;
  /**
   * Streams the content from its beginning; may be called again.
   *
   * @throws ReadFaultError when the bytes are not what the package says of them.
   */
  open(): AsyncIterable<Uint8Array>;
}

/** An opened package: its files, unread, and what is wrong with the container itself. */
export interface PackageContainer {
  /** Every entry that can be opened, by path, in the order of the container. */
  readonly entries: ReadonlyMap<string, PackageEntry>;
  /** What was refused or found wrong before any entry was read. */
  readonly faults: readonly ReadFault[];
  /** Starts a SHA-256 digest with the fastest means of the place the package was opened in. */
  sha256(): Sha256Digest;
  close(): Promise<void>;
}

/** A SHA-256 digest in the making. */
export interface Sha256Digest {
  update(bytes: Uint8Array): void;
  /** Ends the digest and gives it as 64 lower-case hexadecimal digits. */
  hex(): string;
}
