import {type Piece, type PieceNotes, type PieceSetup, lineTexts} from '../pieces/piece.js';
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

/** Notes of a piece in a form that can be sent; the piece itself goes back with them. */
export interface SentNotes extends Pick<
  PieceNotes,
  'records' | 'unreadable' | 'lines' | 'ids' | 'references'
> {
  readonly piece: Pick<Piece, 'line' | 'bytes'>;
  /** The fields of the records that somebody reads, as one JSON array. */
  readonly values: string | undefined;
  readonly faulty: readonly (readonly [number, readonly string[]])[];
}

/** Copies notes so that they can be sent, with no more of the records than is read of them. */
export function sendable(
  {records, unreadable, lines, ids, references, values, faulty}: PieceNotes,
  piece: Piece,
  fields: ReadonlySet<string> | 'all' | undefined,
): SentNotes {
  return {
    records,
    unreadable,
    lines: lines.slice(),
    ids: ids.slice(),
    references: references.slice(),
    piece: {line: piece.line, bytes: piece.bytes},
    values: fields === undefined ? undefined : JSON.stringify((values ?? []).map((one) => cut(one, fields))),
    faulty: [...faulty].map(([record, names]) => [record, [...names]] as const),
  };
}

function cut(record: object, fields: ReadonlySet<string> | 'all'): object {
  if (fields === 'all') return record;
  const kept: {[name: string]: unknown} = {};
  for (const [name, value] of Object.entries(record)) if (fields.has(name)) kept[name] = value;
  return kept;
}

/** Reads notes that were sent. */
export function received({values, faulty, piece, ...numbers}: SentNotes): PieceNotes {
  const textOfLine = lineTexts(piece);
  return {
    ...numbers,
    values: values === undefined ? undefined : (JSON.parse(values) as readonly object[]),
    faulty: new Map(faulty.map(([record, names]): [number, FaultyFields] => [record, new Set(names)])),
    textOf: (record) => textOfLine(numbers.lines[record] ?? 0),
  };
}
