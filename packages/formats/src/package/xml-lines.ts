import {findJsonFault} from './json/find-json-fault.js';
import {compileModel} from '../xml/compiled-model.js';
import {xmlModel} from '../xml/model.generated.js';
import {readPlainRecord} from '../xml/plain-record.js';
import {Transcriber} from '../xml/transcriber.js';
import {asciiOf, decodeStrictly, isUtf8} from './encoding.js';

/** Records of an XML file as lines of JSON. */
export interface XmlLines {
  /** The line of the file on which the first record begins. */
  readonly line: number;
  /** The line on which each record begins; they hold, as all the rest, until the next records are asked for. */
  readonly lines: Uint32Array;
  /** The records as NDJSON. */
  readonly bytes: Uint8Array;
  /** The XML of a record, by its number among these, behind as many blanks as characters stand before it on its line. */
  readonly sourceOf: (record: number) => string;
}

/** Where reading must go on by a reader that knows all of XML. */
export interface XmlRest {
  readonly bytes: Uint8Array;
  /** What stands before is read already; undefined at the beginning of the file. */
  readonly from: {readonly line: number; readonly column: number} | undefined;
}

/** A file that begins otherwise is read by a reader that knows all of XML. */
const opening = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*<records xmlns="([^"<&]*)">/;
const longestOpening = 1000;

const closing = new TextEncoder().encode('</records>');

/** A record that is longer than this comes in too many pieces to be begun again with each. */
const longestRecord = 256 * 1024;

const lineFeed = 0x0a;
const lessThan = 0x3c;

/** Turns the records of an XML file into lines of JSON as the bytes come, as long as the XML is plain. */
export class XmlLineMaker {
  /** What must be read by another reader; from then on this one has nothing to do. */
  rest: XmlRest | undefined;
  /** Whether a byte order mark stood before everything else. */
  hasMark = false;
  private readonly transcriber: Transcriber;
  private readonly end: Uint8Array;
  private bytes: Uint8Array = new Uint8Array(0);
  /** What `bytes` is a part of. */
  private store = new Uint8Array(0);
  /** Where the records at hand begin, and on which lines. */
  private starts: number[] = [];
  private lines: number[] = [];
  private isOpen = false;
  private isClosed = false;
  private at = 0;
  private line = 1;
  /** The column of the first of the bytes. */
  private column = 1;
  /** The next line feed at `at` or behind. */
  private nextFeed = -1;

  /** For a file of the records of one entity. */
  constructor(entity: string) {
    this.transcriber = new Transcriber(xmlModel, entity);
    this.end = new TextEncoder().encode(`</${entity}>`);
  }

  /** Takes the next bytes of the file; `isLast` says that no more come. */
  *take(chunk: Uint8Array, isLast: boolean): Generator<XmlLines, void, undefined> {
    this.letGo(chunk);
    if (!this.isOpen && !this.open(isLast)) return;
    const {bytes, transcriber} = this;
    transcriber.open(bytes);
    this.starts = [];
    this.lines = [];
    while (this.rest === undefined && !this.isClosed) {
      this.pass(skipBlanks(bytes, this.at));
      if (this.at === bytes.length || (!isLast && bytes.length - this.at < closing.length)) break;
      if (stands(closing, bytes, this.at)) {
        this.isClosed = true;
        break;
      }
      const end = this.record();
      if (end < 0) break;
      this.starts.push(this.at);
      this.lines.push(this.line);
      this.pass(end);
    }
    const out = transcriber.out.subarray(0, transcriber.length);
    if (!isUtf8(out)) {
      // Another reader says where it ends to be UTF-8.
      const [at = 0] = this.starts;
      this.rest = {bytes: bytes.subarray(at), from: {line: this.lines[0] ?? 1, column: this.columnOf(at)}};
      return;
    }
    if (out.length > 0) yield this.linesFrom(out);
    // The end tag and the blanks after it stay, for another reader must see them before what should not come there.
    if (this.isClosed && skipBlanks(bytes, this.at + closing.length) < bytes.length) this.giveUp();
    else if (bytes.length - this.at > longestRecord || (isLast && !this.isClosed)) this.giveUp();
  }

  /** Writes the record at hand as a line; tells where it ends, or -1 when it cannot, or not yet. */
  private record(): number {
    const {bytes, at, transcriber} = this;
    const end = transcriber.transcribe(at);
    if (end >= 0) return end;
    const last = indexOf(bytes, this.end, at);
    if (last < 0) return -1;
    const after = last + this.end.length;
    const text = decodeStrictly(bytes.subarray(at, after));
    const record = text === undefined ? undefined : readPlainRecord(compileModel(xmlModel), text);
    const json = record === undefined ? '' : JSON.stringify(record);
    if (record === undefined || findJsonFault(json) !== undefined) {
      this.giveUp();
      return -1;
    }
    transcriber.write(json);
    return after;
  }

  /** Reads the beginning of the file; false while it is not all there, or when another reader must read it. */
  private open(isLast: boolean): boolean {
    if (this.bytes.length < 3 && !isLast) return false;
    if (startsWithMark(this.bytes)) {
      this.hasMark = true;
      this.bytes = this.bytes.subarray(3);
    }
    const [whole, namespace] = opening.exec(asciiOf(this.bytes.subarray(0, longestOpening))) ?? [];
    if (whole === undefined) {
      if (isLast || this.bytes.length >= longestOpening) this.giveUp();
      return false;
    }
    if (namespace !== xmlModel.namespace) {
      this.giveUp();
      return false;
    }
    this.isOpen = true;
    this.pass(whole.length);
    return true;
  }

  private giveUp(): void {
    const from = this.isOpen ? {line: this.line, column: this.columnOf(this.at)} : undefined;
    this.rest ??= {bytes: this.bytes.subarray(this.at), from};
  }

  /** Lets go of what is read, and takes more. */
  private letGo(chunk: Uint8Array): void {
    const {bytes, at} = this;
    this.column = this.columnOf(at);
    const left = bytes.length - at;
    if (left + chunk.length > this.store.length) this.store = new Uint8Array(2 * (left + chunk.length));
    this.store.set(bytes.subarray(at));
    this.store.set(chunk, left);
    this.bytes = this.store.subarray(0, left + chunk.length);
    this.at = 0;
    this.nextFeed = this.bytes.indexOf(lineFeed);
  }

  /** Goes on to a place behind, and counts its line. */
  private pass(to: number): void {
    while (this.nextFeed >= 0 && this.nextFeed < to) {
      this.line += 1;
      this.nextFeed = this.bytes.indexOf(lineFeed, this.nextFeed + 1);
    }
    this.at = to;
  }

  /** The column of a place among the bytes, counted from 1. */
  private columnOf(at: number): number {
    const {bytes, column} = this;
    const feed = at === 0 ? -1 : bytes.lastIndexOf(lineFeed, at - 1);
    const before = decoder.decode(bytes.subarray(feed + 1, at)).length;
    return feed < 0 ? column + before : before + 1;
  }

  private linesFrom(out: Uint8Array): XmlLines {
    const {bytes, end, starts, lines} = this;
    return {
      line: lines[0] ?? 0,
      lines: Uint32Array.from(lines),
      bytes: out,
      sourceOf: (record) => {
        const at = starts[record] ?? 0;
        const xml = bytes.subarray(at, indexOf(bytes, end, at) + end.length);
        return ' '.repeat(this.columnOf(at) - 1) + decoder.decode(xml);
      },
    };
  }
}

const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function stands(word: Uint8Array, bytes: Uint8Array, at: number): boolean {
  return word.every((byte, index) => bytes[at + index] === byte);
}

/** Where a word stands first from a place on; -1 when it does not. */
function indexOf(bytes: Uint8Array, word: Uint8Array, from: number): number {
  let at = bytes.indexOf(lessThan, from);
  while (at >= 0 && !stands(word, bytes, at)) at = bytes.indexOf(lessThan, at + 1);
  return at;
}

function skipBlanks(bytes: Uint8Array, begin: number): number {
  let at = begin;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x09) at += 1;
  return at;
}
