import type {ReadFault, ReadFaultId} from '../read-fault.js';

/** XML that cannot be read as records; line and column are counted from 1. */
export class XmlReadError extends Error {
  override readonly name = 'XmlReadError';
  readonly line: number;
  readonly column: number;
  readonly fault: ReadFaultId;
  readonly values: ReadFault['values'];

  constructor(
    reason: string,
    line: number,
    column: number,
    fault: ReadFaultId = 'xml-syntax',
    values?: ReadFault['values'],
  ) {
    super(`${reason} (line ${line}, column ${column})`);
    this.line = line;
    this.column = column;
    this.fault = fault;
    this.values = values;
  }
}
