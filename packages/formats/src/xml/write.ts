import type {XmlModel, XmlProperty} from './xml-model.js';
import {xmlModel} from './model.generated.js';

/** A record has something that XML cannot carry; `pointer` says where, as a JSON Pointer. */
export class XmlWriteError extends Error {
  override readonly name = 'XmlWriteError';
  readonly pointer: string;

  constructor(reason: string, pointer: string) {
    super(`${reason} (at ${pointer || 'the record itself'})`);
    this.pointer = pointer;
  }
}

/** What stands before the first record of an XML file. */
export const recordsStart: string = `<?xml version="1.0" encoding="UTF-8"?>\n<records xmlns="${xmlModel.namespace}">\n`;

/** What stands after the last record of an XML file. */
export const recordsEnd: string = '</records>\n';

/**
 * Writes one record as an element for a file that begins with `recordsStart`.
 *
 * Throws an `XmlWriteError` for what the standard's XML has no place for; nothing is left out unsaid.
 */
export function writeRecordElement(entity: string, record: unknown, model: XmlModel = xmlModel): string {
  const type = model.entities[entity];
  if (type === undefined) throw new XmlWriteError(`There is no entity "${entity}" in the standard`, '');
  return element(entity, '', content(model, type, record, ''));
}

/** Writes one record as a document of its own. */
export function writeRecordXml(entity: string, record: unknown, model: XmlModel = xmlModel): string {
  const type = model.entities[entity];
  if (type === undefined) throw new XmlWriteError(`There is no entity "${entity}" in the standard`, '');
  const body = element(entity, ` xmlns="${model.namespace}"`, content(model, type, record, ''));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}

function element(name: string, attributes: string, inside: string): string {
  return `<${name}${attributes}>${inside}</${name}>`;
}

function content(model: XmlModel, typeName: string, value: unknown, pointer: string): string {
  const type = model.types[typeName];
  if (type === undefined) return scalar(value, pointer);
  if (!isObject(value))
    throw new XmlWriteError('A value without properties stands where an object belongs', pointer);
  if (type.form === 'extensions') return extensions(value, pointer);
  if (type.form === 'union') {
    const {kind, ...rest} = value;
    const member = typeof kind === 'string' && Object.hasOwn(type.members ?? {}, kind) ? kind : undefined;
    if (member === undefined)
      throw new XmlWriteError('The kind is none that the standard knows', `${pointer}/kind`);
    return element(member, '', content(model, type.members?.[member] ?? '', rest, pointer));
  }
  const known = type.properties ?? [];
  const names = new Set(known.map(({name}) => name));
  const unknown = Object.keys(value).filter((name) => !names.has(name));
  return [...known, ...unknown.map((name): XmlProperty => ({name, type: 'string'}))]
    .filter(({name}) => Object.hasOwn(value, name))
    .map((property) => elements(model, property, value[property.name], `${pointer}/${property.name}`))
    .join('');
}

function elements(model: XmlModel, property: XmlProperty, value: unknown, pointer: string): string {
  const {name, type, array} = property;
  if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) {
    throw new XmlWriteError('A property has a name that no element can have', pointer);
  }
  if (array === undefined) return element(name, '', content(model, type, value, pointer));
  if (!Array.isArray(value)) throw new XmlWriteError('One value stands where a list belongs', pointer);
  return value
    .map((item, index) => element(name, '', content(model, type, item, `${pointer}/${index}`)))
    .join('');
}

function scalar(value: unknown, pointer: string): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw new XmlWriteError('A list, an object or null stands where a plain value belongs', pointer);
  }
  return escapeText(String(value), pointer);
}

function extensions(value: {readonly [uri: string]: unknown}, pointer: string): string {
  return Object.entries(value)
    .map(([uri, data]) => {
      // JSON can name these two characters by number; XML cannot carry them at all.
      const json = JSON.stringify(data).replaceAll('\uFFFE', '\\ufffe').replaceAll('\uFFFF', '\\uffff');
      const inside = `${element('uri', '', escapeText(uri, pointer))}${element('json', '', escapeText(json, pointer))}`;
      return element('extension', '', inside);
    })
    .join('');
}

function escapeText(text: string, pointer: string): string {
  // A reader of XML would turn a carriage return into a line feed.
  if (/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text)) {
    throw new XmlWriteError('A text holds a character that XML cannot carry', pointer);
  }
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function isObject(value: unknown): value is {readonly [name: string]: unknown} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
