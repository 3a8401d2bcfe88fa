/** Rows that a partition collects before they are put away together. */
const chunkRows = 64;

const slabChunks = 256;

/**
 * Rows of 32-bit words, laid apart by the top bits of their first word, which is a hash.
 *
 * Whoever then goes through one partition after the other stays in the processor's cache; in a table of hundreds of
 * megabytes each look waits for memory.
 */
export class HashedRows {
  /** How many words a row has: four, or five. */
  readonly width: number;
  /** How many partitions there are. */
  readonly partitions: number;
  /** How many rows there are. */
  size = 0;
  private readonly shift: number;
  /** The latest rows of each partition, fewer than a chunk. */
  private readonly latest: Int32Array;
  private readonly latestSizes: Int32Array;
  /** The chunks of all partitions as they were filled, and the numbers of those of each partition. */
  private readonly slabs: Int32Array[] = [];
  private readonly chunks: readonly number[][];
  private chunksTaken = 0;
  private at = 0;

  constructor(width: number, partitionBits: number) {
    this.width = width;
    this.partitions = 1 << partitionBits;
    this.shift = 31 - partitionBits;
    this.latest = new Int32Array(this.partitions * chunkRows * width);
    this.latestSizes = new Int32Array(this.partitions);
    this.chunks = Array.from({length: this.partitions}, () => []);
  }

  /** Adds a row; the last word is left out where rows have four. */
  add(hash: number, b: number, c: number, d: number, e: number): void {
    const {latest, latestSizes, width} = this;
    const partition = this.partitionOf(hash);
    const number = latestSizes[partition] ?? 0;
    const at = (partition * chunkRows + number) * width;
    latest[at] = hash;
    latest[at + 1] = b;
    latest[at + 2] = c;
    latest[at + 3] = d;
    if (width > 4) latest[at + 4] = e;
    latestSizes[partition] = number + 1;
    this.size += 1;
    if (number + 1 === chunkRows) this.putAway(partition);
  }

  /** The partition of a hash. */
  partitionOf(hash: number): number {
    // Shifted twice, since a shift by 32 is none.
    return (hash >>> 1) >>> this.shift;
  }

  /** How many rows a partition has. */
  sizeOf(partition: number): number {
    return (this.chunks[partition]?.length ?? 0) * chunkRows + (this.latestSizes[partition] ?? 0);
  }

  /** Shows the rows of a partition, in the order in which they came: words, and where in them some rows begin and end. */
  visit(partition: number, take: (words: Int32Array, begin: number, end: number) => void): void {
    const words = chunkRows * this.width;
    for (const chunk of this.chunks[partition] ?? []) {
      const begin = (chunk % slabChunks) * words;
      take(this.slabs[Math.floor(chunk / slabChunks)] ?? nothing, begin, begin + words);
    }
    const begin = partition * words;
    take(this.latest, begin, begin + (this.latestSizes[partition] ?? 0) * this.width);
  }

  /** Writes the rows of a partition, in the order in which they came, to the beginning of a memory. */
  copy(partition: number, to: Int32Array): void {
    let at = 0;
    this.visit(partition, (words, begin, end) => {
      to.set(words.subarray(begin, end), at);
      at += end - begin;
    });
  }

  /** Whether a row of a partition begins with these words. */
  isAt(partition: number, row: number, hash: number, b: number, c: number, d: number): boolean {
    const words = this.wordsWith(partition, row);
    const at = this.at;
    return words[at] === hash && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d;
  }

  /** The last word of a row of a partition. */
  lastWordOf(partition: number, row: number): number {
    return this.wordsWith(partition, row)[this.at + this.width - 1] ?? 0;
  }

  /** Forgets all rows and keeps the memory. */
  clear(): void {
    for (const chunks of this.chunks) chunks.length = 0;
    this.latestSizes.fill(0);
    this.chunksTaken = 0;
    this.size = 0;
  }

  private putAway(partition: number): void {
    const words = chunkRows * this.width;
    const number = this.chunksTaken;
    if (number === this.slabs.length * slabChunks) this.slabs.push(new Int32Array(slabChunks * words));
    this.chunk(number).set(this.latest.subarray(partition * words, (partition + 1) * words));
    this.chunks[partition]?.push(number);
    this.chunksTaken += 1;
    this.latestSizes[partition] = 0;
  }

  /** The memory that a row stands in; `at` then says where. */
  private wordsWith(partition: number, row: number): Int32Array {
    const words = chunkRows * this.width;
    const inChunk = (row & (chunkRows - 1)) * this.width;
    const chunk = this.chunks[partition]?.[Math.floor(row / chunkRows)];
    if (chunk === undefined) {
      this.at = partition * words + inChunk;
      return this.latest;
    }
    this.at = (chunk % slabChunks) * words + inChunk;
    return this.slabs[Math.floor(chunk / slabChunks)] ?? nothing;
  }

  private chunk(number: number): Int32Array {
    const words = chunkRows * this.width;
    const at = (number % slabChunks) * words;
    return this.slabs[Math.floor(number / slabChunks)]?.subarray(at, at + words) ?? nothing;
  }
}

const nothing = new Int32Array(0);
