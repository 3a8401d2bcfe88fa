import {KeyTable} from './key-table.js';

/**
 * A set of texts of any length, each held by a 128-bit hash.
 *
 * Two texts of a package fall together by chance once in 10^24 times; the hash is no protection against one who seeks
 * such a pair, which would only gain a finding.
 */
export class TextTable extends KeyTable {
  /** Adds a text; gives its number when it is new, or -1 - number when it was there. */
  add(text: string): number {
    this.hash(text);
    return this.addWord();
  }

  /** The number of a text, or -1 when it is no member. */
  find(text: string): number {
    this.hash(text);
    return this.findWord();
  }

  /** Whether a text is a member. */
  has(text: string): boolean {
    return this.find(text) >= 0;
  }

  /** Four rounds of FNV-1a side by side, with different seeds and primes, stirred as in MurmurHash3. */
  private hash(text: string): void {
    let [a, b, c, d] = [0x811c9dc5, 0x9747b28c, 0x3c6ef372, 0xa54ff53a];
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x5bd1e995);
      c = Math.imul(c ^ code, 0x85ebca6b);
      d = Math.imul(d ^ code, 0xc2b2ae35);
      b ^= b >>> 15;
      c ^= c >>> 13;
      d ^= d >>> 16;
    }
    this.word[0] = a;
    this.word[1] = b;
    this.word[2] = c;
    this.word[3] = d;
  }
}
