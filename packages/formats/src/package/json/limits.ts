/** How deep a record may nest. */
export const maxDepth = 64;

/** How many values a record may hold; a million small ones fill more memory than sixteen megabytes of text. */
export const maxRecordValues = 1_000_000;

/** The longest line that is read as a record. */
export const maxRecordBytes: number = 16 * 1024 * 1024;
