import {columnOf} from './locate.js';

/** Where in the text of a record something stands. */
export interface Spot {
  /** How many lines below the first. */
  readonly linesBelow: number;
  /** Counted from 1, in UTF-16 units of the line. */
  readonly column: number;
}

/**
 * Finds the value of a JSON Pointer (RFC 6901) in the text of a record, be it JSON or plain XML.
 *
 * The text must be well-formed. When the value is absent, gives the place of the nearest parent that is there; undefined
 * only when the pointer is none. Blanks before the text count as characters of its first line.
 */
export function spotOf(text: string, pointer: string): Spot | undefined {
  const isXml = text.trimStart().startsWith('<');
  const at = isXml ? placeInXml(text, pointer) : (columnOf(text, pointer) ?? 0) - 1;
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  return {linesBelow: before.split('\n').length - 1, column: at - before.lastIndexOf('\n')};
}

/** One element as it stands in a text: where its tag begins, and where what is inside begins. */
interface Tag {
  readonly name: string;
  readonly at: number;
  readonly inside: number;
}

/** Where the element of a value begins; -1 when the pointer is none. */
function placeInXml(text: string, pointer: string): number {
  if (pointer !== '' && !pointer.startsWith('/')) return -1;
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const [record] = childrenOf(text, 0);
  if (record === undefined) return -1;
  let found = record;
  let index = 0;
  while (index < parts.length) {
    const children = childrenOf(text, found.inside);
    const [only, ...others] = children;
    const named = children.filter(({name}) => name === parts[index]);
    const number = /^(0|[1-9]\d*)$/.test(parts[index + 1] ?? '') ? Number(parts[index + 1]) : undefined;
    const child = named[number ?? 0];
    if (child !== undefined) {
      found = child;
      index += number === undefined ? 1 : 2;
    } else if (found === record && only !== undefined && others.length === 0 && holdsMore(text, only)) {
      // The kind of a record is the name of the one element inside.
      if (parts[index] === 'kind') return only.at;
      found = only;
    } else break;
  }
  return found.at;
}

function holdsMore(text: string, {inside}: Tag): boolean {
  return childrenOf(text, inside).length > 0;
}

/** The elements that stand side by side from a place on, up to the end tag of the one around them. */
function childrenOf(text: string, begin: number): readonly Tag[] {
  const children: Tag[] = [];
  let depth = 0;
  let at = text.indexOf('<', begin);
  while (at >= 0 && depth >= 0) {
    const close = text.indexOf('>', at);
    if (close < 0) break;
    if (text[at + 1] === '/') depth -= 1;
    else {
      const isEmpty = text[close - 1] === '/';
      if (depth === 0) {
        const inside = isEmpty ? text.length : close + 1;
        children.push({name: text.slice(at + 1, isEmpty ? close - 1 : close), at, inside});
      }
      if (!isEmpty) depth += 1;
    }
    at = text.indexOf('<', close);
  }
  return children;
}
