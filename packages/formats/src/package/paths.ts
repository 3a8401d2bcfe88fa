/** Where a package says what it is. */
export const manifestPath = 'manifest.json';

/** How the records of one file are written. */
export type RecordFormat = 'ndjson' | 'xml';

/** Which entity a record file holds, and how. */
export interface RecordFile {
  readonly entity: string;
  readonly format: RecordFormat;
}

/** Gives the path of an entity's record file, as records/calendar-event.ndjson. */
export function recordPath(entity: string, format: RecordFormat = 'ndjson'): string {
  return `records/${entity}.${format}`;
}

/** Reads entity and format from a record file's path; undefined for any other path. */
export function recordFileAt(path: string): RecordFile | undefined {
  const [, entity, format] = /^records\/([a-z]+(?:-[a-z]+)*)\.(ndjson|xml)$/.exec(path) ?? [];
  return entity === undefined ? undefined : {entity, format: format === 'xml' ? 'xml' : 'ndjson'};
}

/** Gives the path of an attachment from its SHA-256, as files/2cf2…. */
export function attachmentPath(sha256: string): string {
  return `files/${sha256}`;
}

/** Reads the SHA-256 from an attachment's path; undefined for any other path. */
export function attachmentAt(path: string): string | undefined {
  return /^files\/([0-9a-f]{64})$/.exec(path)?.[1];
}
