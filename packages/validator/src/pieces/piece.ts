import type {EntityName, Manifest, Profile, RuleId} from '@skolebro/models';
import type {Language} from '../rule.js';
import type {FaultyFields} from '../stages/schema.js';
import type {TallyPart} from '../tally.js';

/** Which reading of a record file it is: the second comes when all ids are known. */
export type Pass = 'first' | 'second';

/** A file whose records are judged piece by piece. */
export interface PieceFile {
  readonly entity: EntityName;
  readonly path: string;
  readonly pass: Pass;
}

/** Whole lines of a record file, to be judged by themselves. */
export interface Piece extends PieceFile {
  /** The number of the first line. */
  readonly line: number;
  readonly bytes: Uint8Array;
}

/**
 * What the judgement of one piece hands on to the stages that see the pieces in order.
 *
 * Numbers stand in flat arrays, since a million small objects cost more than all the rest.
 */
export interface PieceNotes {
  /** How many records could be read. */
  readonly records: number;
  /** How many lines gave no record. */
  readonly unreadable: number;
  /** The line of each record. */
  readonly lines: Uint32Array;
  /** Five words a record: whether it has a UUID as its id, and the UUID. */
  readonly ids: Uint32Array;
  /** Seven words a reference, those of a record together: record, target, whether it is a UUID, the UUID. */
  readonly references: Uint32Array;
  /** Three words for each property that somebody reads: where it begins and ends in the piece, and who reads it. */
  readonly fields: Uint32Array;
  /** Where the words of each record's properties end. */
  readonly fieldEnds: Uint32Array;
  /** The faulty fields of the records that have any, by record. */
  readonly faulty: ReadonlyMap<number, FaultyFields>;
  /** The record, at least as far as the stages that follow read it; undefined where they read nothing of it. */
  valueOf(record: number): object | undefined;
  /** The record as JSON, to find a place in it. */
  textOf(record: number): string;
  /** The record as XML, where it stands as such. */
  readonly sourceOf?: ((record: number) => string) | undefined;
}

/** How many words of `ids` a record takes. */
export const idWords = 5;

/** How many words of `references` a reference takes. */
export const referenceWords = 7;

/** Copies the notes of a pad, so that they hold when the pad goes on. */
export function copied(notes: PieceNotes): PieceNotes {
  const {lines, ids, references, fields, fieldEnds} = notes;
  return {
    ...notes,
    lines: lines.slice(),
    ids: ids.slice(),
    references: references.slice(),
    fields: fields.slice(),
    fieldEnds: fieldEnds.slice(),
  };
}

/** Makes what finds the lines of a piece by their numbers, without their line breaks. */
export function lineTexts({bytes, line: first}: Pick<Piece, 'bytes' | 'line'>): (line: number) => string {
  let starts: Uint32Array | undefined;
  return (line) => {
    starts ??= startsOf(bytes);
    const text = decoder.decode(bytes.subarray(starts[line - first], starts[line - first + 1]));
    return text.replace(/\r?\n?$/, '');
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

/** What is the same for all pieces of a run; it can be sent to another thread. */
export interface PieceSetup {
  readonly manifest: Manifest;
  readonly profile: Profile | undefined;
  readonly language: Language;
  readonly maxFindings: number;
  /** The rules that the manifest allows to be judged. */
  readonly rules: readonly RuleId[];
}

/** A run whose pieces are judged elsewhere too, several at a time. */
export interface PieceRun {
  /** How many pieces may be under way, here and elsewhere. */
  readonly width: number;
  /** Whether a piece would be judged elsewhere soon. */
  hasRoom(): boolean;
  judge(piece: Piece): Promise<PieceNotes>;
  /** Ends the run and gives what was counted elsewhere. */
  end(): Promise<readonly TallyPart[]>;
}

/** Where pieces can be judged besides the thread of the run; made by `startWorkers` of `@skolebro/validator/node`. */
export interface PieceWorkers {
  begin(setup: PieceSetup): PieceRun;
}
