import {HashedRows} from './hashed-rows.js';

/** Up to so many ids one partition does: its table fits the nearest cache. */
const mostInOne = 2 ** 15;

/** Up to so many ids a few partitions do; each takes memory of its own. */
const mostInFew = 2 ** 20;

const fewBits = 5;
const manyBits = 10;

/** So few questions are not worth going through the partitions. */
const fewestAsked = 2 ** 12;

const idWidth = 5;
const questionWidth = 4;

/** The table of a partition without rows: one slot, always free. */
const noTable = new Int32Array(1);

/**
 * A set of 128-bit ids, each with the place where it first stood, that answers for many ids at once.
 *
 * Ids and questions are put down as they come and brought together later, partition by partition. Each look by
 * itself would wait for memory: with ten million ids that takes four times as long.
 */
export class IdIndex {
  private ids = new HashedRows(idWidth, 0);
  private questions = new HashedRows(questionWidth, 0);
  /** For each partition a table with open addressing: the number of a row plus one; 0 is free. */
  private tables: Int32Array[] = [];
  /** How many rows of each partition have been brought into its table. */
  private tabled = new Int32Array(1);
  private missing = 0;
  private repeated = 0;
  /** The ids of the partition at work. */
  private rows: Int32Array = noTable;

  /** Adds the id of four words with its place, a number above 0. */
  add(words: Uint32Array, at: number, place: number): void {
    const {ids} = this;
    const b = (words[at + 1] ?? 0) | 0;
    const c = (words[at + 2] ?? 0) | 0;
    const d = (words[at + 3] ?? 0) | 0;
    ids.add(mix(words[at] ?? 0, b, c, d), b, c, d, place);
    if (ids.size === mostInOne) this.part(fewBits);
    else if (ids.size === mostInFew) this.part(manyBits);
  }

  /** The place where an id first stood; 0 when it is no member. */
  find(words: Uint32Array, at: number): number {
    const {ids} = this;
    const b = (words[at + 1] ?? 0) | 0;
    const c = (words[at + 2] ?? 0) | 0;
    const d = (words[at + 3] ?? 0) | 0;
    const hash = mix(words[at] ?? 0, b, c, d);
    const partition = ids.partitionOf(hash);
    const table = this.fillTable(partition);
    const mask = table.length - 1;
    for (let slot = hash & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
      const row = (table[slot] ?? 0) - 1;
      if (ids.isAt(partition, row, hash, b, c, d)) return ids.lastWordOf(partition, row);
    }
    return 0;
  }

  /** Asks whether an id is a member, to be told by `countMissing`. */
  ask(words: Uint32Array, at: number): void {
    const {questions} = this;
    const b = (words[at + 1] ?? 0) | 0;
    const c = (words[at + 2] ?? 0) | 0;
    const d = (words[at + 3] ?? 0) | 0;
    questions.add(mix(words[at] ?? 0, b, c, d), b, c, d, 0);
    // As many questions as ids: so the memory for them grows no faster than that of the ids.
    if (questions.size >= fewestAsked && questions.size >= this.ids.size) this.answer();
  }

  /** How many of the ids asked for since the last call were no members, at the time when they were looked for. */
  countMissing(): number {
    this.answer();
    const {missing} = this;
    this.missing = 0;
    return missing;
  }

  /** How many of all ids added were members already. */
  countRepeated(): number {
    for (let partition = 0; partition < this.ids.partitions; partition += 1) this.fillTable(partition);
    return this.repeated;
  }

  /** Looks up all that was asked. */
  private answer(): void {
    const {ids, questions} = this;
    let missing = 0;
    for (let partition = 0; partition < ids.partitions && questions.size > 0; partition += 1) {
      const size = questions.sizeOf(partition);
      if (size === 0) continue;
      const rows = this.rowsOf(partition);
      const table = this.fillTable(partition, rows);
      questions.visit(partition, (asked, begin, end) => {
        missing += countMissing(table, rows, asked, begin, end);
      });
    }
    this.missing += missing;
    questions.clear();
  }

  /** Brings what has come to a partition into its table. */
  private fillTable(partition: number, known?: Int32Array): Int32Array {
    const size = this.ids.sizeOf(partition);
    let row = this.tabled[partition] ?? 0;
    if (row === size) return this.tables[partition] ?? noTable;
    const rows = known ?? this.rowsOf(partition);
    const table = this.tableFor(partition, rows, size);
    let repeated = 0;
    for (; row < size; row += 1) {
      const slot = slotOfRow(table, rows, rows, row * idWidth);
      if (table[slot] === 0) table[slot] = row + 1;
      else repeated += 1;
    }
    this.repeated += repeated;
    this.tabled[partition] = size;
    return table;
  }

  /** The ids of a partition, close together; they hold until those of the next are asked for. */
  private rowsOf(partition: number): Int32Array {
    this.rows = roomFor(this.ids.sizeOf(partition) * idWidth, this.rows);
    this.ids.copy(partition, this.rows);
    return this.rows;
  }

  /** The table of a partition, with room for so many rows. */
  private tableFor(partition: number, rows: Int32Array, size: number): Int32Array {
    const table = this.tables[partition] ?? noTable;
    if (2 * table.length >= 3 * size) return table;
    let slots = 64;
    while (2 * slots < 3 * size) slots *= 2;
    const larger = new Int32Array(slots);
    for (const taken of table) {
      if (taken > 0) larger[slotOfRow(larger, rows, rows, (taken - 1) * idWidth)] = taken;
    }
    this.tables[partition] = larger;
    return larger;
  }

  /** Lays everything apart anew, into more partitions. */
  private part(bits: number): void {
    this.ids = apart(this.ids, bits);
    this.questions = apart(this.questions, bits);
    this.tables = [];
    this.tabled = new Int32Array(this.ids.partitions);
    this.repeated = 0;
  }
}

function roomFor(words: number, before: Int32Array): Int32Array {
  return words <= before.length ? before : new Int32Array(words + (words >>> 2));
}

/** How many ids among some words are not among the rows of a table. */
function countMissing(
  table: Int32Array,
  rows: Int32Array,
  asked: Int32Array,
  begin: number,
  end: number,
): number {
  const mask = table.length - 1;
  let missing = 0;
  for (let at = begin; at < end; at += questionWidth) {
    const hash = asked[at] ?? 0;
    const b = asked[at + 1] ?? 0;
    const c = asked[at + 2] ?? 0;
    const d = asked[at + 3] ?? 0;
    let slot = hash & mask;
    for (;;) {
      const taken = table[slot] ?? 0;
      if (taken === 0) {
        missing += 1;
        break;
      }
      const row = (taken - 1) * idWidth;
      if (rows[row] === hash && rows[row + 1] === b && rows[row + 2] === c && rows[row + 3] === d) break;
      slot = (slot + 1) & mask;
    }
  }
  return missing;
}

/** The slot of the id that begins at a place of other words. */
function slotOfRow(table: Int32Array, rows: Int32Array, words: Int32Array, at: number): number {
  return slotOf(table, rows, words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0);
}

/** The slot that holds an id, or the free one where it belongs. */
function slotOf(table: Int32Array, rows: Int32Array, hash: number, b: number, c: number, d: number): number {
  const mask = table.length - 1;
  let slot = hash & mask;
  for (;;) {
    const taken = table[slot] ?? 0;
    if (taken === 0) return slot;
    const at = (taken - 1) * idWidth;
    if (rows[at] === hash && rows[at + 1] === b && rows[at + 2] === c && rows[at + 3] === d) return slot;
    slot = (slot + 1) & mask;
  }
}

/** The same rows in other partitions; rows of one hash keep their order. */
function apart(rows: HashedRows, bits: number): HashedRows {
  const more = new HashedRows(rows.width, bits);
  for (let partition = 0; partition < rows.partitions; partition += 1) {
    const end = rows.sizeOf(partition) * rows.width;
    const words = new Int32Array(end);
    rows.copy(partition, words);
    for (let at = 0; at < end; at += rows.width) {
      more.add(
        words[at] ?? 0,
        words[at + 1] ?? 0,
        words[at + 2] ?? 0,
        words[at + 3] ?? 0,
        words[at + 4] ?? 0,
      );
    }
  }
  return more;
}

/**
 * A hash that stands in for the first word of an id: with the other three words it tells the first one again.
 *
 * It spreads ids that differ in a few bits only, as numbered test ids do (the finaliser of MurmurHash3).
 */
function mix(a: number, b: number, c: number, d: number): number {
  let hash = a;
  hash = Math.imul(hash ^ (hash >>> 16) ^ b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ d, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
