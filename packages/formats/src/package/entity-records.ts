import type {PackageContainer, PackageEntry} from './container.js';
import {recordPath} from './paths.js';
import {readRecords} from './records.js';
import {readXmlRecords} from './xml-records.js';

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
  const isXml = entry.path.endsWith('.xml');
  for await (const batch of isXml ? readXmlRecords(entry, entity) : readRecords(entry)) {
    // A byte order mark and an empty line are remarks; they take no record away.
    yield batch.flatMap((one): EntityRecord[] => {
      if (one.fault === undefined) return [{line: one.line, value: one.value as object}];
      const isRemark = one.fault.fault === 'encoding-bom' || one.fault.fault === 'line-empty';
      return isRemark ? [] : [{line: one.line}];
    });
  }
}
