/**
 * Gives the column (from 1) at which the value of a JSON Pointer (RFC 6901) begins in a JSON text.
 *
 * The text must be well-formed. When the value is absent, gives the place of the nearest parent
 * that is there; undefined only when the pointer is none.
 */
export function columnOf(text: string, pointer: string): number | undefined {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined;
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at = skipBlanks(text, 0);
  for (const part of parts) {
    const child =
      text[at] === '{' ? member(text, at, part) : text[at] === '[' ? item(text, at, part) : undefined;
    if (child === undefined) break;
    at = child;
  }
  return at + 1;
}

function member(text: string, object: number, name: string): number | undefined {
  let at = skipBlanks(text, object + 1);
  while (text[at] === '"') {
    const end = skipString(text, at);
    const value = skipBlanks(text, skipBlanks(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === name) return value;
    at = nextIn(text, value);
  }
  return undefined;
}

function item(text: string, array: number, index: string): number | undefined {
  if (!/^(0|[1-9]\d*)$/.test(index)) return undefined;
  let at = skipBlanks(text, array + 1);
  for (let left = Number(index); left > 0 && at < text.length && text[at] !== ']'; left -= 1) {
    at = nextIn(text, at);
  }
  return at < text.length && text[at] !== ']' ? at : undefined;
}

/** Gives the place after a value and the comma behind it. */
function nextIn(text: string, value: number): number {
  const at = skipBlanks(text, skipValue(text, value));
  return text[at] === ',' ? skipBlanks(text, at + 1) : at;
}

function skipValue(text: string, begin: number): number {
  let depth = 0;
  let at = begin;
  while (at < text.length) {
    const mark = text.charAt(at);
    if (mark === '"') {
      at = skipString(text, at);
      if (depth === 0) return at;
    } else if (mark === '{' || mark === '[') {
      depth += 1;
      at += 1;
    } else if (mark === '}' || mark === ']') {
      if (depth === 0) return at;
      depth -= 1;
      at += 1;
      if (depth === 0) return at;
    } else if (depth === 0 && (mark === ',' || /\s/.test(mark))) {
      return at;
    } else {
      at += 1;
    }
  }
  return at;
}

function skipString(text: string, begin: number): number {
  let at = begin + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipBlanks(text: string, begin: number): number {
  let at = begin;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}
