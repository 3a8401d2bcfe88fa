import type {ReadFault} from '../read-fault.js';
import {createXmlRecordReader} from '../xml/read.js';
import {XmlReadError} from '../xml/xml-read-error.js';
import type {XmlRecord} from '../xml/xml-record.js';
import type {PackageEntry} from './container.js';
import {guessEncoding, startsAsUtf16} from './encoding.js';
import type {RecordFault, RecordLine} from './records.js';

type Reading = RecordLine | RecordFault;

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
  const reader = createXmlRecordReader(take);
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  let atStart = true;
  let line = 1;
  let last: Uint8Array | undefined;
  try {
    for await (const chunk of entry.open()) {
      last = chunk;
      let text = decoder.decode(chunk, {stream: true});
      if (atStart && text !== '') {
        atStart = false;
        if (text.startsWith('\uFEFF')) {
          found.push(faultAt({fault: 'encoding-bom'}, 1));
          text = text.slice(1);
        }
      }
      reader.write(text);
      line = found.at(-1)?.line ?? line;
      if (found.length > 0) yield found;
      found = [];
    }
    last = undefined;
    reader.write(decoder.decode());
    reader.close();
  } catch (error) {
    if (error instanceof XmlReadError) found.push(faultOf(error));
    // A decoder that is told to be strict throws a TypeError for bytes that are no UTF-8.
    else if (error instanceof TypeError) {
      const encoding = (line === 1 && last && startsAsUtf16(last)) || (last && guessEncoding(last));
      found.push(faultAt({fault: 'encoding-not-utf8', ...(encoding && {values: {encoding}})}, line));
    } else throw error;
  }
  if (found.length > 0) yield found;
}
