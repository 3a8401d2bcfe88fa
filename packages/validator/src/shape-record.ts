import * as models from '@skolebro/models';
import {xmlModel} from '@skolebro/formats';

const standardNames = new Set(
  Object.values(xmlModel.types).flatMap(({properties = []}) => properties.map(({name}) => name)),
);
const codes = new Set(
  Object.values(models).flatMap((list: unknown) =>
    Array.isArray(list) ? list.filter((code): code is string => typeof code === 'string') : [],
  ),
);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** School years, weeks and the languages and time zones that schools use. */
const notPersonal = /^([0-9]{4}-[0-9]{4}|[0-9]{4}-W[0-9]{2}|[a-z]{2}(-[A-Z]{2})?|Europe\/Copenhagen)$/;
const date = /^[0-9]{4}-[0-9]{2}-[0-9]{2}/;

/**
 * Copies a line of a record file with its shape and without its values, so that it can be shown to others.
 *
 * Names and codes of the standard stay, and so do lengths, kinds of letters and marks; ids are numbered, days become
 * one day, and everything else is filled with letters and digits that say nothing.
 */
export function shapeLine(line: string): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return masked(line);
  }
  const ids = new Map<string, string>();
  return JSON.stringify(shaped(value, ids));
}

function shaped(value: unknown, ids: Map<string, string>): unknown {
  if (typeof value === 'string') return shapedText(value, ids);
  if (typeof value === 'number') return Number(String(value).replace(/[0-9]/g, '1'));
  if (Array.isArray(value)) return value.map((item) => shaped(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item], index) => [
      standardNames.has(name) ? name : `${masked(name)}${index}`,
      shaped(item, ids),
    ]),
  );
}

function shapedText(text: string, ids: Map<string, string>): string {
  if (codes.has(text) || notPersonal.test(text)) return text;
  if (models.readCpr(text) !== undefined) return '6101364000';
  if (uuid.test(text)) {
    const known = ids.get(text) ?? `00000000-0000-4000-8000-${String(ids.size + 1).padStart(12, '0')}`;
    ids.set(text, known);
    return known;
  }
  if (date.test(text)) {
    const day = text.slice(0, 10);
    if (models.isRealDate(day)) return `2000-01-01${time(text.slice(10))}`;
    if (day.endsWith('-02-29')) return `2001-02-29${time(text.slice(10))}`;
  }
  return masked(text);
}

/** A time of day says little of a person, but with a day it may; midnight says nothing. */
function time(text: string): string {
  return /^T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?$/.test(text)
    ? text.replace(/^T[0-9]{2}:[0-9]{2}(:[0-9]{2})?/, (clock) => clock.replace(/[0-9]/g, '0'))
    : masked(text);
}

/** Every letter and digit becomes one that says nothing, of the same kind and of as many bytes. */
function masked(text: string): string {
  return (
    text
      // A number that begins with 0 is one of another kind.
      .replace(/(?<![0-9])0|[0-9]/g, (digit, at: number) =>
        digit === '0' && !/[0-9]/.test(text[at - 1] ?? '') ? '0' : '1',
      )
      .replace(/[a-z]/g, 'a')
      .replace(/[A-Z]/g, 'A')
      .replace(/[^\x00-\x7f]/gu, (letter) => (letter.length > 1 ? '😀' : letter > '\u07ff' ? '–' : 'æ'))
  );
}
