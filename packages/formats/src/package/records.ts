import type {ReadFault} from '../read-fault.js';
import type {PackageEntry} from './container.js';
import {cutUtf8, decodeStrictly, guessEncoding, isUtf8, startsAsUtf16} from './encoding.js';
import {type CleanBytes, makeCleanBytes} from './json/clean-bytes.js';
import {maxRecordBytes, maxRecordValues} from './json/limits.js';
import {parseStrictly} from './json/strict-parse.js';

/** One record as it stands in its file. */
export interface RecordLine {
  /** Counted from 1. */
  readonly line: number;
  /** The line without its line break. */
  readonly text: string;
  /** What the line says: an object, not yet judged. */
  readonly value: unknown;
  readonly fault?: undefined;
}

/** A line, or a remark on a line, that gives no record. */
export interface RecordFault {
  readonly line: number;
  readonly fault: ReadFault;
}

const lineFeed = 0x0a;
const empty = new Uint8Array(0);

/** Whole lines of a record file, to be read at once, later or in another thread. */
export interface LinePiece {
  /** What was seen between the lines of the piece before and these. */
  readonly faults: readonly RecordFault[];
  /** The number of the first line. */
  readonly line: number;
  /** The lines with their line breaks; only the last line of a file may lack it. */
  readonly bytes: Uint8Array;
}

/** Reads whole lines; `line` is the number of the first. The reader keeps nothing between two calls. */
export type ReadLines = (bytes: Uint8Array, line: number) => readonly (RecordLine | RecordFault)[];

/**
 * Reads a file of one JSON object a line (NDJSON), in batches as large as the chunks it comes in.
 *
 * Memory does not grow with the file. A line that cannot be read gives a `RecordFault` and the
 * next line goes on; a file in UTF-16 gives one. A fault of the container itself
 * (`ReadFaultError`) ends the reading.
 */
export async function* readRecords(
  entry: PackageEntry,
): AsyncGenerator<readonly (RecordLine | RecordFault)[], void, undefined> {
  const read = makeLineReader(entry.path);
  for await (const {faults, line, bytes} of cutLines(entry)) {
    yield faults.length === 0 ? read(bytes, line) : [...faults, ...read(bytes, line)];
  }
}

/** Cuts a record file into pieces of whole lines, as large as the chunks it comes in; nothing is read of them yet. */
export async function* cutLines(entry: PackageEntry): AsyncGenerator<LinePiece, void, undefined> {
  const {path} = entry;
  let faults: RecordFault[] = [];
  let line = 1;
  // The beginning of a line whose end has not come yet; joined once, since a long line comes in many chunks.
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  let atStart = true;
  let tooLong = false;
  const report = (fault: ReadFault): void => {
    faults.push({line, fault: {...fault, file: path, line}});
  };
  /** Looks at the first bytes of the file and takes a byte order mark off; undefined for UTF-16. */
  const begin = (bytes: Uint8Array): Uint8Array | undefined => {
    const utf16 = startsAsUtf16(bytes);
    if (utf16 !== undefined) {
      report({fault: 'encoding-not-utf8', values: {encoding: utf16}});
      return undefined;
    }
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return bytes;
    report({fault: 'encoding-bom'});
    return bytes.subarray(3);
  };
  for await (const chunk of entry.open()) {
    let bytes = chunk;
    // A byte order mark and the look of UTF-16 take up to four bytes to see.
    if (atStart) {
      bytes = joined([...rest, chunk]);
      if (bytes.length < 4) {
        rest = [bytes];
        continue;
      }
      atStart = false;
      rest = [];
      const text = begin(bytes);
      if (text === undefined) {
        yield {faults, line, bytes: empty};
        return;
      }
      bytes = text;
    }
    const end = bytes.lastIndexOf(lineFeed) + 1;
    if (end > 0) {
      const from = tooLong ? bytes.indexOf(lineFeed) + 1 : 0;
      if (tooLong) line += 1;
      tooLong = false;
      const whole = joined([...rest, bytes.subarray(from, end)]);
      if (whole.length > 0) {
        yield {faults, line, bytes: whole};
        faults = [];
        line += countLines(whole);
      }
      rest = [];
      restBytes = 0;
    }
    if (tooLong || end === bytes.length) continue;
    rest.push(bytes.subarray(end));
    restBytes += bytes.length - end;
    if (restBytes > maxRecordBytes) {
      // No record may be that long, so the rest of the line is let go.
      tooLong = true;
      report({fault: 'record-too-long', values: {limit: maxRecordBytes}});
      rest = [];
      restBytes = 0;
    }
  }
  const last = joined(rest);
  const bytes = (atStart ? begin(last) : last) ?? empty;
  if (bytes.length > 0 || faults.length > 0) yield {faults, line, bytes};
}

/** Makes a reader of whole lines of the file at a path. */
export function makeLineReader(path: string): ReadLines {
  const reader = new LineReader(path);
  return (bytes, line) => reader.read(bytes, line);
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines += 1;
  return lines;
}

class LineReader {
  private line = 1;
  private readonly path: string;
  private readonly isClean: CleanBytes = makeCleanBytes();

  constructor(path: string) {
    this.path = path;
  }

  read(bytes: Uint8Array, firstLine: number): readonly (RecordLine | RecordFault)[] {
    this.line = firstLine;
    const found: (RecordLine | RecordFault)[] = [];
    const cut = cutUtf8 !== undefined && isUtf8(bytes) ? cutUtf8 : undefined;
    // Where lines cannot be cut out of bytes, one decoding for all is several times faster than one a line.
    const text = cut === undefined ? decodeStrictly(bytes) : undefined;
    let begin = 0;
    let from = 0;
    while (begin < bytes.length) {
      const next = bytes.indexOf(lineFeed, begin);
      const end = next < 0 ? bytes.length : next;
      if (cut !== undefined) {
        found.push(this.record(bytes, begin, end, cut(bytes, begin, end)));
      } else if (text === undefined) {
        found.push(this.record(bytes, begin, end, decodeStrictly(bytes.subarray(begin, end))));
      } else {
        const to = next < 0 ? text.length : text.indexOf('\n', from);
        found.push(this.record(bytes, begin, end, text.slice(from, to)));
        from = to + 1;
      }
      begin = end + 1;
      this.line += 1;
    }
    return found;
  }

  private record(
    bytes: Uint8Array,
    begin: number,
    end: number,
    decoded: string | undefined,
  ): RecordLine | RecordFault {
    const {line} = this;
    if (end - begin > maxRecordBytes) {
      return this.faultAt({fault: 'record-too-long', values: {limit: maxRecordBytes}});
    }
    if (decoded === undefined) {
      const encoding = guessEncoding(bytes.subarray(begin, end));
      return this.faultAt({fault: 'encoding-not-utf8', ...(encoding && {values: {encoding}})});
    }
    if (end - begin > maxRecordValues && countCommas(bytes, begin, end) >= maxRecordValues) {
      return this.faultAt({fault: 'record-too-long', values: {limit: maxRecordValues}});
    }
    const text = decoded.endsWith('\r') ? decoded.slice(0, -1) : decoded;
    if (text.trim() === '') return this.faultAt({fault: 'line-empty'});
    const {value, fault} = parseStrictly(text, this.isClean, bytes, begin, end);
    return fault ? this.faultAt(fault) : {line, text, value};
  }

  private faultAt(fault: ReadFault): RecordFault {
    return {line: this.line, fault: {...fault, file: this.path, line: this.line}};
  }
}

/** At least as many as the values that follow another one; those inside texts count too. */
function countCommas(bytes: Uint8Array, begin: number, end: number): number {
  let commas = 0;
  for (let at = begin; at < end; at += 1) if (bytes[at] === 0x2c) commas += 1;
  return commas;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first = empty, second] = parts;
  if (second === undefined) return first;
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
