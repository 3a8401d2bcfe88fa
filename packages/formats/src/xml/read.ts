import {SaxesParser, type SaxesTagNS} from 'saxes';
import {xmlModel} from './model.generated.js';
import type {XmlModel, XmlProperty, XmlType} from './xml-model.js';

/** XML that cannot be read as records; line and column are counted from 1. */
export class XmlReadError extends Error {
  override readonly name = 'XmlReadError';
  readonly line: number;
  readonly column: number;

  constructor(reason: string, line: number, column: number) {
    super(`${reason} (line ${line}, column ${column})`);
    this.line = line;
    this.column = column;
  }
}

/** One record as it stands in an XML file: nothing is known of it but where it stands and what it is called. */
export interface XmlRecord {
  /** The name of the record's element; it may be the name of no entity. */
  readonly entity: string;
  readonly record: unknown;
  /** The line that the record begins on, counted from 1. */
  readonly line: number;
}

/** Takes an XML file bit by bit. */
export interface XmlRecordReader {
  /** Takes the next part of the text, and hands on every record that it completes. */
  write(text: string): void;
  /** Says that the text is at its end. */
  close(): void;
}

/** No record of the standard goes deeper; a file that does would fill the memory. */
const deepest = 64;

interface Frame {
  readonly name: string;
  readonly type: string;
  readonly line: number;
  readonly values: Map<string, unknown>;
  text: string;
}

/**
 * Reads records from XML as they come, from a `records` file or from a document with one record.
 *
 * Nothing is judged and nothing repaired: what the model does not know is kept under its own name, so that
 * the schema can refuse it. Throws an `XmlReadError` for what is not well-formed, and for a document type.
 */
export function createXmlRecordReader(
  onRecord: (record: XmlRecord) => void,
  model: XmlModel = xmlModel,
): XmlRecordReader {
  const parser = new SaxesParser({xmlns: true, position: true});
  const frames: Frame[] = [];
  let isContainer = false;
  const fail = (reason: string): never => {
    throw new XmlReadError(reason, parser.line, parser.column);
  };

  parser.on('error', ({message}) => fail(message.replace(/^(?:.*?:)?\d+:\d+: /, '')));
  parser.on('doctype', () => fail('An XML file of the standard has no document type'));
  parser.on('opentag', (tag) => {
    const name = tag.uri === model.namespace ? tag.local : `{${tag.uri}}${tag.local}`;
    if (frames.length === 0 && !isContainer && name === 'records') {
      isContainer = true;
      return;
    }
    if (frames.length >= deepest) fail(`Elements stand more than ${deepest} deep`);
    const parent = frames.at(-1);
    const type = parent ? childType(model, parent.type, name) : (model.entities[name] ?? 'unknown');
    frames.push({name, type, line: parser.line, values: attributesOf(tag), text: ''});
  });
  const takeText = (text: string) => {
    const frame = frames.at(-1);
    if (frame) frame.text += text;
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', () => {
    const frame = frames.pop();
    if (frame === undefined) return;
    const value = valueOf(model, frame, fail);
    const parent = frames.at(-1);
    if (parent) keep(model.types[parent.type], parent, frame.name, value);
    else onRecord({entity: frame.name, record: value, line: frame.line});
  });
  return {
    write: (text) => void parser.write(text),
    close: () => void parser.close(),
  };
}

/** Reads an XML document with one record. Throws an `XmlReadError` when it has none or more than one. */
export function readRecordXml(text: string, model: XmlModel = xmlModel): XmlRecord {
  const records: XmlRecord[] = [];
  const reader = createXmlRecordReader((record) => records.push(record), model);
  reader.write(text);
  reader.close();
  const [only] = records;
  if (only === undefined || records.length > 1) {
    throw new XmlReadError(`The document holds ${records.length} records in place of one`, 1, 1);
  }
  return only;
}

function attributesOf(tag: SaxesTagNS): Map<string, unknown> {
  const own = Object.values(tag.attributes).filter(
    ({prefix, name}) => prefix !== 'xmlns' && name !== 'xmlns',
  );
  return new Map(own.map(({name, value}) => [`@${name}`, value]));
}

function childType(model: XmlModel, parent: string, name: string): string {
  if (parent === '$extension') return 'string';
  const type = model.types[parent];
  if (type?.form === 'extensions') return name === 'extension' ? '$extension' : 'unknown';
  if (type?.form === 'union')
    return (Object.hasOwn(type.members ?? {}, name) && type.members?.[name]) || 'unknown';
  return propertyOf(type, name)?.type ?? 'unknown';
}

function propertyOf(type: XmlType | undefined, name: string): XmlProperty | undefined {
  return type?.properties?.find((property) => property.name === name);
}

/** A property that stands twice, and is no list, becomes one: the schema then says that its type is wrong. */
function keep(type: XmlType | undefined, parent: Frame, name: string, value: unknown): void {
  const isList = propertyOf(type, name)?.array !== undefined || type?.form === 'extensions';
  const before = parent.values.get(name);
  if (isList && Array.isArray(before)) before.push(value);
  else if (isList) parent.values.set(name, [value]);
  else parent.values.set(name, before === undefined ? value : [before, value].flat());
}

function valueOf(model: XmlModel, frame: Frame, fail: (reason: string) => never): unknown {
  const {type: typeName, values, text} = frame;
  const type = model.types[typeName];
  if (type === undefined && typeName !== '$extension') {
    if (values.size === 0) return scalarOf(typeName, text);
  }
  if (text.trim() !== '') values.set('#text', text);
  if (typeName === '$extension') return Object.fromEntries(values);
  if (type?.form === 'extensions') return extensionsOf(values, fail);
  if (type?.form === 'union' && values.size === 1) {
    const [[kind, member] = []] = values;
    const isMember = kind !== undefined && Object.hasOwn(type.members ?? {}, kind);
    if (isMember && typeof member === 'object' && member !== null && !('kind' in member)) {
      return {kind, ...member};
    }
  }
  for (const {name, array} of type?.properties ?? []) {
    if (array === 'may-be-empty' && !values.has(name)) values.set(name, []);
  }
  return Object.fromEntries(values);
}

function scalarOf(type: string, text: string): unknown {
  const word = text.trim();
  if (type === 'boolean' && (word === 'true' || word === 'false')) return word === 'true';
  if (type === 'integer' && /^(0|-?[1-9][0-9]*)$/.test(word) && Number.isSafeInteger(Number(word))) {
    return Number(word);
  }
  // A number is written as in JSON, so that no digit is lost on the way.
  if (type === 'number' && /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(word)) return Number(word);
  return text;
}

function extensionsOf(values: Map<string, unknown>, fail: (reason: string) => never): unknown {
  const seen = new Map<string, unknown>();
  const {extension = [], ...others} = Object.fromEntries(values) as {
    extension?: {uri?: unknown; json?: unknown}[];
  };
  for (const {uri, json} of extension) {
    if (typeof uri !== 'string' || typeof json !== 'string') fail('An extension lacks its uri or its json');
    if (seen.has(uri)) fail('Two extensions have one uri');
    try {
      seen.set(uri, JSON.parse(json));
    } catch {
      fail('The json of an extension is not JSON');
    }
  }
  return {...Object.fromEntries(seen), ...others};
}
