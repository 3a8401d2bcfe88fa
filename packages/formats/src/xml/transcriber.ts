/* eslint-disable @typescript-eslint/no-non-null-assertion -- the places are in bounds, and this is the hottest loop of all */

import {maxDepth} from '../package/json/limits.js';
import type {XmlModel, XmlProperty} from './xml-model.js';

/** One property of an object, as its bytes stand in XML and in JSON. */
interface Element {
  /** What follows the angle bracket: `title>`. */
  readonly start: Uint8Array;
  /** `</title>` */
  readonly end: Uint8Array;
  /** `"title":` */
  readonly key: Uint8Array;
  readonly isList: boolean;
  /** `string`, `boolean`, `integer`, `number` or the name of a type. */
  readonly type: string;
}

/** What stands inside an element: the elements of an object, or one of the members of a union. */
interface Shape {
  readonly isUnion: boolean;
  readonly elements: readonly Element[];
  /** For each first letter of a name the number of the first element that has it; behind the last where none has. */
  readonly firstWith: Uint8Array;
}

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
  private readonly record: Element;
  private readonly shapes = new Map<string, Shape | undefined>();
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
    const last = bytes[at] === 0x3c && inside > 0 ? this.content(record.type, inside, 1) : -1;
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
  private content(type: string, at: number, depth: number): number {
    if (depth > maxDepth) return -1;
    if (type === 'string') return this.text(at);
    if (type === 'boolean') return this.boolean(at);
    if (type === 'integer' || type === 'number') return this.number(at, type === 'integer');
    const shape = this.shapeOf(type);
    if (shape === undefined) return -1;
    this.put(0x7b);
    return shape.isUnion ? this.member(shape, at, depth) : this.properties(shape, at, depth, true);
  }

  private member({elements}: Shape, at: number, depth: number): number {
    const begin = this.skipBlanks(at);
    const {bytes} = this;
    const element = elements.find(({start}) => bytes[begin] === 0x3c && isAt(bytes, start, begin + 1));
    const shape = element && this.shapeOf(element.type);
    if (element === undefined || shape === undefined || shape.isUnion) return -1;
    this.putAll(element.key);
    const last = this.properties(shape, begin + 1 + element.start.length, depth + 1, false);
    return last >= 0 && isAt(bytes, element.end, last) ? this.skipBlanks(last + element.end.length) : -1;
  }

  private properties({elements, firstWith}: Shape, begin: number, depth: number, isFirst: boolean): number {
    const {bytes} = this;
    const count = elements.length;
    let at = begin;
    let isBehind = !isFirst;
    /** The elements come in the order of the model, so the search goes on from the one before. */
    let next = 0;
    let list = -1;
    for (;;) {
      at = this.skipBlanks(at);
      if (bytes[at] !== 0x3c) return -1;
      if (bytes[at + 1] === 0x2f) break;
      let index = Math.max(next, firstWith[bytes[at + 1]!] ?? count);
      while (index < count && !isAt(bytes, elements[index]!.start, at + 1)) index += 1;
      const element = elements[index];
      if (element === undefined) return -1;
      if (index !== list) {
        if (list >= 0) this.put(0x5d);
        if (isBehind) this.put(0x2c);
        this.putAll(element.key);
        list = element.isList ? index : -1;
        if (element.isList) this.put(0x5b);
      } else this.put(0x2c);
      isBehind = true;
      next = element.isList ? index : index + 1;
      at = this.content(element.type, at + 1 + element.start.length, depth + 1);
      if (at < 0 || !isAt(bytes, element.end, at)) return -1;
      at += element.end.length;
    }
    if (list >= 0) this.put(0x5d);
    this.put(0x7d);
    return at;
  }

  private text(begin: number): number {
    const {bytes, out} = this;
    let at = begin;
    let to = this.length;
    out[to] = 0x22;
    to += 1;
    for (;;) {
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
    this.putAll(word);
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
    this.putAll(bytes.subarray(begin, at));
    return at;
  }

  private shapeOf(type: string): Shape | undefined {
    if (!this.shapes.has(type)) this.shapes.set(type, this.makeShape(type));
    return this.shapes.get(type);
  }

  private makeShape(name: string): Shape | undefined {
    const type = this.model.types[name];
    if (type?.form === 'union') {
      const elements = Object.entries(type.members ?? {}).map(([kind, member]) => ({
        ...elementOf({name: kind, type: member}),
        key: encoder.encode(`"kind":"${kind}"`),
      }));
      return shapeOf(true, elements);
    }
    const properties = type?.properties ?? [];
    if (
      type?.form !== 'object' ||
      properties.length > 255 ||
      properties.some(({array}) => array === 'may-be-empty')
    )
      return undefined;
    // A kind is told by the name of the element; written out it is something else.
    const written = properties.filter(({fixed}) => fixed === undefined);
    return shapeOf(false, written.map(elementOf));
  }

  private skipBlanks(begin: number): number {
    const {bytes} = this;
    let at = begin;
    while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x09) at += 1;
    return at;
  }

  private put(byte: number): void {
    this.out[this.length] = byte;
    this.length += 1;
  }

  private putAll(bytes: Uint8Array): void {
    const {out, length} = this;
    for (let index = 0; index < bytes.length; index += 1) out[length + index] = bytes[index]!;
    this.length = length + bytes.length;
  }
}

const yes = encoder.encode('true');
const no = encoder.encode('false');

function elementOf({name, type, array}: XmlProperty): Element {
  return {
    start: encoder.encode(`${name}>`),
    end: encoder.encode(`</${name}>`),
    key: encoder.encode(`"${name}":`),
    isList: array !== undefined,
    type,
  };
}

function isAt(bytes: Uint8Array, word: Uint8Array, at: number): boolean {
  // Most words differ in their first two letters.
  if (bytes[at] !== word[0] || bytes[at + 1] !== word[1]) return false;
  for (let index = 2; index < word.length; index += 1) {
    if (bytes[at + index] !== word[index]) return false;
  }
  return true;
}

function shapeOf(isUnion: boolean, elements: readonly Element[]): Shape {
  const firstWith = new Uint8Array(256).fill(elements.length);
  elements.forEach(({start}, index) => {
    const letter = start[0] ?? 0;
    firstWith[letter] = Math.min(firstWith[letter] ?? 0, index);
  });
  return {isUnion, elements, firstWith};
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
