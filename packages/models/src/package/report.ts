import type {Profile, RuleOutcomeKind, ScopeKind, Severity, Verdict} from '../codelists.js';
import type {FindingGroup} from './finding-group.js';
import type {Finding, RequirementId, RuleId} from './finding.js';
import type {Producer, StandardVersion} from './manifest.js';
import type {ReportPart} from './report-part.js';
import type {Count, EntityName, LanguageTag, Line, Uuid} from '../scalars.js';

/**
 * The judgement on one package: the same package gives the same report, byte for byte.
 *
 * @title Rapport
 * @document
 */
export interface Report {
  /**
   * The version of the standard that the package was judged by.
   *
   * @title Standardens version
   */
  readonly standardVersion: StandardVersion;

  /**
   * The program that judged.
   *
   * @title Program
   */
  readonly validator: Producer;

  /**
   * The id in the package's manifest, where there is a readable one.
   *
   * @title Pakkens id
   */
  readonly packageId?: Uuid;

  /**
   * The purpose that the package was judged for.
   *
   * @title Profil
   */
  readonly profile?: Profile;

  /**
   * The judgement in one word.
   *
   * @title Afgørelse
   */
  readonly verdict: Verdict;

  /**
   * The language of the messages, as a BCP 47 tag.
   *
   * @title Sprog
   */
  readonly language: LanguageTag;

  /**
   * How many records were read, per entity.
   *
   * @title Poster
   * @maxItems 1000
   * @items {"$ref": "#/definitions/EntityCount"}
   */
  readonly entities: readonly EntityCount[];

  /**
   * What became of every rule: a rule that is silent and not named here was not checked.
   *
   * @title Regler
   * @maxItems 10000
   * @items {"$ref": "#/definitions/RuleOutcome"}
   */
  readonly rules: readonly RuleOutcome[];

  /**
   * How many faults of each kind each place has, exactly; what two deliveries are held against each other by.
   *
   * @title Grupper af fund
   * @maxItems 1000000
   * @items {"$ref": "#/definitions/FindingGroup"}
   */
  readonly groups: readonly FindingGroup[];

  /**
   * The faults, at most a fixed number for each rule; the exact count stands with the rule.
   *
   * @title Fund
   * @maxItems 1000000
   * @items {"$ref": "#/definitions/Finding"}
   */
  readonly findings: readonly Finding[];

  /**
   * The rules that broke off by a fault of the program itself, and so were not checked.
   *
   * @title Interne fejl
   * @minItems 1
   * @maxItems 10000
   * @items {"$ref": "#/definitions/RuleId"}
   */
  readonly internalErrors?: readonly RuleId[];

  /**
   * The packages that were judged, for a report that was merged from several; the rest is then their sum.
   *
   * @title Pakker
   * @minItems 1
   * @maxItems 1000000
   * @items {"$ref": "#/definitions/ReportPart"}
   */
  readonly parts?: readonly ReportPart[];
}

/**
 * How many records of an entity a package holds.
 *
 * @title Antal poster af en entitet
 */
export interface EntityCount {
  /**
   * The entity.
   *
   * @title Entitet
   */
  readonly entity: EntityName;

  /**
   * Records that could be read.
   *
   * @title Læste poster
   */
  readonly records: Count;

  /**
   * Lines or elements that could not be read as a record.
   *
   * @title Ulæselige poster
   */
  readonly unreadable: Count;
}

/**
 * What became of one rule in one run.
 *
 * @title Regel i en kørsel
 */
export interface RuleOutcome {
  /**
   * The rule.
   *
   * @title Regel
   */
  readonly rule: RuleId;

  /**
   * The shared requirement that the rule holds.
   *
   * @title Krav
   */
  readonly requirement: RequirementId;

  /**
   * How much the rule's faults weigh in this package.
   *
   * @title Alvor
   */
  readonly severity: Severity;

  /**
   * What the rule looks at.
   *
   * @title Omfang
   */
  readonly scope: ScopeKind;

  /**
   * Checked without faults, found some, or not checked.
   *
   * @title Udfald
   */
  readonly outcome: RuleOutcomeKind;

  /**
   * How many faults the rule found.
   *
   * @title Antal fund
   */
  readonly count: Count;

  /**
   * Why the rule was not checked, in the report's language; stated then and only then.
   *
   * @title Begrundelse
   */
  readonly because?: Line;
}
