import type {ReadFault} from '../read-fault.js';
import {xmlModel} from '../xml/model.generated.js';
import {createSaxesReader} from '../xml/saxes-reader.js';
import {XmlReadError} from '../xml/xml-read-error.js';
import type {XmlRecord, XmlRecordReader} from '../xml/xml-record.js';
import type {PackageEntry} from './container.js';
import {guessEncoding, startsAsUtf16} from './encoding.js';
import {LineCursor} from './line-cursor.js';
import type {RecordFault, RecordLine} from './records.js';
import {XmlLineMaker, type XmlLines} from './xml-lines.js';

type Reading = RecordLine | RecordFault;

/** A part of an XML file: records as lines of JSON that nobody has read yet, or records and faults. */
export type XmlPart =
  | {readonly lines: XmlLines; readonly read?: undefined}
  | {readonly lines?: undefined; readonly read: readonly Reading[]};

/**
 * Reads an XML file of one entity's records, in batches as large as the chunks it comes in.
 *
 * Memory does not grow with the file. A record that cannot be read gives a `RecordFault` and the next goes on; what
 * is not well-formed, not UTF-8 or hostile gives one and ends the reading, since nobody can tell where the next record
 * begins. A fault of the container itself (`ReadFaultError`) is thrown.
 */
export async function* readXmlRecords(
  entry: PackageEntry,
  entity: string,
): AsyncGenerator<readonly Reading[], void, undefined> {
  const cursor = new LineCursor(entry.path);
  for await (const {lines, read} of readXmlParts(entry, entity)) {
    if (lines === undefined) yield read;
    else {
      const found: Reading[] = [];
      cursor.open(lines.bytes, lines.line, lines.lines);
      while (cursor.move()) found.push(cursor.read());
      yield found;
    }
  }
}

/**
 * Reads as `readXmlRecords`; but plain records, as the standard's own writer makes them, come as lines of JSON, so that
 * whatever judges lines of NDJSON quickly judges these as well.
 */
export async function* readXmlParts(
  entry: PackageEntry,
  entity: string,
): AsyncGenerator<XmlPart, void, undefined> {
  const {path} = entry;
  let found: Reading[] = [];
  const faultAt = (fault: ReadFault, line: number): RecordFault => ({
    line,
    fault: {...fault, file: path, line},
  });
  const faultOf = ({fault, line, column, values}: XmlReadError): RecordFault =>
    faultAt({fault, column, ...(values && {values})}, line);
  const take = ({entity: name, record, line, error}: XmlRecord): void => {
    if (error !== undefined) found.push(faultOf(error));
    else if (name !== entity || typeof record !== 'object' || record === null || Array.isArray(record)) {
      found.push(faultAt({fault: 'xml-unexpected'}, line));
    } else found.push({line, text: JSON.stringify(record), value: record});
  };
  const maker = new XmlLineMaker(entity);
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  let reader: XmlRecordReader | undefined;
  let hasTold = false;
  let line = 1;
  let last: Uint8Array | undefined;
  const readOn = (bytes: Uint8Array): void => {
    last = bytes;
    reader?.write(decoder.decode(bytes, {stream: true}));
    line = found.at(-1)?.line ?? line;
  };
  const takeFound = (): XmlPart[] => {
    const read = found;
    found = [];
    return read.length === 0 ? [] : [{read}];
  };
  function* takeIn(chunk: Uint8Array, isLast: boolean): Generator<XmlPart> {
    if (reader !== undefined) readOn(chunk);
    else {
      for (const lines of maker.take(chunk, isLast)) {
        line = lines.lines.at(-1) ?? line;
        yield {lines};
      }
      if (maker.hasMark && !hasTold) found.push(faultAt({fault: 'encoding-bom'}, 1));
      hasTold = maker.hasMark;
      if (maker.rest !== undefined) {
        reader = createSaxesReader(take, xmlModel, maker.rest.from);
        readOn(maker.rest.bytes);
      }
    }
    yield* takeFound();
  }
  try {
    for await (const chunk of entry.open()) yield* takeIn(chunk, false);
    yield* takeIn(new Uint8Array(0), true);
    last = undefined;
    reader?.write(decoder.decode());
    reader?.close();
  } catch (error) {
    if (error instanceof XmlReadError) found.push(faultOf(error));
    // A decoder that is told to be strict throws a TypeError for bytes that are no UTF-8.
    else if (error instanceof TypeError) {
      const encoding = (line === 1 && last && startsAsUtf16(last)) || (last && guessEncoding(last));
      found.push(faultAt({fault: 'encoding-not-utf8', ...(encoding && {values: {encoding}})}, line));
    } else throw error;
  }
  yield* takeFound();
}
