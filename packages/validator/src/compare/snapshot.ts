/** What a record says in each of its fields: how many values, and a hash of them. */
export type Values = ReadonlyMap<number, {readonly count: number; readonly hash: number}>;

interface Entry {
  readonly line: number;
  readonly id: string;
  readonly at: number;
}

/** Numbers that all entries together may have: 24 MB. */
const room = 6_000_000;
/** Entries cost some 200 bytes each besides, for their places and ids. */
const usualEntries = 100_000;

/** What some records say, held in a fixed memory. */
export class Snapshot {
  private readonly entries = new Map<number, Entry>();
  private numbers = new Uint32Array(1024);
  private length = 0;
  private readonly mostEntries: number;

  constructor(mostEntries: number = usualEntries) {
    this.mostEntries = mostEntries;
  }

  /** Forgets all records. */
  clear(): void {
    this.entries.clear();
    this.length = 0;
  }

  /** Takes a record; gives false, and takes nothing, when there is no room. A first record always has room. */
  add(number: number, line: number, id: string, values: Values): boolean {
    const needed = this.length + 1 + 3 * values.size;
    if (this.entries.size > 0 && (needed > room || this.entries.size >= this.mostEntries)) return false;
    if (needed > this.numbers.length) {
      const more = new Uint32Array(2 * needed);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.entries.set(number, {line, id, at: this.length});
    this.numbers[this.length] = values.size;
    let at = this.length + 1;
    for (const [field, {count, hash}] of values) {
      this.numbers[at] = field;
      this.numbers[at + 1] = count;
      this.numbers[at + 2] = hash;
      at += 3;
    }
    this.length = needed;
    return true;
  }

  /** What a record said, when it was taken. */
  get(number: number): {readonly line: number; readonly id: string; readonly values: Values} | undefined {
    const entry = this.entries.get(number);
    if (entry === undefined) return undefined;
    const values = new Map<number, {count: number; hash: number}>();
    const size = this.numbers[entry.at] ?? 0;
    for (let index = 0; index < size; index += 1) {
      const [field = 0, count = 0, hash = 0] = this.numbers.subarray(entry.at + 1 + 3 * index);
      values.set(field, {count, hash});
    }
    return {line: entry.line, id: entry.id, values};
  }
}

/** Hashes a value and its positions in the lists around it, in two lanes at once (FNV-1a, stirred as in MurmurHash3). */
export class ValueHash {
  low = 0;
  high = 0;

  /** Hashes a value; both lanes are unsigned 32-bit numbers then. */
  take(seed: number, positions: string, text: string): void {
    this.low = 0x811c9dc5 ^ seed;
    this.high = 0x9747b28c + seed;
    this.mix(positions);
    this.mix(text);
    this.low = stirred(this.low);
    this.high = stirred(this.high);
  }

  private mix(text: string): void {
    let {low, high} = this;
    const {length} = text;
    // The length parts positions from text.
    low = Math.imul(low ^ length, 0x01000193);
    high = Math.imul(high ^ length, 0x5bd1e995);
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x5bd1e995);
      high ^= high >>> 15;
    }
    this.low = low;
    this.high = high;
  }
}

function stirred(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
