/** Where the files of a package go, one after the other. */
export interface PackageSink {
  write(path: string, content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}
