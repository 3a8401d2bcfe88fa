/* eslint-disable @typescript-eslint/no-non-null-assertion -- what lies behind the end fits nothing, and this is the hottest loop of all */

import type {Automaton} from './walk-model.js';

/** Takes the ids, the fields and the digits that a walk comes upon, while it is on them. */
export interface WalkNotes {
  /** Takes the id of the record whose 36 letters begin at a place; false when it is no UUID. */
  noteId(bytes: Uint8Array, at: number): boolean;
  /** Takes a reference to a record of the entity of a number. */
  noteReference(target: number, bytes: Uint8Array, at: number): boolean;
  /** Takes a property of the record, whose name and value stand between two places; `reader` is who wants to read it. */
  noteField(from: number, to: number, reader: number): void;
  /** Takes it that six digits or more stand in a row in one of the texts, ids of records left out. */
  noteDigits(): void;
  /** How much has been taken, to go back to. */
  mark(): number;
  rewind(mark: number): void;
}

/**
 * Walks over one value that begins at a place; gives the place behind it, or -1 for "I cannot tell".
 *
 * What a step accepts is right for certain: grammar, I-JSON and schema. What it does not accept may still be right.
 */
export type Step = (bytes: Uint8Array, at: number, notes: WalkNotes) => number;

const quote = 0x22;
const backslash = 0x5c;
const encoder = new TextEncoder();

/** Whether the letters of a word stand at a place. */
export function stands(word: Uint8Array, bytes: Uint8Array, at: number): boolean {
  const {length} = word;
  for (let index = 0; index < length; index += 1) if (bytes[at + index] !== word[index]) return false;
  return true;
}

/** The bytes of a text as it is written in JSON, with its quotation marks. */
export function quoted(text: string): Uint8Array {
  return encoder.encode(JSON.stringify(text));
}

/** A personal identification number begins with so many digits in a row. */
const manyDigits = 6;

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** One text of a few. */
export function oneOf(texts: readonly string[]): Step {
  const words = texts.map(quoted);
  const hasDigits = texts.some((text) => /[0-9]{6}/.test(text));
  return (bytes, at, notes) => {
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index]!;
      if (!stands(word, bytes, at)) continue;
      if (hasDigits) notes.noteDigits();
      return at + word.length;
    }
    return -1;
  };
}

const yes = encoder.encode('true');
const no = encoder.encode('false');

/** True or false. */
export const boolean: Step = (bytes, at) =>
  stands(yes, bytes, at) ? at + yes.length : stands(no, bytes, at) ? at + no.length : -1;

/** False; where `true` would mean something to readers of references. */
export const onlyFalse: Step = (bytes, at) => (stands(no, bytes, at) ? at + no.length : -1);

/** Bytes that stand in free text for themselves: no digits, and none that can begin a character that no text may hold. */
const plain: Uint8Array = Uint8Array.from({length: 256}, (_, byte) =>
  byte < 0x20 ||
  isDigit(byte) ||
  byte === quote ||
  byte === backslash ||
  byte === 0x7f ||
  byte === 0xc2 ||
  byte === 0xef
    ? 0
    : 1,
);

/** Free text without control characters, of bytes that are known to be UTF-8. */
export function freeText(hasLines: boolean, maxLength: number): Step {
  return (bytes, at, notes) => {
    if (bytes[at] !== quote) return -1;
    let to = at + 1;
    for (;;) {
      while (plain[bytes[to]!] === 1) to += 1;
      const byte = bytes[to];
      if (byte === quote) break;
      if (isDigit(byte)) {
        const first = to;
        while (isDigit(bytes[to])) to += 1;
        if (to - first >= manyDigits) notes.noteDigits();
      } else if (byte === backslash) {
        const letter = bytes[to + 1]!;
        const isPlain = letter === quote || letter === backslash || letter === 0x2f;
        if (!isPlain && !(hasLines && (letter === 0x6e || letter === 0x74))) return -1;
        to += 2;
      } else if (byte === 0xc2) {
        // U+0080 to U+009F are control characters.
        if (bytes[to + 1]! < 0xa0) return -1;
        to += 2;
      } else if (byte === 0xef) {
        // U+FFFE and U+FFFF are no characters.
        if (bytes[to + 1] === 0xbf && bytes[to + 2]! > 0xbd) return -1;
        to += 3;
      } else return -1;
    }
    // There are no more characters than bytes; whoever wants to know it exactly has to count.
    const length = to - at - 1;
    return length > 0 && length <= maxLength ? to + 1 : -1;
  };
}

/** Text of a pattern, in ASCII and without escapes. */
export function patternText({classes, next, ends}: Automaton, minLength: number, maxLength: number): Step {
  // One place for each state and byte; what is not ASCII leads nowhere.
  const table = new Uint8Array((next.length + 1) * 256);
  next.forEach((row, index) => {
    for (let byte = 0; byte < classes.length; byte += 1) {
      if (byte >= 0x20 && byte !== backslash)
        table[(index + 1) * 256 + byte] = row[classes.charCodeAt(byte) - 65] ?? 0;
    }
  });
  const isEnd = Uint8Array.from({length: next.length + 1}, (_, state) => (ends.includes(state) ? 1 : 0));
  const hasDigits = mayHoldDigits(table, next.length);
  return (bytes, at, notes) => {
    if (bytes[at] !== quote) return -1;
    let state = 1;
    let to = at + 1;
    for (let byte = bytes[to]; byte !== quote; byte = bytes[to]) {
      state = table[(state << 8) | byte!]!;
      if (state === 0) return -1;
      to += 1;
    }
    if (hasDigits && digitsBetween(bytes, at, to)) notes.noteDigits();
    const length = to - at - 1;
    return isEnd[state] === 1 && length >= minLength && length <= maxLength ? to + 1 : -1;
  };
}

/** Whether a machine can read many digits in a row, from whatever state. */
function mayHoldDigits(table: Uint8Array, states: number): boolean {
  const digits = Array.from({length: 10}, (_, digit) => 0x30 + digit);
  let reached = new Set(Array.from({length: states}, (_, index) => index + 1));
  for (let count = 0; count < manyDigits; count += 1) {
    reached = new Set([...reached].flatMap((state) => digits.map((byte) => table[(state << 8) | byte]!)));
    reached.delete(0);
  }
  return reached.size > 0;
}

function digitsBetween(bytes: Uint8Array, from: number, to: number): boolean {
  let row = 0;
  for (let at = from; at < to && row < manyDigits; at += 1) row = isDigit(bytes[at]) ? row + 1 : 0;
  return row === manyDigits;
}

/** A number of up to fifteen digits, which every double holds; no exponent. */
export function number(isWhole: boolean, minimum: number, maximum: number): Step {
  return (bytes, at) => {
    const isNegative = bytes[at] === 0x2d;
    const first = isNegative ? at + 1 : at;
    let to = first;
    let value = 0;
    for (let digit = bytes[to]! - 0x30; digit >= 0 && digit <= 9; digit = bytes[to]! - 0x30) {
      value = value * 10 + digit;
      to += 1;
    }
    let digits = to - first;
    if (digits === 0 || (digits > 1 && bytes[first] === 0x30)) return -1;
    if (bytes[to] === 0x2e) {
      if (isWhole) return -1;
      const point = to;
      to += 1;
      for (let digit = bytes[to]! - 0x30; digit >= 0 && digit <= 9; digit = bytes[to]! - 0x30) {
        value = value * 10 + digit;
        to += 1;
      }
      const decimals = to - point - 1;
      if (decimals === 0) return -1;
      digits += decimals;
      value /= 10 ** decimals;
    }
    if (digits > 15 || (isNegative && value === 0)) return -1;
    const signed = isNegative ? -value : value;
    return signed >= minimum && signed <= maximum ? to : -1;
  };
}

/** Set in the value of what is no lower-case hexadecimal digit, and still seen when four digits are put together. */
const noDigit = 0x10000;
const hexValue: Uint32Array = Uint32Array.from({length: 256}, (_, byte) =>
  byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : noDigit,
);

function fourDigits(bytes: Uint8Array, at: number): number {
  return (
    (hexValue[bytes[at]!]! << 12) |
    (hexValue[bytes[at + 1]!]! << 8) |
    (hexValue[bytes[at + 2]!]! << 4) |
    hexValue[bytes[at + 3]!]!
  );
}

/** Reads 36 bytes as a UUID (RFC 9562) into four words; false when they are none. */
export function readUuidBytes(bytes: Uint8Array, at: number, words: Uint32Array, to: number): boolean {
  if (
    bytes[at + 8] !== 0x2d ||
    bytes[at + 13] !== 0x2d ||
    bytes[at + 18] !== 0x2d ||
    bytes[at + 23] !== 0x2d
  ) {
    return false;
  }
  const a = fourDigits(bytes, at);
  const b = fourDigits(bytes, at + 4);
  const c = fourDigits(bytes, at + 9);
  const d = fourDigits(bytes, at + 14);
  const e = fourDigits(bytes, at + 19);
  const f = fourDigits(bytes, at + 24);
  const g = fourDigits(bytes, at + 28);
  const h = fourDigits(bytes, at + 32);
  // The version is 1 to 8, the variant 8 to b.
  const version = d >> 12;
  if ((a | b | c | d | e | f | g | h) >= noDigit || version < 1 || version > 8 || e >> 14 !== 2) return false;
  words[to] = (a << 16) | b;
  words[to + 1] = (c << 16) | d;
  words[to + 2] = (e << 16) | f;
  words[to + 3] = (g << 16) | h;
  return true;
}

const letters = 36;
const ignored = new Uint32Array(4);

/** An id that nobody follows. */
export const uuid: Step = (bytes, at) =>
  bytes[at] === quote && bytes[at + letters + 1] === quote && readUuidBytes(bytes, at + 1, ignored, 0)
    ? at + letters + 2
    : -1;

/** The id of the record itself. */
export const ownId: Step = (bytes, at, notes) =>
  bytes[at] === quote && bytes[at + letters + 1] === quote && notes.noteId(bytes, at + 1)
    ? at + letters + 2
    : -1;

/** The id of a record of the entity of a number. */
export function reference(target: number): Step {
  return (bytes, at, notes) =>
    bytes[at] === quote && bytes[at + letters + 1] === quote && notes.noteReference(target, bytes, at + 1)
      ? at + letters + 2
      : -1;
}

/** What is left to other readers. */
export const unknown: Step = () => -1;
