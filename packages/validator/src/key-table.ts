const firstCapacity = 1024;

/**
 * A set of 128-bit keys that numbers its members from 0 in the order they came.
 *
 * `Set` and `Map` throw at 2^24 entries and cost ten times the memory; this holds a key in 16 bytes, and a table of
 * 4-byte slots with open addressing. The key is put in `word` before each call.
 */
export class KeyTable {
  private keys = new Uint32Array(4 * firstCapacity);
  /** Number of the member plus one; 0 is free. The table is at most half full. */
  private slots = new Uint32Array(2 * firstCapacity);
  protected readonly word: Uint32Array = new Uint32Array(4);

  /** How many members there are. */
  size = 0;

  /** Adds the key of four words; gives its number when it is new, or -1 - number when it was there. */
  addWords(a: number, b: number, c: number, d: number): number {
    const {word} = this;
    word[0] = a;
    word[1] = b;
    word[2] = c;
    word[3] = d;
    return this.addWord();
  }

  /** The number of the key of four words, or -1 when it is no member. */
  findWords(a: number, b: number, c: number, d: number): number {
    const {word} = this;
    word[0] = a;
    word[1] = b;
    word[2] = c;
    word[3] = d;
    return this.findWord();
  }

  /** The four words of a member. */
  wordsOf(member: number): Uint32Array {
    return this.keys.subarray(4 * member, 4 * member + 4);
  }

  protected addWord(): number {
    let slot = this.slotOfWord();
    const taken = this.slots[slot] ?? 0;
    if (taken > 0) return -taken;
    if (4 * this.size === this.keys.length) {
      this.grow();
      slot = this.slotOfWord();
    }
    // Four single stores: `set` costs more than all the rest of adding.
    const {word, keys} = this;
    for (let index = 0; index < 4; index += 1) keys[4 * this.size + index] = word[index] ?? 0;
    this.size += 1;
    this.slots[slot] = this.size;
    return this.size - 1;
  }

  protected findWord(): number {
    return (this.slots[this.slotOfWord()] ?? 0) - 1;
  }

  /** The slot that holds the word, or the free one where it belongs. */
  private slotOfWord(): number {
    const {word, keys, slots} = this;
    // Taken one by one: to destructure a typed array costs more than the search.
    const a = word[0] ?? 0;
    const b = word[1] ?? 0;
    const c = word[2] ?? 0;
    const d = word[3] ?? 0;
    const mask = slots.length - 1;
    let slot = mix(a, b, c, d) & mask;
    for (;;) {
      const taken = slots[slot] ?? 0;
      if (taken === 0) return slot;
      const key = 4 * (taken - 1);
      if (keys[key] === a && keys[key + 1] === b && keys[key + 2] === c && keys[key + 3] === d) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const keys = new Uint32Array(2 * this.keys.length);
    keys.set(this.keys);
    this.keys = keys;
    this.slots = new Uint32Array(2 * this.slots.length);
    const mask = this.slots.length - 1;
    for (let member = 0; member < this.size; member += 1) {
      const key = 4 * member;
      let slot = mix(keys[key] ?? 0, keys[key + 1] ?? 0, keys[key + 2] ?? 0, keys[key + 3] ?? 0) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = member + 1;
    }
  }
}

/** Spreads ids that differ in a few bits only, as numbered test ids do (the finaliser of MurmurHash3). */
function mix(a: number, b: number, c: number, d: number): number {
  let hash = a;
  hash = Math.imul(hash ^ (hash >>> 16) ^ b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ d, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
