import {xmlModel} from './model.generated.js';
import {createSaxesReader} from './saxes-reader.js';
import type {XmlModel} from './xml-model.js';
import {XmlReadError} from './xml-read-error.js';
import type {XmlRecord, XmlRecordReader} from './xml-record.js';

/**
 * Reads records from XML as they come, from a `records` file or from a document with one record.
 *
 * Nothing is judged and nothing repaired: what the model does not know is kept under its own name, so that
 * the schema can refuse it. Throws an `XmlReadError` for what is not well-formed, for a document type, for another
 * encoding than UTF-8, and for more depth or length than any record has.
 */
export function createXmlRecordReader(
  onRecord: (record: XmlRecord) => void,
  model: XmlModel = xmlModel,
): XmlRecordReader {
  return createSaxesReader(onRecord, model);
}

/** Reads an XML document with one record. Throws an `XmlReadError` when it has none or more than one. */
export function readRecordXml(text: string, model: XmlModel = xmlModel): XmlRecord {
  const records: XmlRecord[] = [];
  const reader = createXmlRecordReader((record) => records.push(record), model);
  reader.write(text);
  reader.close();
  const [only] = records;
  if (only === undefined || records.length > 1) {
    throw new XmlReadError(
      `The document holds ${records.length} records in place of one`,
      1,
      1,
      'xml-unexpected',
    );
  }
  if (only.error !== undefined) throw only.error;
  return only;
}
