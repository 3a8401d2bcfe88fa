import {textOfUtf8} from '@skolebro/formats';
import type {EntityInfo} from '@skolebro/models';
import {readUuid} from '../id-table.js';
import {visitReferences} from '../stages/references.js';
import type {FaultyFields} from '../stages/schema.js';
import {type WalkNotes, readUuidBytes} from '../walk/steps.js';
import {type PieceNotes, idWords, referenceWords} from './piece.js';

/** More properties no record has. */
const mostFields = 32;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const comma = 0x2c;

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
  /** Where the wanted properties of the record begin and end. */
  private readonly fields = new Uint32Array(2 * mostFields);
  private fieldsNoted = 0;
  private part = new Uint8Array(4096);

  constructor(entity: EntityInfo) {
    this.entity = entity;
  }

  /** Turns to a new piece. */
  begin(): void {
    this.records = 0;
    this.noted = 0;
    this.values = [];
    this.faulty = new Map();
  }

  /** Turns to the next record, or back to the beginning of one that was walked over in part. */
  beginRecord(line: number): void {
    const record = this.records;
    if (record === this.lines.length) {
      this.lines = grown(this.lines);
      this.ids = grown(this.ids);
    }
    this.lines[record] = line;
    this.ids[record * idWords] = 0;
    this.noted = this.before;
    this.fieldsNoted = 0;
  }

  /** The record that was walked over, with no other properties than the wanted ones, as JSON. */
  partOf(bytes: Uint8Array): string {
    let length = 1;
    for (let field = 0; field < this.fieldsNoted; field += 1) {
      const from = this.fields[2 * field] ?? 0;
      const to = this.fields[2 * field + 1] ?? 0;
      while (length + to - from + 1 > this.part.length) {
        const more = new Uint8Array(2 * this.part.length);
        more.set(this.part);
        this.part = more;
      }
      if (field > 0) this.part[length++] = comma;
      // For a few letters a loop is faster than a view of them.
      for (let at = from; at < to; at += 1) this.part[length++] = bytes[at] ?? 0;
    }
    this.part[0] = openBrace;
    this.part[length++] = closeBrace;
    return textOfUtf8(this.part, 0, length);
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
    this.records += 1;
  }

  /** Ends the piece; `textOf` finds the text of a record by its number and its line. */
  end(unreadable: number, textOf: (record: number, line: number) => string): PieceNotes {
    const {records, lines} = this;
    this.before = 0;
    return {
      records,
      unreadable,
      lines: lines.subarray(0, records),
      ids: this.ids.subarray(0, records * idWords),
      references: this.references.subarray(0, this.noted * referenceWords),
      values: this.values.length === 0 ? undefined : this.values,
      faulty: this.faulty,
      textOf: (record) => textOf(record, lines[record] ?? 0),
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

  noteField(from: number, to: number): void {
    this.fields[2 * this.fieldsNoted] = from;
    this.fields[2 * this.fieldsNoted + 1] = to;
    this.fieldsNoted += 1;
  }

  mark(): number {
    return this.noted * mostFields + this.fieldsNoted;
  }

  rewind(mark: number): void {
    this.noted = Math.floor(mark / mostFields);
    this.fieldsNoted = mark % mostFields;
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
