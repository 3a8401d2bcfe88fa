import {
  type PackageContainer,
  type PackageEntry,
  type RecordFault,
  type RecordLine,
  ReadFaultError,
  readRecords,
} from '@skolebro/formats';
import {harmlessFaults, readingChecks} from '../checks-of-reading.js';
import type {Tally} from '../tally.js';
import type {SeenFile} from './listing.js';

/** Records of one piece live at the same time; with larger pieces the garbage collector takes a fifth of the run. */
const pieceBytes = 64 * 1024;

/** What reading a record file gave. */
export interface FileReading {
  /** Lines that gave a record. */
  readonly records: number;
  /** Lines that did not. */
  readonly unreadable: number;
  /** Whether the file could be read to its end. */
  readonly isWhole: boolean;
  /** Size, checksum and count; undefined when the end was not reached. */
  readonly seen: SeenFile | undefined;
}

/** Reads a record file once, for its records and its checksum together, and reports every line that gives no record. */
export async function readFile(
  container: PackageContainer,
  entry: PackageEntry,
  tally: Tally,
  take: (lines: readonly RecordLine[], bytes: number) => void,
): Promise<FileReading> {
  const watched = watch(container, entry);
  let records = 0;
  let unreadable = 0;
  try {
    for await (const batch of readRecords(watched.entry)) {
      const lines: RecordLine[] = [];
      for (const line of batch) {
        if (line.fault === undefined) lines.push(line);
        else if (reportFault(line, tally)) unreadable += 1;
      }
      records += lines.length;
      take(lines, watched.bytes());
    }
  } catch (error) {
    if (!(error instanceof ReadFaultError)) throw error;
    reportFault({line: 0, fault: {...error.fault, file: error.fault.file ?? entry.path}}, tally);
    return {records, unreadable, isWhole: false, seen: undefined};
  }
  const seen = watched.isAtEnd() ? {...watched.seen(), records: records + unreadable} : undefined;
  return {records, unreadable, isWhole: seen !== undefined, seen};
}

/** Reads a file for its size and checksum only; undefined when it cannot be read to its end. */
export async function readBytes(
  container: PackageContainer,
  entry: PackageEntry,
  tally: Tally,
  take: (bytes: number) => void,
): Promise<SeenFile | undefined> {
  const watched = watch(container, entry);
  try {
    const pieces = watched.entry.open()[Symbol.asyncIterator]();
    while ((await pieces.next()).done !== true) take(watched.bytes());
  } catch (error) {
    if (!(error instanceof ReadFaultError)) throw error;
    reportFault({line: 0, fault: {...error.fault, file: error.fault.file ?? entry.path}}, tally);
    return undefined;
  }
  return watched.seen();
}

/** Reports a fault and tells whether it cost a record. */
function reportFault({fault}: RecordFault, tally: Tally): boolean {
  const check = readingChecks.get(fault.fault);
  if (check === undefined) throw new TypeError(`No check stands for the read fault ${fault.fault}; add one.`);
  tally.found(check, {file: fault.file, line: fault.line, column: fault.column}, fault.values ?? {});
  return !harmlessFaults.has(fault.fault);
}

/** An entry whose bytes are counted and hashed as they pass. */
function watch(
  container: PackageContainer,
  entry: PackageEntry,
): {entry: PackageEntry; bytes: () => number; isAtEnd: () => boolean; seen: () => SeenFile} {
  const digest = container.sha256();
  let bytes = 0;
  let isAtEnd = false;
  return {
    entry: {
      path: entry.path,
      bytes: entry.bytes,
      async *open() {
        for await (const chunk of entry.open()) {
          digest.update(chunk);
          bytes += chunk.length;
          for (let at = 0; at < chunk.length; at += pieceBytes) yield chunk.subarray(at, at + pieceBytes);
        }
        isAtEnd = true;
      },
    },
    bytes: () => bytes,
    isAtEnd: () => isAtEnd,
    seen: () => ({bytes, sha256: digest.hex()}),
  };
}
