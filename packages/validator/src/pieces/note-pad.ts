import type {EntityInfo} from '@skolebro/models';
import {readUuid} from '../id-table.js';
import {visitReferences} from '../stages/references.js';
import type {FaultyFields} from '../stages/schema.js';
import {type WalkNotes, readUuidBytes} from '../walk/steps.js';
import {PartWriter, fieldWords} from './parts.js';
import {type PieceNotes, idWords, referenceWords} from './piece.js';

/** A mark holds the number of references and, below this, how many words of the record's fields there are. */
const markUnit = 1024;

/** Takes notes of one piece after the other into the same memory; the notes of a piece hold until the next begins. */
export class NotePad implements WalkNotes {
  private readonly entity: EntityInfo;
  private lines = new Uint32Array(256);
  private ids = new Uint32Array(256 * idWords);
  private references = new Uint32Array(1024 * referenceWords);
  private values: object[] = [];
  private faulty = new Map<number, FaultyFields>();
  private records = 0;
  private noted = 0;
  /** How many references were noted when the record began. */
  private before = 0;
  private fields = new Uint32Array(1024 * fieldWords);
  private fieldsNoted = 0;
  private fieldsBefore = 0;
  private fieldEnds = new Uint32Array(256);
  private readonly parts = new PartWriter();

  /** Whether a text of the record that is walked over has six digits in a row. */
  hasDigits = false;

  constructor(entity: EntityInfo) {
    this.entity = entity;
  }

  /** Turns to a new piece. */
  begin(): void {
    this.records = 0;
    this.noted = 0;
    this.before = 0;
    this.fieldsNoted = 0;
    this.fieldsBefore = 0;
    this.values = [];
    this.faulty = new Map();
  }

  /** Turns to the next record, or back to the beginning of one that was walked over in part. */
  beginRecord(line: number): void {
    const record = this.records;
    if (record === this.lines.length) {
      this.lines = grown(this.lines);
      this.ids = grown(this.ids);
      this.fieldEnds = grown(this.fieldEnds);
    }
    this.lines[record] = line;
    this.hasDigits = false;
    this.ids[record * idWords] = 0;
    this.noted = this.before;
    this.fieldsNoted = this.fieldsBefore;
  }

  /** The record that was walked over, with the properties that a reader reads, as JSON. */
  partOf(bytes: Uint8Array, reader: number): string {
    return this.parts.write(bytes, this.fields, this.fieldsBefore, this.fieldsNoted, reader);
  }

  /** Takes the ids of a record that was parsed. */
  note(value: object, faulty: FaultyFields): void {
    const at = this.records * idWords;
    const {id} = value as {readonly id?: unknown};
    if (typeof id === 'string' && readUuid(id, this.ids, at + 1)) this.ids[at] = 1;
    if (faulty.size > 0) this.faulty.set(this.records, faulty);
    visitReferences(this.entity, value, this.noteText);
  }

  /** Ends the record; keeps what it says, for those that read the pieces in order. */
  endRecord(value?: object): void {
    if (value !== undefined) this.values.push(value);
    this.before = this.noted;
    this.fieldEnds[this.records] = this.fieldsNoted;
    this.fieldsBefore = this.fieldsNoted;
    this.records += 1;
  }

  /** Ends the piece; `textOf` finds the text of a record by its number and its line. */
  end(
    unreadable: number,
    textOf: (record: number, line: number) => string,
    sourceOf?: PieceNotes['sourceOf'],
  ): PieceNotes {
    const {records, values} = this;
    const lines = this.lines.slice(0, records);
    return {
      records,
      unreadable,
      lines,
      ids: this.ids.subarray(0, records * idWords),
      references: this.references.subarray(0, this.noted * referenceWords),
      fields: this.fields.subarray(0, this.fieldsNoted),
      fieldEnds: this.fieldEnds.subarray(0, records),
      valueOf: (record) => values[record],
      faulty: this.faulty,
      textOf: (record) => textOf(record, lines[record] ?? 0),
      sourceOf,
    };
  }

  noteId(bytes: Uint8Array, at: number): boolean {
    const to = this.records * idWords;
    this.ids[to] = 1;
    return readUuidBytes(bytes, at, this.ids, to + 1);
  }

  noteReference(target: number, bytes: Uint8Array, at: number): boolean {
    const to = this.placeOfReference(target);
    this.references[to + 2] = 1;
    return readUuidBytes(bytes, at, this.references, to + 3);
  }

  noteField(from: number, to: number, reader: number): void {
    const at = this.fieldsNoted;
    if (at === this.fields.length) this.fields = grown(this.fields);
    this.fields[at] = from;
    this.fields[at + 1] = to;
    this.fields[at + 2] = reader;
    this.fieldsNoted = at + fieldWords;
  }

  noteDigits(): void {
    this.hasDigits = true;
  }

  mark(): number {
    return this.noted * markUnit + this.fieldsNoted - this.fieldsBefore;
  }

  rewind(mark: number): void {
    this.noted = Math.floor(mark / markUnit);
    this.fieldsNoted = this.fieldsBefore + (mark % markUnit);
  }

  private readonly noteText = (target: number, id: string): void => {
    const to = this.placeOfReference(target);
    this.references[to + 2] = readUuid(id, this.references, to + 3) ? 1 : 0;
  };

  private placeOfReference(target: number): number {
    const to = this.noted * referenceWords;
    if (to === this.references.length) this.references = grown(this.references);
    this.references[to] = this.records;
    this.references[to + 1] = target;
    this.noted += 1;
    return to;
  }
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
