import {maxDepth} from '../package/json/limits.js';
import type {CompiledModel} from './compiled-model.js';
import {type Frame, beginFrame, keep, keepScalar, valueOf} from './frame.js';
import type {Handover} from './saxes-reader.js';
import type {XmlRecord} from './xml-record.js';

/** A file that begins otherwise is read by a reader that knows all of XML. */
const opening = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*<records xmlns="([^"<&]*)">/;
const longestOpening = 1000;

const closing = '</records>';

/** A record that is longer than this comes in too many pieces to be begun again with each. */
const longestRecord = 256 * 1024;

/** Characters that XML forbids or changes, and the one sequence that text must not hold. */
const strange = /[\0-\x08\x0b-\x1f\uFFFE\uFFFF]|\]\]>/;
const name = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const mostNames = 1000;
const marks: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

const slash = 0x2f;
const greaterThan = 0x3e;

/**
 * Reads the XML that the standard's own writer makes: elements and text, nothing else.
 *
 * It is five times as fast as a reader that knows all of XML, and knows its limits: at the first attribute, comment,
 * foreign name or fault it stops before the record, and another reader goes on from there.
 */
export class PlainReader {
  /** What is not read yet. */
  rest = '';
  private readonly model: CompiledModel;
  private readonly onRecord: (record: XmlRecord) => void;
  private readonly names = new Set<string>();
  private isOpen = false;
  private isClosed = false;
  private line = 1;
  private column = 1;

  constructor(model: CompiledModel, onRecord: (record: XmlRecord) => void) {
    this.model = model;
    this.onRecord = onRecord;
  }

  /** Where `rest` begins; undefined when that is the beginning of the file. */
  get handover(): Handover | undefined {
    return this.isOpen ? {line: this.line, column: this.column} : undefined;
  }

  /** Reads on; false when what comes next must be read by another reader. */
  read(text: string, isLast: boolean): boolean {
    this.rest += text;
    if (!this.isOpen) {
      const [whole, namespace] = opening.exec(this.rest) ?? [];
      if (whole === undefined) return !isLast && this.rest.length < longestOpening;
      if (namespace !== this.model.namespace) return false;
      this.isOpen = true;
      this.pass(whole.length);
    }
    if (strange.test(this.rest)) return false;
    while (!this.isClosed) {
      this.pass(skipBlanks(this.rest, 0));
      if (this.rest === '') return !isLast;
      if (this.rest.startsWith(closing)) this.isClosed = true;
      else {
        const end = this.record();
        if (end === undefined) return false;
        if (end < 0) return !isLast && this.rest.length < longestRecord;
        this.pass(end);
      }
    }
    // The end tag and the blanks after it stay, for another reader must see them before what should not come there.
    return skipBlanks(this.rest, closing.length) === this.rest.length && this.rest.length < longestRecord;
  }

  /** Reads the record that the rest begins with: where it ends, -1 when more must come, undefined for another reader. */
  private record(): number | undefined {
    const {rest, model, line} = this;
    const frames: Frame[] = [];
    let top: Frame | undefined;
    const spoiled: string[] = [];
    let at = 0;
    for (;;) {
      const open = rest.indexOf('<', at);
      const close = open < 0 ? -1 : rest.indexOf('>', open);
      if (close < 0) return -1;
      if (open > at) {
        const text = plainText(rest.slice(at, open));
        if (text === undefined || top === undefined) return undefined;
        top.text += text;
      }
      at = close + 1;
      if (rest.charCodeAt(open + 1) !== slash) {
        const isEmpty = rest.charCodeAt(close - 1) === slash;
        const tag = rest.slice(open + 1, isEmpty ? close - 1 : close);
        if (!this.isName(tag) || frames.length >= maxDepth) return undefined;
        const leaf = isEmpty || top === undefined ? undefined : this.leaf(top, tag, at);
        if (leaf !== undefined) {
          at = leaf;
          continue;
        }
        top = beginFrame(model, top, tag, line);
        frames.push(top);
        if (!isEmpty) continue;
      } else if (top === undefined || rest.slice(open + 2, close) !== top.name) return undefined;
      frames.pop();
      const value: unknown = valueOf(top, (reason) => spoiled.push(reason));
      // The other reader says where a record is spoiled, and why.
      if (spoiled.length > 0) return undefined;
      const parent = frames.at(-1);
      if (parent === undefined) {
        this.onRecord({entity: top.name, record: value, line});
        return at;
      }
      keep(parent, top.name, value);
      top = parent;
    }
  }

  /** Reads an element with nothing but text inside, as most are: where it ends, or undefined when it is another kind. */
  private leaf(parent: Frame, tag: string, at: number): number | undefined {
    const {rest} = this;
    const end = rest.indexOf('<', at);
    if (end < 0 || !rest.startsWith(tag, end + 2)) return undefined;
    const after = end + 2 + tag.length;
    if (rest.charCodeAt(end + 1) !== slash || rest.charCodeAt(after) !== greaterThan) return undefined;
    const text = plainText(rest.slice(at, end));
    return text !== undefined && keepScalar(this.model, parent, tag, text) ? after + 1 : undefined;
  }

  /** Whether a tag is a name and nothing else; the names of the standard are few and are remembered. */
  private isName(tag: string): boolean {
    if (this.names.has(tag)) return true;
    if (!name.test(tag)) return false;
    if (this.names.size < mostNames) this.names.add(tag);
    return true;
  }

  /** Lets go of text that is read, and counts its lines. */
  private pass(length: number): void {
    if (length === 0) return;
    const {rest} = this;
    let last = -1;
    for (let at = rest.indexOf('\n'); at >= 0 && at < length; at = rest.indexOf('\n', at + 1)) {
      this.line += 1;
      last = at;
    }
    this.column = last < 0 ? this.column + length : length - last;
    this.rest = rest.slice(length);
  }
}

/** Text with its marks read; undefined for a reference that is not one of the five. */
function plainText(text: string): string | undefined {
  if (!text.includes('&')) return text;
  const isPlain = (text.match(/&[^;]*;?/g) ?? []).every((mark) => marks.has(mark));
  return isPlain ? text.replace(/&[^;]*;/g, (mark) => marks.get(mark) ?? mark) : undefined;
}

function skipBlanks(text: string, begin: number): number {
  let at = begin;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09) break;
    at += 1;
  }
  return at;
}
