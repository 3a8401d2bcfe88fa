/** Every way in which a file can fail to be read; published, so never renamed. */
export const readFaultIds = [
  'package-too-many-entries',
  'package-too-large',
  'entry-not-a-file',
  'zip-entry-name-unsafe',
  'zip-entry-duplicate',
  'zip-entry-encrypted',
  'zip-entry-overlapping',
  'zip-method-unknown',
  'zip-ratio-too-high',
  'zip-headers-disagree',
  'zip-data-broken',
  'zip-size-wrong',
  'zip-crc-wrong',
  'manifest-missing',
  'encoding-bom',
  'encoding-not-utf8',
  'line-empty',
  'record-too-long',
  'json-syntax',
  'json-not-an-object',
  'json-too-deep',
  'json-duplicate-key',
  'json-reserved-key',
  'json-number-loses-value',
  'json-lone-surrogate',
  'ics-line-broken',
  'ics-component-broken',
  'ics-component-not-an-event',
  'ics-event-without-start',
  'ics-event-without-uid',
  'ics-uid-repeated',
  'ics-occurrence-without-series',
  'ics-value-mislabelled',
  'ics-value-not-carried',
  'ics-property-not-carried',
  'ics-time-zone-unknown',
  'ics-empty',
  'xml-doctype-forbidden',
  'xml-syntax',
  'xml-too-deep',
  'xml-unexpected',
] as const;

/** Names one way in which a file can fail to be read. */
export type ReadFaultId = (typeof readFaultIds)[number];

/** One place that could not be read as it stands; holds counts and codes, never a text from the data. */
export interface ReadFault {
  readonly fault: ReadFaultId;
  /** The path inside the package, or the name the caller gave the file. */
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1, in UTF-16 units of the line. */
  readonly column?: number;
  /** What a message may name: counts, codes and the shapes of values. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Thrown while an entry streams, when its bytes turn out not to be what the package says they are. */
export class ReadFaultError extends Error {
  override readonly name = 'ReadFaultError';
  readonly fault: ReadFault;

  constructor(fault: ReadFault, options?: ErrorOptions) {
    super(`The entry cannot be read to its end: ${fault.fault}.`, options);
    this.fault = fault;
  }
}

/** Why a package cannot be opened at all. */
export type UnreadableReason =
  'not-found' | 'no-access' | 'not-a-package' | 'zip-truncated' | 'zip-unsupported';

/** Thrown when a package cannot be opened at all; the message says what is wrong and what to do. */
export class UnreadablePackageError extends Error {
  override readonly name = 'UnreadablePackageError';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
