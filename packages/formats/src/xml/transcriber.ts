/* eslint-disable @typescript-eslint/no-non-null-assertion -- the places are in bounds, and this is the hottest loop of all */

import {maxDepth} from '../package/json/limits.js';
import {type ByteElement, type ByteShape, elementOf, shapeOf} from './byte-shapes.js';
import type {XmlModel} from './xml-model.js';

const encoder = new TextEncoder();

/** What must be looked at in a text: everything that XML or JSON writes otherwise, or forbids. */
const isSpecial = Uint8Array.from({length: 256}, (_, byte) =>
  byte < 0x20 || [0x22, 0x26, 0x3c, 0x3e, 0x5c, 0xef].includes(byte) ? 1 : 0,
);

const marks = [
  {mark: encoder.encode('amp;'), text: encoder.encode('&')},
  {mark: encoder.encode('lt;'), text: encoder.encode('<')},
  {mark: encoder.encode('gt;'), text: encoder.encode('>')},
  {mark: encoder.encode('quot;'), text: encoder.encode('\\"')},
  {mark: encoder.encode('apos;'), text: encoder.encode("'")},
];

/** A double carries so many digits whatever they are. */
const safeDigits = 15;

/**
 * Writes records of XML as lines of JSON, byte by byte.
 *
 * It knows the XML that the standard's own writer makes: the elements of the model in its order, and text. Of anything
 * else it says so, and writes nothing; another reader then says what it is. No object and no text is made, so it
 * takes a tenth of the time of a reader that knows all of XML, and the judgement of lines goes on from here.
 */
export class Transcriber {
  /** The lines. */
  out: Uint8Array;
  /** How many bytes of them there are. */
  length = 0;
  private readonly model: XmlModel;
  private readonly record: ByteElement;
  private readonly shapes = new Map<string, ByteShape | undefined>();
  private bytes: Uint8Array = new Uint8Array(0);

  /** For the records of one entity. */
  constructor(model: XmlModel, entity: string) {
    this.model = model;
    this.out = new Uint8Array(0);
    this.record = elementOf({name: entity, type: model.entities[entity] ?? ''});
  }

  /** Turns to other bytes, which must be UTF-8, and forgets the lines. */
  open(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.length = 0;
    // A quotation mark takes two bytes in JSON; nothing else grows as much.
    const room = 2 * bytes.length + 1024;
    if (this.out.length < room) this.out = new Uint8Array(room);
  }

  /** Writes the record that begins at a place; tells where it ends, or -1 when it is not whole or another must read it. */
  transcribe(at: number): number {
    const {bytes, record, length} = this;
    const inside = isAt(bytes, record.start, at + 1) ? at + 1 + record.start.length : -1;
    const last = bytes[at] === 0x3c && inside > 0 ? this.content(record, inside, 1) : -1;
    if (last < 0 || !isAt(bytes, record.end, last)) {
      this.length = length;
      return -1;
    }
    this.out[this.length] = 0x0a;
    this.length += 1;
    return last + record.end.length;
  }

  /** Writes a line that another reader made of a record. */
  write(json: string): void {
    const line = encoder.encode(`${json}\n`);
    const room = this.length + line.length + 2 * this.bytes.length + 1024;
    if (this.out.length < room) {
      const larger = new Uint8Array(room);
      larger.set(this.out.subarray(0, this.length));
      this.out = larger;
    }
    this.out.set(line, this.length);
    this.length += line.length;
  }

  /** Writes what stands inside an element; like the others gives the place of the end tag, or -1. */
  private content({kind, type}: ByteElement, at: number, depth: number): number {
    if (kind === 'text') return this.text(at);
    if (kind === 'boolean') return this.boolean(at);
    if (kind !== 'elements') return this.number(at, kind === 'integer');
    const shape = this.shape(type);
    if (shape === undefined || depth > maxDepth) return -1;
    this.out[this.length] = 0x7b;
    this.length += 1;
    return shape.isUnion ? this.member(shape, at, depth) : this.properties(shape, at, depth, 1);
  }

  private member({elements}: ByteShape, at: number, depth: number): number {
    const {bytes} = this;
    const begin = skipBlanks(bytes, at);
    const element = elements.find(({start}) => bytes[begin] === 0x3c && isAt(bytes, start, begin + 1));
    const shape = element && this.shape(element.type);
    if (element === undefined || shape === undefined || shape.isUnion) return -1;
    this.put(element.key, 1);
    const last = this.properties(shape, begin + 1 + element.start.length, depth + 1, 0);
    return last >= 0 && isAt(bytes, element.end, last) ? skipBlanks(bytes, last + element.end.length) : -1;
  }

  /** Writes the properties of an object; the first key is written from its second byte on where nothing stands before. */
  private properties({elements, firstWith}: ByteShape, begin: number, depth: number, skip: 0 | 1): number {
    const {bytes, out} = this;
    const count = elements.length;
    let skipped: number = skip;
    let at = begin;
    /** The elements come in the order of the model, so the search goes on from the one before. */
    let next = 0;
    let list = -1;
    for (;;) {
      let byte = bytes[at];
      if (byte !== 0x3c) {
        at = skipBlanks(bytes, at);
        byte = bytes[at];
        if (byte !== 0x3c) return -1;
      }
      byte = bytes[at + 1]!;
      if (byte === 0x2f) break;
      let index = firstWith[byte] ?? count;
      if (index < next) index = next;
      while (index < count && !isAt(bytes, elements[index]!.start, at + 1)) index += 1;
      if (index >= count) return -1;
      const element = elements[index]!;
      const {start, end, isList} = element;
      if (index === list) this.put(element.between, 0);
      else {
        if (list >= 0) {
          out[this.length] = 0x5d;
          this.length += 1;
        }
        this.put(element.key, skipped);
        list = isList ? index : -1;
      }
      skipped = 0;
      next = isList ? index : index + 1;
      at = this.content(element, at + 1 + start.length, depth + 1);
      if (at < 0 || !isAt(bytes, end, at)) return -1;
      at += end.length;
    }
    if (list >= 0) {
      out[this.length] = 0x5d;
      this.length += 1;
    }
    out[this.length] = 0x7d;
    this.length += 1;
    return at;
  }

  /** Writes a text whose first quotation mark stands already. */
  private text(begin: number): number {
    const {bytes, out} = this;
    const last = bytes.length - 3;
    let at = begin;
    let to = this.length;
    for (;;) {
      // Four at a time, since most texts are ids: each look at the end of the loop costs as much as a byte.
      while (at < last) {
        const a = bytes[at]!;
        const b = bytes[at + 1]!;
        const c = bytes[at + 2]!;
        const d = bytes[at + 3]!;
        if ((isSpecial[a]! | isSpecial[b]! | isSpecial[c]! | isSpecial[d]!) !== 0) break;
        out[to] = a;
        out[to + 1] = b;
        out[to + 2] = c;
        out[to + 3] = d;
        to += 4;
        at += 4;
      }
      let byte = bytes[at]!;
      while (isSpecial[byte] === 0) {
        out[to] = byte;
        to += 1;
        at += 1;
        byte = bytes[at]!;
      }
      if (byte === 0x3c) break;
      if (byte === 0x26) {
        const known = marks.find(({mark}) => isAt(bytes, mark, at + 1));
        if (known === undefined) return -1;
        out.set(known.text, to);
        to += known.text.length;
        at += known.mark.length + 1;
        continue;
      }
      if (byte === 0x22 || byte === 0x5c || byte === 0x0a || byte === 0x09) {
        out[to] = 0x5c;
        out[to + 1] = byte === 0x0a ? 0x6e : byte === 0x09 ? 0x74 : byte;
        to += 2;
      } else if (mayStand(bytes, at)) {
        out[to] = byte;
        to += 1;
      } else return -1;
      at += 1;
    }
    out[to] = 0x22;
    this.length = to + 1;
    return at;
  }

  private boolean(at: number): number {
    const {bytes} = this;
    const word = isAt(bytes, yes, at) ? yes : no;
    if (!isAt(bytes, word, at)) return -1;
    this.put(word, 0);
    return at + word.length;
  }

  private number(begin: number, isInteger: boolean): number {
    const {bytes} = this;
    let at = begin;
    let digits = 0;
    if (bytes[at] === 0x2d) at += 1;
    const isZero = bytes[at] === 0x30;
    for (; isDigit(bytes[at]); at += 1) digits += 1;
    // JSON has no zeros in front, and an integer no zero with a sign.
    if (digits === 0 || (isZero && (digits > 1 || (isInteger && at > begin + 1)))) return -1;
    if (!isInteger && bytes[at] === 0x2e) {
      const point = at;
      for (at += 1; isDigit(bytes[at]); at += 1) digits += 1;
      if (at === point + 1) return -1;
    }
    if (digits > safeDigits) return -1;
    this.put(bytes.subarray(begin, at), 0);
    return at;
  }

  private shape(type: string): ByteShape | undefined {
    const known = this.shapes.get(type);
    if (known !== undefined || this.shapes.has(type)) return known;
    const made = shapeOf(this.model, type);
    this.shapes.set(type, made);
    return made;
  }

  private put(bytes: Uint8Array, from: number): void {
    const {out} = this;
    let to = this.length;
    for (let index = from; index < bytes.length; index += 1) {
      out[to] = bytes[index]!;
      to += 1;
    }
    this.length = to;
  }
}

const yes = encoder.encode('true');
const no = encoder.encode('false');

function isAt(bytes: Uint8Array, word: Uint8Array, at: number): boolean {
  // Most words differ in their first two letters.
  if (bytes[at] !== word[0] || bytes[at + 1] !== word[1]) return false;
  for (let index = 2; index < word.length; index += 1) {
    if (bytes[at + index] !== word[index]) return false;
  }
  return true;
}

function skipBlanks(bytes: Uint8Array, begin: number): number {
  let at = begin;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x09) at += 1;
  return at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Whether a byte that must be looked at stands for itself: no end of CDATA, no control character, no U+FFFE or U+FFFF. */
function mayStand(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at];
  if (byte === 0x3e) return bytes[at - 1] !== 0x5d || bytes[at - 2] !== 0x5d;
  return byte === 0xef && (bytes[at + 1] !== 0xbf || (bytes[at + 2] ?? 0) < 0xbe);
}
