import {
  type PackageContainer,
  type PackageEntry,
  type RecordLine,
  readRecords,
  recordPath,
} from '@skolebro/formats';
import type {EntityInfo, Manifest} from '@skolebro/models';
import type {AnyRecordRule, AnyRelationRule, AnySetRule, Look, Rule} from './rule.js';
import {type FileReading, readFile} from './stages/read-file.js';
import {
  EntityIndex,
  type Row,
  type VisitReference,
  eachReference,
  idDuplicate,
  inOrderOfReference,
  referenceDangling,
} from './stages/references.js';
import type {RecordDemands} from './stages/profile.js';
import {
  RecordAtHand,
  type RunningSetRule,
  isAbout,
  readyRecordRule,
  readyRelationRule,
  readySetRule,
  reasons,
} from './stages/rules.js';
import {faultyFields, judgeBySchema, wholeRecord} from './stages/schema.js';
import type {Place, Tally} from './tally.js';

/** What the records of a package are judged with. */
export interface RecordJudge {
  readonly container: PackageContainer;
  readonly manifest: Manifest;
  readonly tally: Tally;
  readonly rules: readonly Rule[];
  readonly setRules: readonly RunningSetRule[];
  readonly indexes: ReadonlyMap<string, EntityIndex>;
  /** What the profile demands of the records of an entity, when there is a profile. */
  readonly demands?: RecordDemands | undefined;
  /** Called after each piece of a file, with the bytes read of that file. */
  readonly afterPiece: (entity: string, records: number, bytes: number) => void;
}

/** The first reading of one entity: schema, ids, record rules, set rules, and references to what is read already. */
export async function judgeRecords(
  judge: RecordJudge,
  entity: EntityInfo,
  entry: PackageEntry,
): Promise<FileReading & {readonly needsSecondReading: boolean}> {
  const {container, manifest, tally, indexes} = judge;
  const hand = new RecordAtHand(entry.path, entity.name);
  const look = lookIn(indexes);
  const recordRules = ofEntity(judge, 'record', entity) as readonly AnyRecordRule[];
  const relationRules = ofEntity(judge, 'relation', entity) as readonly AnyRelationRule[];
  const setRules = judge.setRules.filter(({rule}) => isAbout(rule, entity.name));
  const runs = [
    ...recordRules.map((rule) => readyRecordRule(rule, hand, manifest, tally)),
    ...setRules.map((rule) => readySetRule(rule, hand, tally)),
    ...relationRules
      .filter((rule) => isEarly(rule, entity))
      .map((rule) => readyRelationRule(rule, hand, look, tally)),
    ...(judge.demands?.runsOn(entity.name, hand, tally) ?? []),
  ];
  const index = indexes.get(entity.name) ?? new EntityIndex();
  const columns = columnsOf(judge.rules, entity.name);
  const placeAt = (pointer: string): Place => hand.placeAt(pointer);
  let needsSecondReading = relationRules.some((rule) => !isEarly(rule, entity));
  const noteUnknown: VisitReference = (target, id) => {
    if (indexes.get(target)?.has(id) !== true) needsSecondReading = true;
  };

  const reading = await readFile(container, entry, tally, (lines, bytes) => {
    for (const {line, text, value} of lines) {
      takeInHand(hand, line, text, value);
      hand.faulty = judgeBySchema(entity.name, value, tally, placeAt);
      const {id} = hand.record as {readonly id?: unknown};
      if (typeof id === 'string') {
        const firstLine = index.add(id, line, rowOf(hand, columns));
        if (firstLine !== undefined) tally.found(idDuplicate, placeAt('/id'), {firstLine});
      }
      if (!needsSecondReading) eachReference(entity, value, noteUnknown);
      for (const run of runs) run();
    }
    judge.afterPiece(entity.name, lines.length, bytes);
  });
  index.isIncomplete ||= reading.unreadable > 0 || !reading.isWhole;
  return {...reading, needsSecondReading};
}

/** The second reading, when all ids are known: references that were open, and rules on relations. */
export async function judgeRelations(
  judge: RecordJudge,
  entity: EntityInfo,
  entry: PackageEntry,
): Promise<void> {
  const {tally, indexes} = judge;
  const hand = new RecordAtHand(entry.path, entity.name);
  const look = lookIn(indexes);
  const rules = ofEntity(judge, 'relation', entity) as readonly AnyRelationRule[];
  const runs = rules
    .filter((rule) => !isEarly(rule, entity))
    .map((rule) => readyRelationRule(rule, hand, look, tally));
  const judgeReference: VisitReference = (target, id, pointer) => {
    const index = indexes.get(target);
    if (index?.has(id) === true) return;
    if (index?.isIncomplete === true) tally.skipped(referenceDangling, reasons.unreadable);
    else tally.found(referenceDangling, hand.placeAt(pointer()), {entity: target});
  };
  for await (const batch of readRecords(entry)) {
    for (const {line, text, value} of batch.filter((one): one is RecordLine => one.fault === undefined)) {
      takeInHand(hand, line, text, value);
      hand.faulty = faultyFields(entity.name, value);
      eachReference(entity, value, judgeReference);
      for (const run of runs) run();
    }
    judge.afterPiece(entity.name, 0, 0);
  }
}

/** The entry that holds an entity's records as NDJSON. */
export function entryOf(container: PackageContainer, entity: EntityInfo): PackageEntry | undefined {
  return container.entries.get(recordPath(entity.name));
}

function lookIn(indexes: ReadonlyMap<string, EntityIndex>): Look {
  return (target, id) => (typeof id === 'string' ? indexes.get(target)?.row(id) : undefined);
}

const order: readonly string[] = inOrderOfReference().map(({name}) => name);

/** Whether all that a relation rule looks up is read before the entity, so that one reading is enough. */
function isEarly({needs}: AnyRelationRule, {name}: EntityInfo): boolean {
  return Object.keys(needs.records).every((target) => order.indexOf(target) < order.indexOf(name));
}

function takeInHand(hand: RecordAtHand, line: number, text: string, value: unknown): void {
  hand.line = line;
  hand.text = text;
  hand.record = value as object;
}

function ofEntity(judge: RecordJudge, scope: Rule['scope'], {name}: EntityInfo): readonly Rule[] {
  return judge.rules.filter((rule) => rule.scope === scope && 'entity' in rule && isAbout(rule, name));
}

function columnsOf(rules: readonly Rule[], entity: string): readonly string[] {
  return [
    ...new Set(
      rules.flatMap((rule) => (rule.scope === 'relation' ? (rule.needs.records[entity] ?? []) : [])),
    ),
  ];
}

function rowOf({record, faulty}: RecordAtHand, columns: readonly string[]): Row | undefined {
  if (columns.length === 0 || faulty.has(wholeRecord) || columns.some((column) => faulty.has(column))) {
    return undefined;
  }
  return Object.fromEntries(columns.map((column) => [column, (record as Row)[column]]));
}

/** Rules that are judged on the records of an entity, of whatever scope. */
export function isAboutRecords(rule: Rule): rule is AnyRecordRule | AnyRelationRule | AnySetRule {
  return rule.scope === 'record' || rule.scope === 'relation' || rule.scope === 'set';
}
