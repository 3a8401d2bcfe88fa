import {textOfUtf8} from '@skolebro/formats';

/** How many words a noted property takes: where its name begins, where its value ends, and who reads it. */
export const fieldWords = 3;

/** Who reads a property: the rules on single records, those that see the records in order, or both as a sum. */
export const readers = {record: 1, serial: 2} as const;

const openBrace = 0x7b;
const closeBrace = 0x7d;
const comma = 0x2c;

/** Writes records with no other properties than somebody reads: to parse a few is several times faster than to parse all. */
export class PartWriter {
  private part = new Uint8Array(4096);

  /** The record whose properties are noted between two words, as JSON with those that the reader reads. */
  write(bytes: Uint8Array, fields: Uint32Array, begin: number, end: number, reader: number): string {
    let length = 1;
    for (let at = begin; at < end; at += fieldWords) {
      if (((fields[at + 2] ?? 0) & reader) === 0) continue;
      const from = fields[at] ?? 0;
      const to = fields[at + 1] ?? 0;
      // Room for a comma before it and the brace behind all.
      while (length + to - from + 2 > this.part.length) this.grow();
      const {part} = this;
      if (length > 1) part[length++] = comma;
      // For a few letters a loop is faster than a view of them.
      for (let place = from; place < to; place += 1) part[length++] = bytes[place] ?? 0;
    }
    this.part[0] = openBrace;
    this.part[length++] = closeBrace;
    return textOfUtf8(this.part, 0, length);
  }

  private grow(): void {
    const more = new Uint8Array(2 * this.part.length);
    more.set(this.part);
    this.part = more;
  }
}
