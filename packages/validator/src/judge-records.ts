import {type PackageContainer, type PackageEntry, recordPath} from '@skolebro/formats';
import {type EntityInfo, entities} from '@skolebro/models';
import {PieceJudge, type PieceLaw} from './pieces/judge-piece.js';
import {type Pass, type PieceNotes, type PieceRun, idWords, referenceWords} from './pieces/piece.js';
import {type SerialRules, hasLateRules, serialRulesOf} from './pieces/serial-needs.js';
import {readUuid, uuidOf} from './id-table.js';
import type {AnyRecordRule, AnyRelationRule, AnySetRule, Look, Rule} from './rule.js';
import {type FileReading, readFile} from './stages/read-file.js';
import {
  EntityIndex,
  type Row,
  idDuplicate,
  pointerOfReference,
  referenceDangling,
  visitReferences,
} from './stages/references.js';
import {
  RecordAtHand,
  type RunOnRecord,
  type RunningSetRule,
  readyRelationRule,
  readySetRule,
  reasons,
} from './stages/rules.js';
import {wholeRecord} from './stages/schema.js';

/** What the records of a package are judged with. */
export interface RecordJudge extends PieceLaw {
  readonly container: PackageContainer;
  readonly setRules: readonly RunningSetRule[];
  readonly indexes: ReadonlyMap<string, EntityIndex>;
  /** Where pieces are judged in other threads. */
  readonly run: PieceRun | undefined;
  /** Called after each piece of a file, with the bytes read of that file. */
  readonly afterPiece: (records: number, bytes: number) => void;
}

/** What a second reading of a file has to judge. */
export interface Due {
  /** Ids that stood before. */
  readonly ids: boolean;
  /** References that were open. */
  readonly references: boolean;
  /** Rules on relations that look up what is read later. */
  readonly rules: boolean;
}

/** The first reading of one file: schema, ids, record rules, set rules, and references to what is read already. */
export async function judgeRecords(
  judge: RecordJudge,
  entity: EntityInfo,
  entry: PackageEntry,
): Promise<FileReading & {readonly due: Due}> {
  const {container, tally, indexes} = judge;
  const index = indexes.get(entity.name) ?? new EntityIndex();
  const serial = serialRulesOf(judge.rules, entity, 'first');
  const hand = new NotedRecord(entry.path, entity.name);
  const runs = serialRuns(judge, serial, hand);
  const isLookedInto = serial.fields !== undefined;
  const known = numbered(judge);
  let isOpen = false;
  index.beginFile(entry.path);
  const reading = await readFile(container, entry, tally, {
    ...wayOf(judge, entity, entry, 'first'),
    take: (notes, bytes) => {
      const {ids, lines, references} = notes;
      for (let record = 0; record < notes.records; record += 1) {
        if (isLookedInto) hand.turnTo(notes, record);
        const at = record * idWords;
        if (ids[at] === 1) index.add(ids, at + 1, lines[record] ?? 0, rowOf(hand, serial.columns));
        for (const run of runs) run();
      }
      for (let at = 0; at < references.length; at += referenceWords) {
        if (references[at + 2] === 1) known[references[at + 1] ?? 0]?.ask(references, at + 3);
        else isOpen = true;
      }
      judge.afterPiece(notes.records, bytes);
    },
  });
  index.isIncomplete ||= reading.unreadable > 0 || !reading.isWhole;
  for (const target of known) isOpen = target.countMissing() > 0 || isOpen;
  // What breaks off is judged by its ids alone.
  const {isWhole} = reading;
  const rules = isWhole && hasLateRules(judge.rules, entity);
  return {...reading, due: {ids: index.endFile(), references: isWhole && isOpen, rules}};
}

/** The second reading, when all ids are known: ids that stood before, references that were open, rules on relations. */
export async function judgeRelations(
  judge: RecordJudge,
  entity: EntityInfo,
  entry: PackageEntry,
  due: Due,
): Promise<void> {
  const {container, tally, indexes} = judge;
  const hand = new NotedRecord(entry.path, entity.name);
  const runs = due.rules ? serialRuns(judge, serialRulesOf(judge.rules, entity, 'second'), hand) : [];
  const own = indexes.get(entity.name);
  let idsBefore = 0;
  const judgeIds = (notes: PieceNotes): void => {
    for (let record = 0; record < notes.records; record += 1) {
      const at = record * idWords;
      if (notes.ids[at] !== 1) continue;
      const firstLine = own?.firstLine(entry.path, idsBefore, notes.ids, at + 1);
      idsBefore += 1;
      if (firstLine === undefined) continue;
      hand.turnTo(notes, record);
      tally.found(idDuplicate, hand.placeAt('/id'), {firstLine});
    }
  };
  const known = numbered(judge);
  const words = new Uint32Array(referenceWords);
  /** Looks at the references of a record again, in its own text, where they have their places. */
  const judgeReferences = (notes: PieceNotes, record: number): void => {
    hand.turnTo(notes, record);
    const value: unknown = JSON.parse(notes.textOf(record));
    let number = 0;
    visitReferences(entity, value, (target, id) => {
      const at = number;
      number += 1;
      words[1] = target;
      words[2] = readUuid(id, words, 3) ? 1 : 0;
      if (isKnown(known, words, 0)) return;
      const {name = ''} = entities[target] ?? {};
      if (indexes.get(name)?.isIncomplete === true) tally.skipped(referenceDangling, reasons.unreadable);
      else {
        const pointer = pointerOfReference(entity, value, at);
        tally.found(referenceDangling, hand.placeAt(pointer), {entity: name});
      }
    });
  };
  await readFile(container, entry, tally, {
    ...wayOf(judge, entity, entry, 'second'),
    take: (notes) => {
      if (due.ids) judgeIds(notes);
      let judged = -1;
      for (let at = 0; due.references && at < notes.references.length; at += referenceWords) {
        const record = notes.references[at] ?? 0;
        if (record === judged || isKnown(known, notes.references, at)) continue;
        judgeReferences(notes, record);
        judged = record;
      }
      for (let record = 0; record < notes.records && runs.length > 0; record += 1) {
        hand.turnTo(notes, record);
        for (const run of runs) run();
      }
      judge.afterPiece(0, 0);
    },
  });
}

/** The entries that hold an entity's records, as NDJSON and as XML. */
export function entriesOf(container: PackageContainer, {name}: EntityInfo): readonly PackageEntry[] {
  return (['ndjson', 'xml'] as const).flatMap(
    (format) => container.entries.get(recordPath(name, format)) ?? [],
  );
}

function wayOf(
  judge: RecordJudge,
  {name: entity}: EntityInfo,
  {path}: PackageEntry,
  pass: Pass,
): Pick<Parameters<typeof readFile>[3], 'file' | 'judge' | 'run'> {
  const file = {entity, path, pass};
  return {file, judge: new PieceJudge(judge, file), run: judge.run};
}

/** The rules that see the records of a file in order, ready to run on the record at hand. */
function serialRuns(
  {setRules, indexes, tally}: RecordJudge,
  serial: SerialRules,
  hand: RecordAtHand,
): readonly RunOnRecord[] {
  const look: Look = (target, id) => (typeof id === 'string' ? indexes.get(target)?.row(id) : undefined);
  return [
    ...setRules
      .filter(({rule}) => serial.setRules.includes(rule))
      .map((rule) => readySetRule(rule, hand, tally)),
    ...serial.relationRules.map((rule) => readyRelationRule(rule, hand, look, tally)),
  ];
}

/** Whether a noted reference points at a record that has been read. */
function isKnown(indexes: readonly EntityIndex[], references: Uint32Array, at: number): boolean {
  const index = indexes[references[at + 1] ?? 0];
  return references[at + 2] === 1 && index?.has(references, at + 3) === true;
}

/** The indexes in the order of the entities, as notes number them. */
function numbered({indexes}: RecordJudge): readonly EntityIndex[] {
  return entities.map(({name}) => indexes.get(name) ?? new EntityIndex());
}

/** The record at hand, as the notes of its piece tell it. */
class NotedRecord extends RecordAtHand {
  private notes: PieceNotes | undefined;
  private number = 0;

  constructor(path: string, entity: string) {
    super(path, entity);
    this.read = () => this.notes?.textOf(this.number) ?? '';
  }

  turnTo(notes: PieceNotes, record: number): void {
    const {ids, lines, faulty} = notes;
    this.notes = notes;
    this.number = record;
    this.source = notes.sourceOf && (() => notes.sourceOf?.(record) ?? '');
    this.take(lines[record] ?? 0, faulty.get(record), notes.valueOf(record) ?? recordWithId(ids, record));
  }
}

/** All that is known of a record whose other fields nobody asked for. */
function recordWithId(ids: Uint32Array, record: number): object {
  const at = record * idWords;
  return ids[at] === 1 ? {id: uuidOf(ids.subarray(at + 1, at + idWords))} : {};
}

function rowOf(hand: RecordAtHand, columns: readonly string[]): Row | undefined {
  const {faulty} = hand;
  if (columns.length === 0 || faulty.has(wholeRecord) || columns.some((column) => faulty.has(column))) {
    return undefined;
  }
  const record = hand.record as Row;
  return Object.fromEntries(columns.map((column) => [column, record[column]]));
}

/** Rules that are judged on the records of an entity, of whatever scope. */
export function isAboutRecords(rule: Rule): rule is AnyRecordRule | AnyRelationRule | AnySetRule {
  return rule.scope === 'record' || rule.scope === 'relation' || rule.scope === 'set';
}
