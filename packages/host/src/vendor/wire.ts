import {type HostChild, type IsoWeekLabel, type Uri, uniIdSystem} from '@skolebro/models';
import {idIn} from '../context/context-view.js';
import {readRichText} from './vendor-html.js';

/** Something in a vendor's answer that could not be used, and so is not shown; it holds no value. */
export interface VendorProblem {
  /** Where in the answer, as a JSON Pointer. */
  readonly pointer: string;

  /** No JSON at all, nothing there, not in any known form, or about a child who was not asked for. */
  readonly fault: 'not-json' | 'missing' | 'malformed' | 'other-child';
}

/** What a vendor was asked for, which its answer does not always say again. */
export interface VendorQuestion {
  /** The children who were asked for; whatever is about others is left out. */
  readonly children: readonly HostChild[];

  /** The week that was asked for; it gives days and weeks without a year theirs. */
  readonly isoWeek?: IsoWeekLabel;

  /** The system of the pupil ids in the answer; absent means UNI-id. */
  readonly childSystem?: Uri;
}

/** One object of a vendor's answer, with its place. */
export interface WireRecord {
  readonly pointer: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads a vendor's answer and notes what it cannot use. */
export class WireReader {
  readonly problems: VendorProblem[] = [];
  readonly question: VendorQuestion;

  constructor(question: VendorQuestion) {
    this.question = question;
  }

  /** The objects of a list; an absent, null or empty list has none, and what is no object is left out. */
  list(value: unknown, pointer: string): readonly WireRecord[] {
    if (value === undefined || value === null || value === '') return [];
    if (!Array.isArray(value)) {
      this.refuse(pointer, 'malformed');
      return [];
    }
    return value.flatMap((one: unknown, index) => {
      if (isRecord(one)) return [{pointer: `${pointer}/${index}`, fields: one}];
      this.refuse(`${pointer}/${index}`, 'malformed');
      return [];
    });
  }

  /** The objects of a list that stands in an object. */
  listIn({pointer, fields}: WireRecord, name: string): readonly WireRecord[] {
    return this.list(fields[name], `${pointer}/${name}`);
  }

  /** The id of an object, a number or text; without one there is a problem. */
  id({pointer, fields}: WireRecord, name = 'id'): string | undefined {
    const id = word(fields[name]);
    if (id === undefined) this.refuse(`${pointer}/${name}`, 'missing');
    return id;
  }

  /** The child that an id belongs to, if it was asked for. */
  child({pointer, fields}: WireRecord, name: string): HostChild | undefined {
    const id = word(fields[name])?.toLowerCase();
    const {children, childSystem = uniIdSystem} = this.question;
    const child =
      id === undefined
        ? undefined
        : children.find((one) => idIn(childSystem, one)?.normalize('NFC').toLowerCase() === id);
    if (!child) this.refuse(`${pointer}/${name}`, id === undefined ? 'missing' : 'other-child');
    return child;
  }

  /** A value in a form that is known; what is there and in none gives a problem. */
  form<Value>(
    {pointer, fields}: WireRecord,
    name: string,
    read: (value: unknown) => Value | undefined,
  ): Value | undefined {
    const value = fields[name];
    if (value === undefined || value === null || value === '') return undefined;
    const known = read(value);
    if (known === undefined) this.refuse(`${pointer}/${name}`, 'malformed');
    return known;
  }

  refuse(pointer: string, fault: VendorProblem['fault']): void {
    this.problems.push({pointer, fault});
  }
}

/** An id or a name in one line: text or a number; undefined where there is nothing. */
export function word(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const text = readRichText(value).text?.replace(/\s+/g, ' ');
  return text === undefined || text === '' ? undefined : Array.from(text).slice(0, 300).join('');
}

/** An address that may be linked to; undefined for any other. */
export function address(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  const {protocol, href, username} = new URL(value);
  return /^https?:$/.test(protocol) && username === '' && href.length <= 2000 ? href : undefined;
}

/** A whole number of zero or more, or text that is one. */
export function count(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** Whether a value is yes, as a boolean, a number or text. */
export function yes(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || String(value).toLowerCase() === 'true';
}

/** Whether a value has properties by name. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
