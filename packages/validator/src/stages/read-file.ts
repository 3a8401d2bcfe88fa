import {
  type PackageContainer,
  type PackageEntry,
  type RecordFault,
  ReadFaultError,
  cutLines,
  readXmlParts,
} from '@skolebro/formats';
import {harmlessFaults, readingChecks} from '../checks-of-reading.js';
import type {PieceJudge} from '../pieces/judge-piece.js';
import type {PieceFile, PieceNotes, PieceRun} from '../pieces/piece.js';
import type {Tally} from '../tally.js';
import type {SeenFile} from './listing.js';

/** Records of one piece live at the same time; with larger pieces the garbage collector takes a fifth of the run. */
const pieceBytes = 64 * 1024;

/** Each piece that goes to another thread costs two messages. */
const sentPieceBytes = 512 * 1024;

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

/** How the pieces of a file are judged. */
export interface PieceWay {
  readonly file: PieceFile;
  /** Judges in this thread; it also reads what is no NDJSON. */
  readonly judge: PieceJudge;
  /** Where pieces are judged elsewhere. */
  readonly run: PieceRun | undefined;
  /** Takes the notes of each piece, in order, with the bytes read so far. */
  readonly take: (notes: PieceNotes, bytes: number) => void;
}

/** Reads a record file once, for its records and its checksum together, and reports every line that gives no record. */
export async function readFile(
  container: PackageContainer,
  entry: PackageEntry,
  tally: Tally,
  way: PieceWay,
): Promise<FileReading> {
  const isFirst = way.file.pass === 'first';
  const run = entry.path.endsWith('.xml') ? undefined : way.run;
  const watched = watch(container, entry, isFirst, run === undefined ? pieceBytes : sentPieceBytes);
  let records = 0;
  let unreadable = 0;
  const take = (notes: PieceNotes, bytes: number): void => {
    records += notes.records;
    unreadable += notes.unreadable;
    way.take(notes, bytes);
  };
  const report = (fault: RecordFault): void => {
    if (isFirst && reportFault(fault, tally)) unreadable += 1;
  };
  try {
    if (entry.path.endsWith('.xml')) {
      for await (const {lines, read} of readXmlParts(watched.entry, way.file.entity)) {
        take(lines === undefined ? way.judge.judgeAll(read) : way.judge.judge(lines), watched.bytes());
      }
    } else await readPieces(watched.entry, {...way, run}, take, report, watched.bytes);
  } catch (error) {
    if (!(error instanceof ReadFaultError)) throw error;
    report({line: 0, fault: {...error.fault, file: error.fault.file ?? entry.path}});
    return {records, unreadable, isWhole: false, seen: undefined};
  }
  const seen = watched.isAtEnd() ? {...watched.seen(), records: records + unreadable} : undefined;
  return {records, unreadable, isWhole: seen !== undefined, seen};
}

/** Hands out whole lines to be judged, as many pieces at a time as there is room for, and takes the notes in order. */
async function readPieces(
  entry: PackageEntry,
  {file, judge, run}: PieceWay,
  take: (notes: PieceNotes, bytes: number) => void,
  report: (fault: RecordFault) => void,
  bytesRead: () => number,
): Promise<void> {
  const underWay: {readonly notes: Promise<PieceNotes>; readonly bytes: number}[] = [];
  const takeFirst = async (): Promise<void> => {
    const first = underWay.shift();
    if (first !== undefined) take(await first.notes, first.bytes);
  };
  try {
    for await (const {faults, line, bytes} of cutLines(entry)) {
      faults.forEach(report);
      if (run === undefined) {
        take(judge.judge({line, bytes}), bytesRead());
        continue;
      }
      // Where all others have enough to do, this thread lends a hand.
      const notes = run.hasRoom()
        ? run.judge({...file, line, bytes})
        : Promise.resolve(judge.judgeApart({line, bytes}));
      // Whoever awaits it later still learns of the failure.
      notes.catch(() => undefined);
      underWay.push({notes, bytes: bytesRead()});
      if (underWay.length >= run.width) await takeFirst();
    }
  } finally {
    while (underWay.length > 0) await takeFirst();
  }
}

/** Reads a file for its size and checksum only; undefined when it cannot be read to its end. */
export async function readBytes(
  container: PackageContainer,
  entry: PackageEntry,
  tally: Tally,
  take: (bytes: number) => void,
): Promise<SeenFile | undefined> {
  const watched = watch(container, entry, true, pieceBytes);
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
export function reportFault({fault}: RecordFault, tally: Tally): boolean {
  const check = readingChecks.get(fault.fault);
  if (check === undefined) throw new TypeError(`No check stands for the read fault ${fault.fault}; add one.`);
  tally.found(check, {file: fault.file, line: fault.line, column: fault.column}, fault.values ?? {});
  return !harmlessFaults.has(fault.fault);
}

/** An entry whose bytes are counted and hashed as they pass. */
function watch(
  container: PackageContainer,
  entry: PackageEntry,
  isHashed: boolean,
  pieceLength: number,
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
          if (isHashed) digest.update(chunk);
          bytes += chunk.length;
          for (let at = 0; at < chunk.length; at += pieceLength) yield chunk.subarray(at, at + pieceLength);
        }
        isAtEnd = true;
      },
    },
    bytes: () => bytes,
    isAtEnd: () => isAtEnd,
    seen: () => ({bytes, sha256: digest.hex()}),
  };
}
