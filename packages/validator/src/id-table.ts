const firstCapacity = 1024;

/**
 * A set of UUIDs that numbers its members from 0 in the order they came.
 *
 * `Set` and `Map` throw at 2^24 entries and cost ten times the memory; this holds the 128 bits of each id exactly, in
 * 16 bytes, and a table of 4-byte slots with open addressing. A text that is no UUID is never a member.
 */
export class IdTable {
  private keys = new Uint32Array(4 * firstCapacity);
  /** Number of the member plus one; 0 is free. The table is at most half full. */
  private slots = new Uint32Array(2 * firstCapacity);
  private readonly word = new Uint32Array(4);

  /** How many ids there are. */
  size = 0;

  /** Adds an id; gives its number when it is new, or -1 - number when it was there, or undefined for no UUID. */
  add(id: string): number | undefined {
    if (!this.parse(id)) return undefined;
    let slot = this.slotOfWord();
    const taken = this.slots[slot] ?? 0;
    if (taken > 0) return -taken;
    if (4 * this.size === this.keys.length) {
      this.grow();
      slot = this.slotOfWord();
    }
    this.keys.set(this.word, 4 * this.size);
    this.size += 1;
    this.slots[slot] = this.size;
    return this.size - 1;
  }

  /** The number of an id, or -1 when it is no member. */
  find(id: string): number {
    return this.parse(id) ? (this.slots[this.slotOfWord()] ?? 0) - 1 : -1;
  }

  /** The slot that holds the word, or the free one where it belongs. */
  private slotOfWord(): number {
    const {word, keys, slots} = this;
    const [a = 0, b = 0, c = 0, d = 0] = word;
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

  /** Reads 32 lower-case hexadecimal digits with hyphens in their places into the word. */
  private parse(id: string): boolean {
    if (id.length !== 36) return false;
    let digits = 0;
    let value = 0;
    for (let index = 0; index < 36; index += 1) {
      const code = id.charCodeAt(index);
      if (index === 8 || index === 13 || index === 18 || index === 23) {
        if (code !== 45) return false;
        continue;
      }
      const digit = code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 102 ? code - 87 : -1;
      if (digit < 0) return false;
      value = (value << 4) | digit;
      digits += 1;
      if (digits % 8 === 0) {
        this.word[digits / 8 - 1] = value;
        value = 0;
      }
    }
    return true;
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
