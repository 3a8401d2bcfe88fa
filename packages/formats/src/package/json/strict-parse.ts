import type {ReadFault} from '../../read-fault.js';
import type {CleanBytes} from './clean-bytes.js';
import {findJsonFault} from './find-json-fault.js';

/** What a JSON object says, or the first fault of its text. */
export type StrictReading =
  | {readonly value: object; readonly fault?: undefined}
  | {readonly fault: ReadFault; readonly value?: undefined};

/**
 * Parses one JSON object strictly; the bytes are those of the text.
 *
 * Fast when it is right: `JSON.parse` holds the grammar and `isClean` the rest; only a doubt
 * brings the exact scanner in.
 */
export function parseStrictly(
  text: string,
  isClean: CleanBytes,
  bytes: Uint8Array,
  begin: number,
  end: number,
): StrictReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {fault: findJsonFault(text) ?? {fault: 'json-syntax'}};
  }
  if (!isClean(bytes, begin, end)) {
    const fault = findJsonFault(text);
    if (fault) return {fault};
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? {value}
    : {fault: {fault: 'json-not-an-object', column: text.search(/\S/) + 1}};
}
