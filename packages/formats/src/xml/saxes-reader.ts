import {SaxesParser, type SaxesTagNS} from 'saxes';
import {maxDepth, maxRecordBytes, maxRecordValues} from '../package/json/limits.js';
import type {ReadFaultId} from '../read-fault.js';
import {compileModel} from './compiled-model.js';
import {type Frame, type Values, beginFrame, keep, valueOf} from './frame.js';
import type {XmlModel} from './xml-model.js';
import {XmlReadError} from './xml-read-error.js';
import type {XmlRecord, XmlRecordReader} from './xml-record.js';

/** The standard has no attributes; a thousand are none by mistake. */
const mostAttributes = 1000;

/** Where a reader takes over: what stands before is read already. */
export interface Handover {
  readonly line: number;
  readonly column: number;
}

/**
 * Reads records from any XML, by a reader that knows all of XML and is slow.
 *
 * With a handover it begins between two records of a `records` file.
 */
export function createSaxesReader(
  onRecord: (record: XmlRecord) => void,
  model: XmlModel,
  handover?: Handover,
): XmlRecordReader {
  const parser = new SaxesParser({xmlns: true, position: true});
  const known = compileModel(model);
  const frames: Frame[] = [];
  let isContainer = false;
  let attributes = 0;
  let elements = 0;
  /** Where in the text the record, or what stands between two records, begins. */
  let begin = 0;
  let written = 0;
  let error: XmlReadError | undefined;
  /** Whether text between two records has been told of. */
  let isAstray = false;
  const prologue = handover === undefined ? '' : `<records xmlns="${model.namespace}">`;
  const lineNow = (): number => parser.line + (handover?.line ?? 1) - 1;
  const columnNow = (): number =>
    handover === undefined || parser.line > 1
      ? parser.column
      : Math.max(1, parser.column - prologue.length + handover.column - 1);
  const errorOf = (reason: string, fault: ReadFaultId, values?: XmlReadError['values']): XmlReadError =>
    new XmlReadError(reason, lineNow(), columnNow(), fault, values);
  const fail = (reason: string, fault: ReadFaultId, values?: XmlReadError['values']): never => {
    throw errorOf(reason, fault, values);
  };

  parser.on('error', ({message}) => fail(message.replace(/^(?:.*?:)?\d+:\d+: /, ''), 'xml-syntax'));
  parser.on('doctype', () =>
    fail('An XML file of the standard has no document type', 'xml-doctype-forbidden'),
  );
  parser.on('xmldecl', ({encoding}) => {
    if (encoding === undefined || /^utf-?8$/i.test(encoding)) return;
    // A name that is made up could say anything.
    const named = /^(utf-?16(?:le|be)?|iso-8859-\d{1,2}|windows-125\d|us-ascii)$/i.test(encoding);
    fail('The file says that it is not UTF-8', 'encoding-not-utf8', named ? {encoding} : undefined);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > mostAttributes)
      fail('An element has more attributes than any of the standard', 'xml-unexpected');
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    elements += 1;
    if (elements > maxRecordValues) fail('A record is too long', 'record-too-long', {limit: maxRecordValues});
    isAstray = false;
    const name = tag.uri === known.namespace ? tag.local : `{${tag.uri}}${tag.local}`;
    const parent = frames.at(-1);
    if (parent === undefined) {
      begin = written;
      elements = 0;
    }
    if (parent === undefined && !isContainer && name === 'records') {
      isContainer = true;
      return;
    }
    if (frames.length >= maxDepth) fail(`Elements stand more than ${maxDepth} deep`, 'xml-too-deep');
    frames.push(beginFrame(known, parent, name, lineNow(), attributesOf(tag)));
  });
  const takeText = (text: string): void => {
    const frame = frames.at(-1);
    if (frame !== undefined) frame.text += text;
    else if (isContainer && !isAstray && text.trim() !== '') {
      isAstray = true;
      const after = text.slice(text.search(/\S/)).split('\n').length - 1;
      const error = errorOf('Text stands between the records', 'xml-unexpected');
      onRecord({entity: '', record: undefined, line: lineNow() - after, error});
    }
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', () => {
    const frame = frames.pop();
    if (frame === undefined) {
      // What stands behind is not between records; the parser refuses it.
      isContainer = false;
      return;
    }
    const value = valueOf(frame, (reason, fault) => (error ??= errorOf(reason, fault)));
    const parent = frames.at(-1);
    if (parent !== undefined) {
      keep(parent, frame.name, value);
      return;
    }
    onRecord({
      entity: frame.name,
      record: error === undefined ? value : undefined,
      line: frame.line,
      ...(error && {error}),
    });
    error = undefined;
    begin = written;
  });
  parser.write(prologue);
  return {
    write: (text) => {
      parser.write(text);
      written += text.length;
      if (written - begin > maxRecordBytes)
        fail('A record is too long', 'record-too-long', {limit: maxRecordBytes});
    },
    close: () => void parser.close(),
  };
}

function attributesOf(tag: SaxesTagNS): Values | undefined {
  let own: Values | undefined;
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key];
    if (attribute === undefined || attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
    own ??= {};
    own[`@${attribute.name}`] = attribute.value;
  }
  return own;
}
