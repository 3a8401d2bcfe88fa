import type {ReadFault} from '../read-fault.js';
import type {PackageEntry} from './container.js';
import {decodeStrictly, guessEncoding, startsAsUtf16} from './encoding.js';
import {type CleanBytes, makeCleanBytes} from './json/clean-bytes.js';
import {maxRecordBytes} from './json/limits.js';
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
  const lines = new LineReader(entry.path);
  let rest: Uint8Array = empty;
  let atStart = true;
  for await (const chunk of entry.open()) {
    let bytes = rest.length === 0 ? chunk : joined(rest, chunk);
    // A byte order mark and the look of UTF-16 take up to four bytes to see.
    if (atStart && bytes.length < 4) {
      rest = bytes;
      continue;
    }
    if (atStart) {
      bytes = lines.begin(bytes);
      atStart = false;
      rest = empty;
      if (lines.isOver) break;
    }
    const end = bytes.lastIndexOf(lineFeed) + 1;
    if (end > 0) yield lines.read(bytes.subarray(0, end));
    rest = lines.capped(bytes.subarray(end));
  }
  if (atStart) rest = lines.begin(rest);
  const last = lines.end(rest);
  if (last.length > 0) yield last;
}

/** Cuts bytes at line feeds and counts the lines. */
class LineReader {
  isOver = false;
  private line = 1;
  private tooLong = false;
  private faults: RecordFault[] = [];
  private readonly path: string;
  private readonly isClean: CleanBytes = makeCleanBytes();

  constructor(path: string) {
    this.path = path;
  }

  /** Looks at the first bytes of the file and takes a byte order mark off. */
  begin(bytes: Uint8Array): Uint8Array {
    const utf16 = startsAsUtf16(bytes);
    if (utf16 !== undefined) {
      this.report({fault: 'encoding-not-utf8', values: {encoding: utf16}});
      this.isOver = true;
      return empty;
    }
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return bytes;
    this.report({fault: 'encoding-bom'});
    return bytes.subarray(3);
  }

  /** Reads bytes that end with a line feed. */
  read(bytes: Uint8Array): readonly (RecordLine | RecordFault)[] {
    const found: (RecordLine | RecordFault)[] = this.faults;
    this.faults = [];
    let begin = 0;
    if (this.tooLong) {
      begin = bytes.indexOf(lineFeed) + 1;
      this.tooLong = false;
      this.line += 1;
    }
    // One decoding for the whole batch is several times faster than one a line.
    const text = decodeStrictly(bytes.subarray(begin));
    let from = 0;
    while (begin < bytes.length) {
      const end = bytes.indexOf(lineFeed, begin);
      if (text === undefined) {
        found.push(this.record(bytes, begin, end, decodeStrictly(bytes.subarray(begin, end))));
      } else {
        const to = text.indexOf('\n', from);
        found.push(this.record(bytes, begin, end, text.slice(from, to)));
        from = to + 1;
      }
      begin = end + 1;
      this.line += 1;
    }
    return found;
  }

  /** Lets go of a line that is longer than any record may be. */
  capped(rest: Uint8Array): Uint8Array {
    if (this.tooLong) return empty;
    if (rest.length <= maxRecordBytes) return rest;
    this.tooLong = true;
    this.report({fault: 'record-too-long', values: {limit: maxRecordBytes}});
    return empty;
  }

  /** Reads the last line, which needs no line feed. */
  end(rest: Uint8Array): readonly (RecordLine | RecordFault)[] {
    if (rest.length === 0 || this.tooLong) return this.faults;
    return [...this.faults, this.record(rest, 0, rest.length, decodeStrictly(rest))];
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
    const text = decoded.endsWith('\r') ? decoded.slice(0, -1) : decoded;
    if (text.trim() === '') return this.faultAt({fault: 'line-empty'});
    const {value, fault} = parseStrictly(text, this.isClean, bytes, begin, end);
    return fault ? this.faultAt(fault) : {line, text, value};
  }

  private faultAt(fault: ReadFault): RecordFault {
    return {line: this.line, fault: {...fault, file: this.path, line: this.line}};
  }

  private report(fault: ReadFault): void {
    this.faults.push(this.faultAt(fault));
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
