import {create} from 'xmlbuilder2';
import type {XMLBuilder} from 'xmlbuilder2/lib/interfaces.js';
import {type Model, type ModelProperty, type ModelType, typeOf} from './model.js';
import {patternForXsd} from './pattern.js';

/** The XSD 1.0 of the whole standard: one namespace, elements only, in the order of the model. */
export function writeXsd(model: Model): string {
  const schema = create({version: '1.0', encoding: 'UTF-8'}).ele('xs:schema', {
    'xmlns:xs': 'http://www.w3.org/2001/XMLSchema',
    xmlns: model.namespace,
    targetNamespace: model.namespace,
    elementFormDefault: 'qualified',
    version: model.version,
  });
  const records = schema.ele('xs:element', {name: 'records'});
  explain(records, 'Poster', 'The records of one file, in any order.');
  const choice = records.ele('xs:complexType').ele('xs:choice', {minOccurs: '0', maxOccurs: 'unbounded'});
  for (const {name, form} of model.entities) if (form === 'record') choice.ele('xs:element', {ref: name});
  for (const {name, type} of model.entities) schema.ele('xs:element', {name, type});
  for (const [name, type] of Object.entries(model.types)) writeType(schema, model, name, type);
  writeTrueOrFalse(schema);
  // Written by number, or nobody would see them.
  const text = schema.end({prettyPrint: true}).replace(/[\u007F-\u009F]/g, numbered);
  return `${text}\n`;
}

function numbered(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}

function explain(node: XMLBuilder, title: string, description: string): void {
  const annotation = node.ele('xs:annotation');
  annotation.ele('xs:documentation', {'xml:lang': 'da'}).txt(title);
  annotation.ele('xs:documentation', {'xml:lang': 'en'}).txt(description);
}

function writeType(schema: XMLBuilder, model: Model, name: string, type: ModelType): void {
  const {form, title, description} = type;
  if (['string', 'code', 'integer', 'number'].includes(form)) {
    const simple = schema.ele('xs:simpleType', {name});
    explain(simple, title, description);
    writeRestriction(simple, type);
    return;
  }
  const complex = schema.ele('xs:complexType', {name});
  explain(complex, title, description);
  if (form === 'extensions') {
    const extension = complex
      .ele('xs:sequence')
      .ele('xs:element', {name: 'extension', minOccurs: '0', maxOccurs: 'unbounded'})
      .ele('xs:complexType')
      .ele('xs:sequence');
    extension.ele('xs:element', {name: 'uri', type: 'Uri'});
    extension.ele('xs:element', {name: 'json', type: 'xs:string'});
  } else if (form === 'union') {
    const choice = complex.ele('xs:choice');
    for (const member of type.members ?? []) {
      choice.ele('xs:element', {name: member.kind, type: member.type});
    }
  } else {
    const sequence = complex.ele('xs:sequence');
    const isMember = Object.values(model.types).some(({members}) => members?.some((m) => m.type === name));
    for (const property of type.properties ?? []) {
      // The element's own name says the kind.
      if (!(isMember && property.fixed !== undefined)) writeElement(sequence, model, property);
    }
  }
}

function writeElement(sequence: XMLBuilder, model: Model, property: ModelProperty): void {
  const {name, type, required, array, title, description, fixed} = property;
  if (type !== undefined && type !== 'boolean') typeOf(model, type);
  const element = sequence.ele('xs:element', {
    name,
    type: fixed !== undefined ? 'xs:string' : type === 'boolean' ? 'TrueOrFalse' : (type ?? ''),
    ...(fixed === undefined ? {} : {fixed}),
    ...occurrence(required, array),
  });
  explain(element, title, description);
}

function occurrence(required: boolean, array: ModelProperty['array']): {[attribute: string]: string} {
  if (array === undefined) return required ? {} : {minOccurs: '0'};
  const {minItems = 0, maxItems} = array;
  const [min, max] = [required ? minItems : 0, maxItems];
  // The parser inside every JDK refuses a schema with larger counts.
  return {minOccurs: String(min), maxOccurs: max > 5000 ? 'unbounded' : String(max)};
}

function writeRestriction(simple: XMLBuilder, type: ModelType): void {
  const base = {integer: 'xs:integer', number: 'xs:double'}[type.form as string] ?? 'xs:string';
  const restriction = simple.ele('xs:restriction', {base});
  const facet = (name: string, value: string | number | undefined) => {
    if (value !== undefined) restriction.ele(`xs:${name}`, {value: String(value)});
  };
  if (type.form === 'integer') facet('pattern', '0|-?[1-9][0-9]*');
  // As JSON writes it, without the infinities of XML.
  if (type.form === 'number') facet('pattern', '-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+\\-]?[0-9]+)?');
  facet('minInclusive', type.minimum);
  facet('maxInclusive', type.maximum);
  facet('minLength', type.minLength);
  facet('maxLength', type.maxLength);
  if (type.pattern !== undefined) facet('pattern', patternForXsd(type.pattern));
  for (const {code, title, description} of type.form === 'code' ? (type.knownCodes ?? []) : []) {
    explain(restriction.ele('xs:enumeration', {value: code}), title.da, description.en);
  }
}

function writeTrueOrFalse(schema: XMLBuilder): void {
  const simple = schema.ele('xs:simpleType', {name: 'TrueOrFalse'});
  explain(simple, 'Sandt eller falsk', 'In words, as in JSON; not 1 or 0.');
  const restriction = simple.ele('xs:restriction', {base: 'xs:boolean'});
  restriction.ele('xs:pattern', {value: 'true|false'});
}
