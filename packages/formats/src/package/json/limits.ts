/** How deep a record may nest. */
export const maxDepth = 64;

/** The longest line that is read as a record. */
export const maxRecordBytes: number = 16 * 1024 * 1024;
