import ICAL from 'ical.js';
import type {ContentLine} from './content-lines.js';

/** A property in jCal (RFC 7265 §3.4): name, parameters, value type, values. */
export type JcalProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  ...values: unknown[],
];

/** One property of a calendar component. */
export interface Property extends ContentLine {
  /** In lower case. */
  readonly name: string;
  readonly jcal: JcalProperty;
  /** The value as it stands in the file, escapes and all. */
  readonly raw: string;
  /** Whether the jCal says all that the line says; a broken date or number does not survive it. */
  readonly exact: boolean;
}

/** Parses one content line; undefined when it is none. */
export function parseProperty({line, text}: ContentLine): Property | undefined {
  try {
    const jcal = ICAL.parse.property(text) as unknown as JcalProperty | undefined;
    if (!Array.isArray(jcal) || !/^[a-z0-9-]+$/i.test(jcal[0])) return undefined;
    return {line, text, name: jcal[0], jcal, raw: rawValue(text), exact: isExact(jcal, text)};
  } catch {
    return undefined;
  }
}

/** Gives one parameter of a property as text; the first one where it has several. */
export function parameterOf(property: Property, name: string): string | undefined {
  const value = property.jcal[1][name];
  return typeof value === 'string' ? value : value?.[0];
}

/** The value begins after the first colon outside quotation marks. */
function rawValue(text: string): string {
  return text.slice((/^(?:[^":]|"[^"]*")*/.exec(text)?.[0].length ?? 0) + 1);
}

function isExact(jcal: JcalProperty, text: string): boolean {
  try {
    const back = ICAL.stringify.property(jcal as never, ICAL.design.icalendar, true);
    return plain(back) === plain(text);
  } catch {
    return false;
  }
}

/** Leaves out what means the same either way: case of names, quotation marks, needless escapes, a stated type. */
function plain(text: string): string {
  return text
    .replaceAll('"', '')
    .replace(/\\([,;:])/g, '$1')
    .toUpperCase()
    .replace(/;VALUE=[A-Z-]+/, '');
}
