import type {ReadFault} from '../read-fault.js';
import type {PackageEntry} from './container.js';
import {startsAsUtf16} from './encoding.js';
import {maxRecordBytes} from './json/limits.js';
import {LineCursor} from './line-cursor.js';

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
  const cursor = new LineCursor(entry.path);
  for await (const {faults, line, bytes} of cutLines(entry)) {
    const found: (RecordLine | RecordFault)[] = [...faults];
    cursor.open(bytes, line);
    while (cursor.move()) found.push(cursor.read());
    yield found;
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
      // Only the line that is cut is joined; to copy all the others would fill the memory with what is thrown away.
      const cut = rest.length === 0 ? from : bytes.indexOf(lineFeed, from) + 1;
      for (const whole of [joined([...rest, bytes.subarray(from, cut)]), bytes.subarray(cut, end)]) {
        if (whole.length === 0) continue;
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

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines += 1;
  return lines;
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
