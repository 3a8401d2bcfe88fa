import type {XmlReadError} from './xml-read-error.js';

/** One record as it stands in an XML file: nothing is known of it but where it stands and what it is called. */
export interface XmlRecord {
  /** The name of the record's element; it may be the name of no entity. */
  readonly entity: string;
  readonly record: unknown;
  /** The line that the record begins on, counted from 1. */
  readonly line: number;
  /** Why the record cannot be read; the file goes on after it. */
  readonly error?: XmlReadError;
}

/** Takes an XML file bit by bit. */
export interface XmlRecordReader {
  /** Takes the next part of the text, and hands on every record that it completes. */
  write(text: string): void;
  /** Says that the text is at its end. */
  close(): void;
}
