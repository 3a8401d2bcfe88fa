import type {ReadFault, ReadFaultId} from '../../read-fault.js';
import {losesValue} from './loses-value.js';
import {maxDepth} from './limits.js';

const reservedKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const loneSurrogate = /\p{Surrogate}/u;
const literal = /true|false|null/y;

class Found extends Error {
  readonly id: ReadFaultId;
  readonly at: number;
  constructor(id: ReadFaultId, at: number) {
    super();
    this.id = id;
    this.at = at;
  }
}

/**
 * Finds the first fault of a JSON text, with its column: grammar (RFC 8259), then what I-JSON
 * (RFC 7493) forbids because readers disagree on it; undefined when there is none.
 *
 * Slow and exact; a message never quotes the text, which may hold personal data.
 */
export function findJsonFault(text: string): ReadFault | undefined {
  let at = 0;
  const fail = (id: ReadFaultId, where = at): never => {
    throw new Found(id, where);
  };

  const skipBlanks = () => {
    for (let code = text.charCodeAt(at); code === 32 || code === 9 || code === 10 || code === 13;) {
      at += 1;
      code = text.charCodeAt(at);
    }
  };
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match === undefined) return fail('json-syntax');
    at += match.length;
    return match;
  };
  const readString = (): string => {
    const begin = at;
    at += 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (Number.isNaN(code) || code < 0x20) fail('json-syntax');
      at += 1;
      if (code === 0x22) break;
      if (code === 0x5c) take(escape);
    }
    const value = JSON.parse(text.slice(begin, at)) as string;
    if (loneSurrogate.test(value)) fail('json-lone-surrogate', begin);
    return value;
  };
  const readKey = (keys: Set<string>) => {
    const begin = at;
    if (text[at] !== '"') fail('json-syntax');
    const key = readString();
    if (reservedKeys.includes(key)) fail('json-reserved-key', begin);
    if (keys.has(key)) fail('json-duplicate-key', begin);
    keys.add(key);
    skipBlanks();
    if (text[at] !== ':') fail('json-syntax');
    at += 1;
  };
  const readValue = (depth: number): void => {
    skipBlanks();
    const first = text[at];
    if (first === '{' || first === '[') {
      if (depth === maxDepth) fail('json-too-deep');
      const keys = first === '{' ? new Set<string>() : undefined;
      const close = first === '{' ? '}' : ']';
      at += 1;
      skipBlanks();
      if (text[at] === close) {
        at += 1;
        return;
      }
      for (;;) {
        skipBlanks();
        if (keys) readKey(keys);
        readValue(depth + 1);
        skipBlanks();
        const mark = text[at];
        if (mark !== ',' && mark !== close) fail('json-syntax');
        at += 1;
        if (mark === close) return;
      }
    }
    if (first === '"') readString();
    else if (first === '-' || (first !== undefined && first >= '0' && first <= '9')) {
      const begin = at;
      if (losesValue(take(number))) fail('json-number-loses-value', begin);
    } else take(literal);
  };

  try {
    readValue(0);
    skipBlanks();
    if (at < text.length) fail('json-syntax');
    return undefined;
  } catch (error) {
    if (error instanceof Found) return {fault: error.id, column: error.at + 1};
    throw error;
  }
}
