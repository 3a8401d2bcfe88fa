import {maxDepth} from '../package/json/limits.js';
import type {CompiledModel} from './compiled-model.js';
import {type Frame, beginFrame, keep, keepScalar, valueOf} from './frame.js';

/** Characters that XML forbids or changes, and the one sequence that text must not hold. */
const strange = /[\0-\x08\x0b-\x1f\uFFFE\uFFFF]|\]\]>/;
const name = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
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
 * Reads one record of elements and text, also of elements that the model does not know or expects elsewhere.
 *
 * It is five times as fast as a reader that knows all of XML, and knows its limits: undefined where there is an
 * attribute, a comment, a foreign name, a fault, or anything but one record.
 */
export function readPlainRecord(model: CompiledModel, text: string): unknown {
  if (strange.test(text)) return undefined;
  const frames: Frame[] = [];
  let top: Frame | undefined;
  const spoiled: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    if (close < 0) return undefined;
    if (open > at) {
      const between = plainText(text.slice(at, open));
      if (between === undefined || top === undefined) return undefined;
      top.text += between;
    }
    at = close + 1;
    if (text.charCodeAt(open + 1) !== slash) {
      const isEmpty = text.charCodeAt(close - 1) === slash;
      const tag = text.slice(open + 1, isEmpty ? close - 1 : close);
      if (!name.test(tag) || frames.length >= maxDepth) return undefined;
      const leaf = isEmpty || top === undefined ? undefined : readLeaf(model, top, text, tag, at);
      if (leaf !== undefined) {
        at = leaf;
        continue;
      }
      top = beginFrame(model, top, tag, 1);
      frames.push(top);
      if (!isEmpty) continue;
    } else if (top === undefined || text.slice(open + 2, close) !== top.name) return undefined;
    frames.pop();
    const value: unknown = valueOf(top, (reason) => spoiled.push(reason));
    // The other reader says where a record is spoiled, and why.
    if (spoiled.length > 0) return undefined;
    const parent = frames.at(-1);
    if (parent === undefined) return at === text.length ? value : undefined;
    keep(parent, top.name, value);
    top = parent;
  }
}

/** Reads an element with nothing but text inside, as most are: where it ends, or undefined when it is another kind. */
function readLeaf(
  model: CompiledModel,
  parent: Frame,
  text: string,
  tag: string,
  at: number,
): number | undefined {
  const end = text.indexOf('<', at);
  if (end < 0 || !text.startsWith(tag, end + 2)) return undefined;
  const after = end + 2 + tag.length;
  if (text.charCodeAt(end + 1) !== slash || text.charCodeAt(after) !== greaterThan) return undefined;
  const inside = plainText(text.slice(at, end));
  return inside !== undefined && keepScalar(model, parent, tag, inside) ? after + 1 : undefined;
}

/** Text with its marks read; undefined for a reference that is not one of the five. */
function plainText(text: string): string | undefined {
  if (!text.includes('&')) return text;
  const isPlain = (text.match(/&[^;]*;?/g) ?? []).every((mark) => marks.has(mark));
  return isPlain ? text.replace(/&[^;]*;/g, (mark) => marks.get(mark) ?? mark) : undefined;
}
