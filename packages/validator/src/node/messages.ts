import type {Piece, PieceNotes, PieceSetup} from '../pieces/piece.js';
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
  let starts: Uint32Array | undefined;
  return {
    ...numbers,
    values: values === undefined ? undefined : (JSON.parse(values) as readonly object[]),
    faulty: new Map(faulty.map(([record, names]): [number, FaultyFields] => [record, new Set(names)])),
    textOf(record) {
      starts ??= startsOf(piece.bytes);
      const number = (numbers.lines[record] ?? 0) - piece.line;
      const text = decoder.decode(piece.bytes.subarray(starts[number], starts[number + 1]));
      return text.replace(/\r?\n?$/, '');
    },
  };
}

const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/** Where each line begins, and where the last one ends. */
function startsOf(bytes: Uint8Array): Uint32Array {
  const starts = [0];
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) starts.push(at + 1);
  starts.push(bytes.length);
  return Uint32Array.from(starts);
}
