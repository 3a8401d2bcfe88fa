import type {EntityRecord} from '@skolebro/formats';
import type {EntityComparison, EntityInfo, RecordDifference} from '@skolebro/models';
import type {AllowedLoss} from './allowed-loss.js';
import {type Field, Fields} from './fields.js';
import {type Matching, type ReadSide, idOf} from './matching.js';
import {Marks} from './numbers.js';
import {Snapshot, ValueHash, type Values} from './snapshot.js';

/** What the comparison of one entity needs to know of the others. */
export interface CompareEntity {
  readonly entity: EntityInfo;
  readonly matchings: ReadonlyMap<string, Matching>;
  readonly readBefore: ReadSide;
  readonly readAfter: ReadSide;
  readonly allowed: AllowedLoss;
  /** How many samples of each kind of difference are kept. */
  readonly maxDifferences: number;
}

interface FieldCounts {
  lost: number;
  changed: number;
  added: number;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Compares the records of one entity, field by field.
 *
 * A first reading of both sides holds one hash of each record; the records that are not alike are then read again and
 * held by a hash of each field, as many at a time as a fixed memory takes.
 */
export class EntityComparer {
  readonly differences: RecordDifference[] = [];
  private equal = 0;
  private readonly changed = new Marks();
  private readonly counts = new Map<Field, FieldCounts>();
  private readonly fields: Fields;
  private readonly hash = new ValueHash();
  private readonly work: CompareEntity;
  private readonly matching: Matching;

  constructor(work: CompareEntity, matching: Matching) {
    this.work = work;
    this.matching = matching;
    this.fields = new Fields(work.entity);
  }

  /** Reads both sides and gives what became of the records. */
  async run(snapshot: Snapshot = new Snapshot()): Promise<EntityComparison> {
    await this.compareWholes();
    for (let from = 0; from >= 0;) from = await this.compareFields(snapshot, from);
    const {entity, allowed} = this.work;
    const {before, after, lost, added, renamed, uncompared} = this.matching;
    const fields = [...this.counts]
      .map(([{pointer}, counts]) => ({pointer, ...counts, allowed: allowed.hasField(entity.name, pointer)}))
      .sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
    return {
      before,
      after,
      lost,
      added,
      allowed: allowed.hasEntity(entity.name),
      entity: entity.name,
      equal: this.equal,
      changed: this.changed.count,
      renamed,
      uncompared,
      ...(fields.length === 0 ? {} : {fields}),
    };
  }

  private async compareWholes(): Promise<void> {
    const {matching} = this;
    const hashes = new Uint32Array(2 * matching.before);
    await this.eachBefore((number, record, id) => {
      if (matching.isMet(number)) this.hashInto(hashes, 2 * number, record.value ?? {}, 'before');
      else this.sample('lost', {recordId: id, beforeLine: record.line});
    });
    const own = new Uint32Array(2);
    await this.eachAfter((number, record, id) => {
      if (number < 0) {
        this.sample('added', {recordId: id, afterLine: record.line});
        return;
      }
      own.fill(0);
      this.hashInto(own, 0, record.value ?? {}, 'after');
      const isEqual = own[0] === hashes[2 * number] && own[1] === hashes[2 * number + 1];
      if (isEqual) this.equal += 1;
      else this.changed.add(number);
    });
  }

  /** Compares the changed records from one on, as many as the memory takes; gives the next one, or -1 after the last. */
  private async compareFields(snapshot: Snapshot, from: number): Promise<number> {
    if (this.changed.count === 0) return -1;
    snapshot.clear();
    let next = -1;
    await this.eachBefore((number, record, id) => {
      if (number < from || next >= 0 || !this.changed.has(number)) return;
      if (!snapshot.add(number, record.line, id, this.valuesOf(record, 'before'))) next = number;
    });
    await this.eachAfter((number, record) => {
      const then = snapshot.get(number);
      if (then === undefined) return;
      const pointers = this.compareValues(then.values, this.valuesOf(record, 'after'));
      const difference = {recordId: then.id, beforeLine: then.line, afterLine: record.line};
      this.sample('changed', {...difference, ...(pointers.length === 0 ? {} : {pointers})});
    });
    return next;
  }

  private compareValues(before: Values, after: Values): readonly string[] {
    const pointers: string[] = [];
    for (const index of new Set([...before.keys(), ...after.keys()])) {
      const [then, now] = [before.get(index), after.get(index)];
      const field = this.fields.all[index];
      if (field === undefined || (then?.count === now?.count && then?.hash === now?.hash)) continue;
      const counts = this.counts.get(field) ?? {lost: 0, changed: 0, added: 0};
      this.counts.set(field, counts);
      const more = (now?.count ?? 0) - (then?.count ?? 0);
      counts[more < 0 ? 'lost' : more > 0 ? 'added' : 'changed'] += 1;
      pointers.push(field.pointer);
    }
    return pointers.sort();
  }

  private valuesOf({value = {}}: EntityRecord, side: 'before' | 'after'): Values {
    const values: Map<number, {count: number; hash: number}> = new Map();
    this.fields.visit(value, (field, positions, text) => {
      this.hash.take(0, positions, this.meaning(field, text, side));
      const hash = (this.hash.low ^ this.hash.high) >>> 0;
      const known = values.get(field.index);
      if (known === undefined) values.set(field.index, {count: 1, hash});
      else {
        known.count += 1;
        known.hash = (known.hash + hash) >>> 0;
      }
    });
    return values;
  }

  private hashInto(hashes: Uint32Array, at: number, record: object, side: 'before' | 'after'): void {
    this.fields.visit(record, (field, positions, text) => {
      this.hash.take(field.index, positions, this.meaning(field, text, side));
      // A sum, so that the order of properties makes no difference; typed arrays keep it to 32 bits.
      hashes[at] = (hashes[at] ?? 0) + this.hash.low;
      hashes[at + 1] = (hashes[at + 1] ?? 0) + this.hash.high;
    });
  }

  /** What a value says: for a reference to a record whose id may be another after, the number of that record. */
  private meaning({target}: Field, text: string, side: 'before' | 'after'): string {
    const matching = target === undefined ? undefined : this.work.matchings.get(target);
    if (matching === undefined || matching.renamed === 0) return text;
    const number = side === 'before' ? matching.beforeOf(text) : matching.partnerOf(text);
    return number < 0 ? text : `#${number}`;
  }

  /** Goes through the records before that have an id of their own. */
  private async eachBefore(take: (number: number, record: EntityRecord, id: string) => void): Promise<void> {
    const seen = new Marks();
    for await (const batch of this.work.readBefore()) {
      for (const record of batch) {
        const id = idOf(record);
        const number = id === undefined ? -1 : this.matching.beforeOf(id);
        if (id !== undefined && number >= 0 && seen.add(number)) take(number, record, id);
      }
    }
  }

  /** Goes through the records after that have an id of their own, each with the number of what it was before, or -1. */
  private async eachAfter(take: (number: number, record: EntityRecord, id: string) => void): Promise<void> {
    const [known, strange] = [new Marks(), new Marks()];
    for await (const batch of this.work.readAfter()) {
      for (const record of batch) {
        const id = idOf(record);
        if (id === undefined) continue;
        const number = this.matching.partnerOf(id);
        const isNew = number >= 0 ? known.add(number) : strange.add(this.matching.strangerOf(id));
        if (isNew) take(number, record, id);
      }
    }
  }

  private readonly kept = {lost: 0, added: 0, changed: 0};

  private sample(kind: 'lost' | 'added' | 'changed', difference: Omit<RecordDifference, 'entity'>): void {
    // An id that is no UUID could be anything, a CPR number among it.
    if (this.kept[kind] >= this.work.maxDifferences || !uuid.test(difference.recordId)) return;
    this.kept[kind] += 1;
    this.differences.push({entity: this.work.entity.name, ...difference});
  }
}
