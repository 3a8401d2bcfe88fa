import {type PackageContainer, recordFileAt, recordPath} from '@skolebro/formats';
import type {EntityName, Manifest} from '@skolebro/models';
import type {
  AnyRecordRule,
  AnyRelationRule,
  AnySetRule,
  About,
  Check,
  Look,
  ReportSetFault,
  SetCheck,
  Texts,
  Values,
} from '../rule.js';
import type {Place, Tally} from '../tally.js';
import type {JudgedManifest} from './manifest.js';
import {type FaultyFields, wholeRecord} from './schema.js';

/** Every reason that the run gives. */
export type Reasons = {
  readonly [reason in 'field' | 'manifest' | 'unreadable' | 'target' | 'noManifest' | 'notRead']: Texts;
};

/** Why a rule could not be checked on something. */
export const reasons: Reasons = {
  field: {
    da: 'Mindst én post har fejl i et felt, som reglen skal bruge.',
    en: 'At least one record is faulty in a field that the rule needs.',
  },
  manifest: {
    da: 'Følgesedlen har fejl i et felt, som reglen skal bruge.',
    en: 'The manifest is faulty in a field that the rule needs.',
  },
  unreadable: {
    da: 'Mindst én post kunne ikke læses.',
    en: 'At least one record could not be read.',
  },
  target: {
    da: 'Mindst én post henviser til en post, der mangler eller har fejl.',
    en: 'At least one record refers to a record that is missing or faulty.',
  },
  noManifest: {
    da: 'Pakken har ingen følgeseddel, der kan læses.',
    en: 'The package has no manifest that can be read.',
  },
  notRead: {
    da: 'Mindst én fil kunne ikke læses til ende.',
    en: 'At least one file could not be read to its end.',
  },
};

const none: FaultyFields = new Set();

/** The record that is being judged; one object serves a whole file, since a million small ones cost time. */
export class RecordAtHand {
  faulty: FaultyFields = none;
  line = 0;
  private readonly file: string;
  readonly entity: EntityName;
  /** Gives the text of the record at hand; few records are asked for it. */
  read: () => string = () => '';
  /** Gives as much of it as the rules say that they need. */
  readPart: () => string = () => this.text;
  /** Gives the XML that it stands in, where that is known. */
  source: (() => string) | undefined;
  private written: string | undefined;
  private said: object | undefined;
  private all: object | undefined;

  constructor(file: string, entity: EntityName) {
    this.file = file;
    this.entity = entity;
  }

  /** Goes on to another record; what is known of it already need not be read. */
  take(line: number, faulty: FaultyFields = none, record?: object): void {
    this.line = line;
    this.faulty = faulty;
    this.said = record;
    this.all = record;
    this.written = undefined;
  }

  /** The record as JSON. */
  get text(): string {
    return (this.written ??= this.read());
  }

  /** The record with the properties that the rules say that they need, at least. */
  get record(): object {
    return (this.said ??= JSON.parse(this.readPart()) as object);
  }

  /** The record with all that it holds. */
  get whole(): object {
    return (this.all ??= JSON.parse(this.text) as object);
  }

  placeAt(pointer: string): Place {
    const {file, line, entity, whole} = this;
    const {id} = whole as {readonly id?: unknown};
    // Anything but a UUID in the id's place could be personal.
    const recordId = typeof id === 'string' && uuid.test(id) ? id : undefined;
    const text = file.endsWith('.xml') ? this.source : this.read;
    return {file, line, entity, recordId, pointer, text};
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Runs one rule on the record at hand. */
export type RunOnRecord = () => void;

/** Makes a record rule ready to run on whatever record is at hand. */
export function readyRecordRule(
  rule: AnyRecordRule,
  hand: RecordAtHand,
  manifest: Manifest,
  tally: Tally,
): RunOnRecord {
  const report = reporter(rule, hand, tally);
  // A rule that takes a quick look first searches the whole record; others say what they read.
  const isSearching = 'mayFind' in rule;
  const work = (): void => rule.check(isSearching ? hand.whole : hand.record, report, manifest);
  return () => {
    if (rule.mayFind?.(hand.text) !== false && mayJudge(rule, hand.faulty, tally)) guarded(rule, tally, work);
  };
}

/** Makes a relation rule ready to run on whatever record is at hand. */
export function readyRelationRule(
  rule: AnyRelationRule,
  hand: RecordAtHand,
  look: Look,
  tally: Tally,
): RunOnRecord {
  const report = reporter(rule, hand, tally);
  const watchedLook: Look = (entity, id) => {
    const row = look(entity, id);
    if (row === undefined) tally.skipped(rule, reasons.target);
    return row;
  };
  const work = (): void => rule.check(hand.record, report, watchedLook);
  return () => {
    if (mayJudge(rule, hand.faulty, tally)) guarded(rule, tally, work);
  };
}

/** Whether a rule is about the records of an entity, or about the manifest. */
export function isAbout({entity}: {readonly entity: About}, name: EntityName): boolean {
  const names = typeof entity === 'string' ? [entity] : entity;
  return names.includes(name) || (name !== 'manifest' && names.includes('every'));
}

/** A set rule and its work so far. */
export interface RunningSetRule {
  readonly rule: AnySetRule;
  readonly work: SetCheck<object>;
}

/** Starts the set rules; one that breaks is left out. */
export function startSetRules(
  rules: readonly AnySetRule[],
  manifest: Manifest,
  tally: Tally,
): RunningSetRule[] {
  const running: RunningSetRule[] = [];
  for (const rule of rules) guarded(rule, tally, () => running.push({rule, work: rule.start(manifest)}));
  return running;
}

/** Makes a set rule ready to take whatever record is at hand. */
export function readySetRule({rule, work}: RunningSetRule, hand: RecordAtHand, tally: Tally): RunOnRecord {
  const report = reporter(rule, hand, tally);
  const take = (): void => work.take(hand.record, report, hand.entity);
  return () => {
    if (mayJudge(rule, hand.faulty, tally)) guarded(rule, tally, take);
  };
}

/** Asks the set rules for their judgement. */
export function finishSetRules(
  running: readonly RunningSetRule[],
  tally: Tally,
  {entries}: Pick<PackageContainer, 'entries'>,
): void {
  for (const {rule, work} of running) {
    if (tally.hasFailed(rule)) continue;
    const report: ReportSetFault = (file, values, recordId) => {
      const entity = recordFileAt(file ?? '')?.entity;
      const xml = entity === undefined ? undefined : recordPath(entity, 'xml');
      const isInXml = xml !== undefined && entries.has(xml) && !entries.has(file ?? '');
      tally.found(rule, {file: isInXml ? xml : file, entity: recordId && entity, recordId}, values);
    };
    guarded(rule, tally, () => work.finish(report, () => tally.skipped(rule, reasons.target)));
  }
}

/** Runs a piece of a rule; when it throws, that is the program's fault and not the package's. */
export function guarded(check: Check, tally: Tally, work: () => void): void {
  try {
    work();
  } catch {
    // What was thrown may quote the record, so nothing of it is kept.
    tally.failed(check);
  }
}

/** Tells whether the manifest is right in what a rule needs of it, and notes it when it is not. */
export function hasManifest(
  check: Check & {readonly needs: {readonly manifest?: readonly (keyof Manifest)[]}},
  {faulty}: JudgedManifest,
  tally: Tally,
): boolean {
  const isRight = !(check.needs.manifest ?? []).some((field) => faulty.has(field));
  if (!isRight) tally.skipped(check, reasons.manifest);
  return isRight;
}

/** Tells whether a record is right in what a rule needs of it, and notes it when it is not. */
export function mayJudge(
  rule: Check & {readonly needs: {readonly fields: readonly string[]}},
  faulty: FaultyFields,
  tally: Tally,
): boolean {
  if (tally.hasFailed(rule)) return false;
  if (faulty.size === 0 || rule.needs.fields.length === 0) return true;
  if (!faulty.has(wholeRecord) && !rule.needs.fields.some((field) => faulty.has(field))) return true;
  tally.skipped(rule, reasons.field);
  return false;
}

function reporter(
  rule: Check & {readonly needs: {readonly fields: readonly string[]}},
  hand: RecordAtHand,
  tally: Tally,
): (pointer: string, values: Values) => void {
  const needsNothing = rule.needs.fields.length === 0;
  return (pointer, values) => {
    // Where the schema refuses a record, a pointer may lead through keys that are pupils' names; a column tells none.
    const isSecret = hand.faulty.size > 0 && needsNothing;
    tally.found(rule, {...hand.placeAt(pointer), isSecret}, values);
  };
}
