import {XmlReadError, createXmlRecordReader} from '../xml/read.js';
import type {PackageContainer, PackageEntry} from './container.js';
import {maxRecordBytes} from './json/limits.js';
import {recordPath} from './paths.js';
import {readRecords} from './records.js';

/** One record of an entity as it stands in its file; without a value where it could not be read. */
export interface EntityRecord {
  /** The line that it begins on, counted from 1. */
  readonly line: number;
  readonly value?: object;
}

/** Tells whether a package has a file of an entity, as NDJSON or as XML. */
export function entryOfEntity(container: PackageContainer, entity: string): PackageEntry | undefined {
  return container.entries.get(recordPath(entity)) ?? container.entries.get(recordPath(entity, 'xml'));
}

/**
 * Reads the records of an entity in batches, however they are written; nothing is judged.
 *
 * Memory does not grow with the file. An XML file that breaks off gives a last record without a value.
 *
 * @throws ReadFaultError when the container gives other bytes than it says.
 */
export async function* readEntity(
  container: PackageContainer,
  entity: string,
): AsyncGenerator<readonly EntityRecord[], void, undefined> {
  const entry = entryOfEntity(container, entity);
  if (entry === undefined) return;
  if (entry.path.endsWith('.xml')) {
    yield* readXml(entry, entity);
    return;
  }
  for await (const batch of readRecords(entry)) {
    // A byte order mark and an empty line are remarks; they take no record away.
    yield batch.flatMap((one): EntityRecord[] => {
      if (one.fault === undefined) return [{line: one.line, value: one.value as object}];
      const isRemark = one.fault.fault === 'encoding-bom' || one.fault.fault === 'line-empty';
      return isRemark ? [] : [{line: one.line}];
    });
  }
}

async function* readXml(entry: PackageEntry, entity: string): AsyncGenerator<readonly EntityRecord[]> {
  let found: EntityRecord[] = [];
  let line = 1;
  const reader = createXmlRecordReader((record) => {
    ({line} = record);
    const isOurs = record.entity === entity && typeof record.record === 'object' && record.record !== null;
    found.push(isOurs ? {line, value: record.record as object} : {line});
  });
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let sinceRecord = 0;
  try {
    for await (const chunk of entry.open()) {
      reader.write(decoder.decode(chunk, {stream: true}));
      sinceRecord = found.length > 0 ? 0 : sinceRecord + chunk.length;
      if (sinceRecord > maxRecordBytes) throw new XmlReadError('A record is too long', line, 1);
      if (found.length > 0) yield found;
      found = [];
    }
    reader.write(decoder.decode());
    reader.close();
  } catch (error) {
    // A decoder that is told to be strict throws a TypeError for bytes that are no UTF-8.
    if (!(error instanceof XmlReadError) && !(error instanceof TypeError)) throw error;
    found.push({line: error instanceof XmlReadError ? error.line : line});
  }
  if (found.length > 0) yield found;
}
