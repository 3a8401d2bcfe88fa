import type {ReadFault} from '../read-fault.js';
import {cutUtf8, decodeStrictly, guessEncoding, isUtf8} from './encoding.js';
import {type CleanBytes, makeCleanBytes} from './json/clean-bytes.js';
import {maxRecordBytes, maxRecordValues} from './json/limits.js';
import {parseStrictly} from './json/strict-parse.js';
import type {RecordFault, RecordLine} from './records.js';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Goes over the lines of a record file, piece by piece; of each it reads no more than it is asked for.
 *
 * One object serves a whole file, since a million small ones cost time; it keeps nothing of a piece but its bytes.
 */
export class LineCursor {
  /** The number of the line, counted from 1. */
  line = 0;
  /** The number of the line in the piece, counted from 0. */
  number = -1;
  /** Where the line begins in `bytes`. */
  begin = 0;
  /** Where it ends: at its line break, or at the end of the piece. */
  end = 0;
  /** The piece. */
  bytes: Uint8Array = new Uint8Array(0);
  private readonly path: string;
  private readonly isClean: CleanBytes = makeCleanBytes();
  private cut: typeof cutUtf8;
  /** The piece as text, where its lines cannot be cut out of bytes: one decoding for all is several times faster. */
  private text: string | undefined;
  /** Where the line begins in the text, and where the next one does. */
  private from = 0;
  private next = 0;
  private firstLine = 0;
  private lines: Uint32Array | undefined;

  /** For the file at a path. */
  constructor(path: string) {
    this.path = path;
  }

  /** Stands before the first of whole lines; `line` is its number, and `lines` are those of all that do not follow it. */
  open(bytes: Uint8Array, line: number, lines?: Uint32Array): void {
    this.bytes = bytes;
    this.end = -1;
    this.firstLine = line;
    this.lines = lines;
    this.number = -1;
    this.cut = cutUtf8 !== undefined && isUtf8(bytes) ? cutUtf8 : undefined;
    this.text = this.cut === undefined ? decodeStrictly(bytes) : undefined;
    this.next = 0;
  }

  /** Goes to the next line; false when there is none. */
  move(): boolean {
    const {bytes, text} = this;
    const begin = this.end + 1;
    if (begin >= bytes.length) return false;
    const next = bytes.indexOf(lineFeed, begin);
    this.begin = begin;
    this.end = next < 0 ? bytes.length : next;
    this.number += 1;
    this.line = this.lines?.[this.number] ?? this.firstLine + this.number;
    if (text !== undefined) {
      this.from = this.next;
      this.next = next < 0 ? text.length + 1 : text.indexOf('\n', this.from) + 1;
    }
    return true;
  }

  /** Where the record ends that the line may hold, if its bytes are fit to be looked at one by one; otherwise -1. */
  get recordEnd(): number {
    const {bytes, begin, end} = this;
    const isLong = end - begin > maxRecordValues;
    if (isLong || (this.cut === undefined && this.text === undefined)) return -1;
    return bytes[end - 1] === carriageReturn ? end - 1 : end;
  }

  /** The line without its line break; empty where it is not UTF-8. */
  textOf(): string {
    return withoutReturn(this.decoded() ?? '');
  }

  /** Reads the line as a record. */
  read(): RecordLine | RecordFault {
    const {bytes, begin, end, line} = this;
    if (end - begin > maxRecordBytes) {
      return this.faultAt({fault: 'record-too-long', values: {limit: maxRecordBytes}});
    }
    const decoded = this.decoded();
    if (decoded === undefined) {
      const encoding = guessEncoding(bytes.subarray(begin, end));
      return this.faultAt({fault: 'encoding-not-utf8', ...(encoding && {values: {encoding}})});
    }
    if (end - begin > maxRecordValues && countCommas(bytes, begin, end) >= maxRecordValues) {
      return this.faultAt({fault: 'record-too-long', values: {limit: maxRecordValues}});
    }
    const text = withoutReturn(decoded);
    if (text.trim() === '') return this.faultAt({fault: 'line-empty'});
    const {value, fault} = parseStrictly(text, this.isClean, bytes, begin, end);
    return fault ? this.faultAt(fault) : {line, text, value};
  }

  private decoded(): string | undefined {
    const {bytes, begin, end} = this;
    if (this.cut !== undefined) return this.cut(bytes, begin, end);
    if (this.text !== undefined) return this.text.slice(this.from, this.next - 1);
    return decodeStrictly(bytes.subarray(begin, end));
  }

  private faultAt(fault: ReadFault): RecordFault {
    return {line: this.line, fault: {...fault, file: this.path, line: this.line}};
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** At least as many as the values that follow another one; those inside texts count too. */
function countCommas(bytes: Uint8Array, begin: number, end: number): number {
  let commas = 0;
  for (let at = begin; at < end; at += 1) if (bytes[at] === 0x2c) commas += 1;
  return commas;
}
