import type {
  DataOrigin,
  EntityName,
  Manifest,
  RequirementId,
  RuleId,
  ScopeKind,
  Severity,
  StandardVersion,
  Uuid,
} from '@skolebro/models';

/** The languages that every message is written in; Danish is the first. */
export type Language = 'da' | 'en';

/** One text in both languages. */
export interface Texts {
  readonly da: string;
  readonly en: string;
}

/** What a message names: a date, a code, a count, or a shape in both languages; never a value from the data. */
export type Value = string | number | Texts;

/** The words that stand in the braces of a message, by name. */
export interface Values {
  readonly [name: string]: Value;
}

/** What every check says of itself, whether a rule or a stage of the run makes it. */
export interface Check {
  /** Names the fault in kebab-case; published in reports, so never renamed. */
  readonly id: RuleId;
  readonly requirement: RequirementId;
  /** The version of the standard that brought it. */
  readonly since: StandardVersion;
  readonly severity: Severity;
  /** Other weights for data that the exporting vendor did not make itself. */
  readonly severityFor?: {readonly [Origin in Exclude<DataOrigin, 'vendor'>]?: Severity};
  readonly scope: ScopeKind;
  /** What is wrong, why it matters, what to do; names in braces are filled from the finding's values. */
  readonly message: Texts;
}

/** Takes a fault in the record at hand; the run adds file, line, record and rule. */
export type ReportFault = (pointer: string, values: Values) => void;

/** Takes a fault in a file of the package, or in the package as a whole when no file is named. */
export type ReportFileFault = (path: string | undefined, values: Values) => void;

/** A file as the package holds it, with what the manifest says of it. */
export interface FileFacts {
  readonly path: string;
  readonly entity?: EntityName;
  readonly bytes: number;
  /** Readable and unreadable records together; for record files only. */
  readonly records?: number;
}

/** Judges the package as a whole: which files it holds and what its manifest says. */
export interface ContainerRule extends Check {
  readonly scope: 'container';
  readonly needs: {readonly manifest?: readonly (keyof Manifest)[]};
  check(files: readonly FileFacts[], report: ReportFileFault, manifest: Manifest): void;
  readonly examples: Examples<{readonly files: readonly FileFacts[]; readonly manifest?: Partial<Manifest>}>;
}

/** Judges one file by its name and size, before its records are read. */
export interface FileRule extends Check {
  readonly scope: 'file';
  readonly needs: {readonly manifest?: readonly (keyof Manifest)[]};
  check(file: FileFacts, report: ReportFileFault, manifest: Manifest): void;
  readonly examples: Examples<FileFacts>;
}

/** What a rule is about: one entity, several, `every` for the records of all, or `manifest`. */
export type About = EntityName | readonly EntityName[];

/** Takes a fault in all records of a file together, and the record that it is about, when it is about one. */
export type ReportSetFault = (path: string | undefined, values: Values, recordId?: Uuid) => void;

/** What a rule on records needs before it can judge one. */
export interface RecordNeeds {
  /** Properties that must be free of schema faults; where one is faulty, the record counts as not checked. */
  readonly fields: readonly string[];
  /** Properties of the manifest that must be free of schema faults. */
  readonly manifest?: readonly (keyof Manifest)[];
}

/** Any record rule, as the run sees it. */
export interface AnyRecordRule extends Check {
  readonly scope: 'record';
  /** The records it judges; those of `every` entity are judged also where the schema refuses them. */
  readonly entity: About;
  readonly needs: RecordNeeds;
  /**
   * A quick look at the record as it stands in the file, as JSON; where it says no, the record is right and `check` is
   * left out. Only for rules that seldom find anything and would search every text of every record.
   */
  mayFind?(text: string): boolean;
  /** What one of the record's texts, ids of records left out, must hold for the rule to find anything. */
  readonly seeks?: 'six-digits';
  check(record: object, report: ReportFault, manifest: Manifest): void;
  /** Changes to the entity's canonical record. */
  readonly examples: Examples<RecordExample<object>>;
}

/** Judges one record by itself; it reads the record and the needed part of the manifest, and nothing else. */
export interface RecordRule<Model extends object> extends AnyRecordRule {
  readonly needs: RecordNeeds & {readonly fields: readonly FieldOf<Model>[]};
  check(record: Model, report: ReportFault, manifest: Manifest): void;
  readonly examples: Examples<RecordExample<Model>>;
}

/** What a rule on relations needs: its own record's properties, and those that look-ups answer with, per entity. */
export interface RelationNeeds {
  readonly fields: readonly string[];
  readonly records: {readonly [entity: EntityName]: readonly string[]};
}

/** Any relation rule, as the run sees it. */
export interface AnyRelationRule extends Check {
  readonly scope: 'relation';
  readonly entity: About;
  readonly needs: RelationNeeds;
  check(record: object, report: ReportFault, look: Look): void;
  readonly examples: Examples<RelationExample<object>>;
}

/** Judges one record by the records that it refers to. */
export interface RelationRule<Model extends object> extends AnyRelationRule {
  readonly needs: RelationNeeds & {readonly fields: readonly FieldOf<Model>[]};
  check(record: Model, report: ReportFault, look: Look): void;
  readonly examples: Examples<RelationExample<Model>>;
}

/** Any set rule, as the run sees it. */
export interface AnySetRule extends Check {
  readonly scope: 'set';
  /** The entities whose records it takes; of two, those that are referred to are taken first. */
  readonly entity: About;
  readonly needs: RecordNeeds;
  start(manifest: Manifest): SetCheck<object>;
  readonly examples: Examples<SetExample<object>>;
}

/** Judges all records of an entity together: they are taken one by one, and the judgement falls at the end. */
export interface SetRule<Model extends object> extends AnySetRule {
  readonly needs: RecordNeeds & {readonly fields: readonly FieldOf<Model>[]};
  start(manifest: Manifest): SetCheck<Model>;
  readonly examples: Examples<SetExample<Model>>;
}

/** A set rule at work on one package; its memory may grow with the answer, never with the package. */
export interface SetCheck<Model extends object> {
  /** Takes the next record; a fault that shows already is reported at this record. */
  take(record: Model, report: ReportFault, entity: EntityName): void;
  /** Reports what shows only now that all records are taken; `skip` says that something could not be judged. */
  finish(report: ReportSetFault, skip: () => void): void;
}

/**
 * One check of one requirement on one kind of thing.
 *
 * A rule reads no file, no network and no clock, and keeps nothing between two runs.
 */
export type Rule = ContainerRule | FileRule | AnyRecordRule | AnyRelationRule | AnySetRule;

/**
 * Finds the record that a reference points at, holding only the properties that the rule needs.
 *
 * It answers undefined where the record is not there or is faulty in those properties; the run then counts the
 * referring record as not checked by the rule, so a rule simply returns.
 */
export type Look = (entity: EntityName, id: unknown) => Readonly<Record<string, unknown>> | undefined;

/** Cases that a rule accepts, and cases that give exactly one finding each. */
export interface Examples<Case> {
  readonly valid: readonly Case[];
  readonly invalid: readonly Case[];
}

/** Changes to a record; what is undefined is taken away. */
export type Change<Model> = {readonly [Field in keyof Model]?: Model[Field] | undefined};

/** A record, and what the manifest must say for the example to be one. */
export interface RecordExample<Model extends object> {
  /** The entity of the record, where the rule is about several and this is not the first. */
  readonly entity?: EntityName;
  readonly record: Change<Model>;
  readonly manifest?: Partial<Manifest>;
}

/** A record and the records that it refers to, by entity and id. */
export interface RelationExample<Model extends object> {
  readonly record: Change<Model>;
  readonly records: {
    readonly [entity: EntityName]: {readonly [id: string]: Readonly<Record<string, unknown>>};
  };
}

/** Records that are judged together, by entity in the order in which they are taken. */
export interface SetExample<Model extends object> {
  readonly records: {readonly [entity: EntityName]: readonly Change<Model>[]};
  readonly manifest?: Partial<Manifest>;
}

/** The properties of a record, over all its variants. */
export type FieldOf<Model> = Model extends object ? keyof Model & string : never;
