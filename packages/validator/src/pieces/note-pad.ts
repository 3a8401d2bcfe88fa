import type {EntityInfo} from '@skolebro/models';
import {readUuid} from '../id-table.js';
import {visitReferences} from '../stages/references.js';
import type {FaultyFields} from '../stages/schema.js';
import {type PieceNotes, idWords, referenceWords} from './piece.js';

/** Takes notes of one piece after the other into the same memory; the notes of a piece hold until the next begins. */
export class NotePad {
  private readonly entity: EntityInfo;
  private lines = new Uint32Array(256);
  private ids = new Uint32Array(256 * idWords);
  private references = new Uint32Array(1024 * referenceWords);
  private values: object[] = [];
  private texts: string[] = [];
  private faulty = new Map<number, FaultyFields>();
  private records = 0;
  private noted = 0;
  private inRecord = 0;

  constructor(entity: EntityInfo) {
    this.entity = entity;
  }

  begin(): void {
    this.records = 0;
    this.noted = 0;
    this.values = [];
    this.texts = [];
    this.faulty = new Map();
  }

  note(line: number, text: string, value: object, faulty: FaultyFields): void {
    const record = this.records;
    if (record === this.lines.length) {
      this.lines = grown(this.lines);
      this.ids = grown(this.ids);
    }
    this.lines[record] = line;
    const {id} = value as {readonly id?: unknown};
    this.ids[record * idWords] =
      typeof id === 'string' && readUuid(id, this.ids, record * idWords + 1) ? 1 : 0;
    if (faulty.size > 0) this.faulty.set(record, faulty);
    this.values.push(value);
    this.texts.push(text);
    this.inRecord = 0;
    visitReferences(this.entity, value, this.noteReference);
    this.records += 1;
  }

  end(unreadable: number): PieceNotes {
    const {records, texts} = this;
    return {
      records,
      unreadable,
      lines: this.lines.subarray(0, records),
      ids: this.ids.subarray(0, records * idWords),
      references: this.references.subarray(0, this.noted * referenceWords),
      values: this.values,
      faulty: this.faulty,
      textOf: (record) => texts[record] ?? '',
    };
  }

  private readonly noteReference = (target: number, id: string): void => {
    const at = this.noted * referenceWords;
    if (at === this.references.length) this.references = grown(this.references);
    const {references} = this;
    references[at] = this.records;
    references[at + 1] = target;
    references[at + 2] = this.inRecord;
    references[at + 3] = readUuid(id, references, at + 4) ? 1 : 0;
    this.noted += 1;
    this.inRecord += 1;
  };
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
