import {KeyTable} from './key-table.js';

/** A set of UUIDs, each held exactly by its 128 bits. A text that is no UUID is never a member. */
export class IdTable extends KeyTable {
  /** Adds an id; gives its number when it is new, or -1 - number when it was there, or undefined for no UUID. */
  add(id: string): number | undefined {
    return this.parse(id) ? this.addWord() : undefined;
  }

  /** The number of an id, or -1 when it is no member. */
  find(id: string): number {
    return this.parse(id) ? this.findWord() : -1;
  }

  /** The id of a member. */
  idOf(member: number): string {
    return uuidOf(this.wordsOf(member));
  }

  private parse(id: string): boolean {
    return readUuid(id, this.word, 0);
  }
}

/** Reads 32 lower-case hexadecimal digits with hyphens in their places into four words; false when it is no UUID. */
export function readUuid(id: string, words: Uint32Array, at: number): boolean {
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
      words[at + digits / 8 - 1] = value;
      value = 0;
    }
  }
  return true;
}

/** Writes four words as a UUID. */
export function uuidOf(words: Uint32Array): string {
  const digits = [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
