import {PartWriter, readers} from '../pieces/parts.js';
import {type Piece, type PieceNotes, type PieceSetup, copied, lineTexts} from '../pieces/piece.js';
import type {FaultyFields} from '../stages/schema.js';
import type {TallyPart} from '../tally.js';

/** What a thread is told. */
export type Order =
  | {readonly kind: 'begin'; readonly setup: PieceSetup}
  | {readonly kind: 'judge'; readonly number: number; readonly piece: Piece}
  | {readonly kind: 'end'};

/** What a thread answers. */
export type Answer =
  | {readonly kind: 'notes'; readonly number: number; readonly notes: SentNotes}
  | {readonly kind: 'part'; readonly part: TallyPart}
  | {readonly kind: 'broken'; readonly error: unknown};

/** Notes of a piece in a form that can be sent: numbers, and the piece itself, which goes back with them. */
export interface SentNotes extends Omit<PieceNotes, 'faulty' | 'valueOf' | 'textOf'> {
  readonly piece: Pick<Piece, 'line' | 'bytes'>;
  readonly faulty: readonly (readonly [number, readonly string[]])[];
  /** Whether somebody reads what the records say. */
  readonly isRead: boolean;
}

/** Copies notes so that they can be sent; of the records only places are told. */
export function sendable(notes: PieceNotes, {line, bytes}: Piece, isRead: boolean): SentNotes {
  const {records, unreadable, lines, ids, references, fields, fieldEnds, faulty} = copied(notes);
  const named = [...faulty].map(([record, names]) => [record, [...names]] as const);
  const numbers = {records, unreadable, lines, ids, references, fields, fieldEnds};
  return {...numbers, piece: {line, bytes}, faulty: named, isRead};
}

/** The memory that notes hand over instead of copying it. */
export function memoryOf({lines, ids, references, fields, fieldEnds, piece}: SentNotes): ArrayBuffer[] {
  const arrays = [lines, ids, references, fields, fieldEnds, piece.bytes];
  return arrays.map(({buffer}) => buffer as ArrayBuffer);
}

/** Reads notes that were sent. */
export function received({faulty, piece, isRead, ...numbers}: SentNotes): PieceNotes {
  const {fields, fieldEnds, lines} = numbers;
  const textOfLine = lineTexts(piece);
  const textOf = (record: number): string => textOfLine(lines[record] ?? 0);
  const readOf = (record: number): string => {
    const begin = fieldEnds[record - 1] ?? 0;
    const end = fieldEnds[record] ?? 0;
    // A record that had to be parsed has no noted properties, so it is parsed again.
    return begin === end ? textOf(record) : parts.write(piece.bytes, fields, begin, end, readers.serial);
  };
  return {
    ...numbers,
    faulty: new Map(faulty.map(([record, names]): [number, FaultyFields] => [record, new Set(names)])),
    valueOf: (record) => (isRead ? (JSON.parse(readOf(record)) as object) : undefined),
    textOf,
  };
}

const parts = new PartWriter();
