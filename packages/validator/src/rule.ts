import type {
  DataOrigin,
  EntityName,
  Manifest,
  RequirementId,
  RuleId,
  ScopeKind,
  Severity,
  StandardVersion,
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

/** Judges one record by itself; it may read the record and the manifest's needed fields and nothing else. */
export interface RecordRule<Model extends object = object> extends Check {
  readonly scope: 'record';
  /** The records it judges; `every` for all of them, also those that the schema refuses. */
  readonly entity: EntityName;
  readonly needs: {
    /** Properties that must be free of schema faults; where one is faulty, the record counts as not checked. */
    readonly fields: readonly FieldOf<Model>[];
    readonly manifest?: readonly (keyof Manifest)[];
  };
  check(record: Model, report: ReportFault, manifest: Manifest): void;
  /** Changes to the entity's canonical record. */
  readonly examples: Examples<RecordExample<Model>>;
}

/** Judges one record by the records that it refers to. */
export interface RelationRule<Model extends object = object> extends Check {
  readonly scope: 'relation';
  readonly entity: EntityName;
  readonly needs: {
    readonly fields: readonly FieldOf<Model>[];
    /** The properties that look-ups answer with, per entity; only these are kept while the package is read. */
    readonly records: {readonly [entity: EntityName]: readonly string[]};
  };
  check(record: Model, report: ReportFault, look: Look): void;
  readonly examples: Examples<RelationExample<Model>>;
}

/** Judges all records of an entity together: they are taken one by one, and the verdict is asked for at the end. */
export interface SetRule<Model extends object = object> extends Check {
  readonly scope: 'set';
  readonly entity: EntityName;
  readonly needs: {readonly fields: readonly FieldOf<Model>[]; readonly manifest?: readonly (keyof Manifest)[]};
  start(manifest: Manifest): SetCheck<Model>;
  readonly examples: Examples<{readonly records: readonly Partial<Model>[]; readonly manifest?: Partial<Manifest>}>;
}

/** A set rule at work on one package; its memory may grow with the answer, never with the package. */
export interface SetCheck<Model extends object = object> {
  take(record: Model): void;
  finish(report: ReportFileFault): void;
}

/**
 * One check of one requirement on one kind of thing.
 *
 * A rule reads no file, no network and no clock, and keeps nothing between two runs.
 */
export type Rule = ContainerRule | FileRule | RecordRule | RelationRule | SetRule;

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

/** A record, and what the manifest must say for the example to be one. */
export interface RecordExample<Model> {
  readonly record: Partial<Model> & object;
  readonly manifest?: Partial<Manifest>;
}

/** A record and the records that it refers to, by entity and id. */
export interface RelationExample<Model> {
  readonly record: Partial<Model> & object;
  readonly records: {readonly [entity: EntityName]: {readonly [id: string]: Readonly<Record<string, unknown>>}};
}

/** The properties of a record, over all its variants. */
export type FieldOf<Model> = Model extends object ? keyof Model & string : never;
