import type {EntityRecord} from '@skolebro/formats';
import {TextTable} from '../text-table.js';
import {Marks, Numbers} from './numbers.js';

/** Reads the records of one entity on one side, as often as it is called. */
export type ReadSide = () => AsyncIterable<readonly EntityRecord[]>;

interface Identified {
  readonly id?: unknown;
  readonly identifiers?: unknown;
}

/** More than one record before has the identifier, so it tells nothing. */
const ambiguous = 0xffffffff;

/**
 * Which record after is which record before, for one entity: by id, else by an identifier that both have.
 *
 * Holds ids as hashes: some 50 bytes for each record, and as much again for records whose ids are not the same.
 */
export class Matching {
  /** Lines of either side that are no record, have no id, or an id that another record has. */
  uncompared = 0;
  /** How many records have another id after. */
  renamed = 0;
  private readonly ids = new TextTable();
  /** The records before that are known to be after. */
  private readonly met = new Marks();
  /** The records after whose ids are not before. */
  private readonly strangers = new TextTable();
  /** For each stranger the number of the record before that it is, and 1. */
  private readonly partners = new Numbers();

  /** How many records there are before. */
  get before(): number {
    return this.ids.size;
  }

  /** How many records there are after. */
  get after(): number {
    return this.met.count + this.strangers.size - this.renamed;
  }

  /** How many records are before only. */
  get lost(): number {
    return this.ids.size - this.met.count;
  }

  /** How many records are after only. */
  get added(): number {
    return this.strangers.size - this.renamed;
  }

  /** The number of a record before, or -1. */
  beforeOf(id: string): number {
    return this.ids.find(id);
  }

  /** The number of the record before that a record after is, or -1. */
  partnerOf(id: string): number {
    const number = this.ids.find(id);
    if (number >= 0) return number;
    const stranger = this.strangers.find(id);
    return stranger < 0 ? -1 : this.partners.of(stranger) - 1;
  }

  /** The number of a record after that is not before by its id, or -1. */
  strangerOf(id: string): number {
    return this.strangers.find(id);
  }

  /** Whether a record before is after too. */
  isMet(number: number): boolean {
    return this.met.has(number);
  }

  /** Finds out who is who. */
  async run(readBefore: ReadSide, readAfter: ReadSide): Promise<void> {
    for await (const batch of readBefore()) {
      for (const record of batch) {
        const id = idOf(record);
        if (id === undefined || this.ids.add(id) < 0) this.uncompared += 1;
      }
    }
    for await (const batch of readAfter()) {
      for (const record of batch) {
        const id = idOf(record);
        const number = id === undefined ? -1 : this.ids.find(id);
        const isNew = number >= 0 ? this.met.add(number) : id !== undefined && this.strangers.add(id) >= 0;
        if (!isNew) this.uncompared += 1;
      }
    }
    if (this.strangers.size > 0 && this.lost > 0) await this.matchByIdentifiers(readBefore, readAfter);
  }

  private async matchByIdentifiers(readBefore: ReadSide, readAfter: ReadSide): Promise<void> {
    const identifiers = new TextTable();
    const owners = new Numbers();
    for await (const batch of readBefore()) {
      for (const {value} of batch) {
        const owner = value === undefined ? -1 : this.ids.find(String((value as Identified).id));
        if (owner < 0 || this.met.has(owner)) continue;
        for (const {system, name} of identifiersOf(value as Identified)) {
          const stranger = this.strangers.find(name);
          if (stranger >= 0 && this.partners.of(stranger) === 0) this.meet(stranger, owner);
          const added = identifiers.add(`${system}\n${name}`);
          const isTaken = added < 0 && owners.of(-1 - added) !== owner;
          owners.set(added < 0 ? -1 - added : added, isTaken ? ambiguous : owner);
        }
      }
    }
    for await (const batch of readAfter()) {
      for (const {value} of batch) {
        const stranger = value === undefined ? -1 : this.strangers.find(String((value as Identified).id));
        if (stranger < 0 || this.partners.of(stranger) > 0) continue;
        for (const {system, name} of identifiersOf(value as Identified)) {
          const known = identifiers.find(`${system}\n${name}`);
          const owner = known < 0 ? this.ids.find(name) : owners.of(known);
          if (owner >= 0 && owner !== ambiguous && this.meet(stranger, owner)) break;
        }
      }
    }
  }

  private meet(stranger: number, owner: number): boolean {
    if (!this.met.add(owner)) return false;
    this.partners.set(stranger, owner + 1);
    this.renamed += 1;
    return true;
  }
}

/** The id of a record, when it has one. */
export function idOf({value}: EntityRecord): string | undefined {
  const id = (value as Identified | undefined)?.id;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function identifiersOf({identifiers}: Identified): readonly {system: string; name: string}[] {
  if (!Array.isArray(identifiers)) return [];
  return (identifiers as readonly unknown[]).flatMap((one) => {
    const {system, value} = (one ?? {}) as {readonly system?: unknown; readonly value?: unknown};
    return typeof system === 'string' && typeof value === 'string' ? [{system, name: value}] : [];
  });
}
