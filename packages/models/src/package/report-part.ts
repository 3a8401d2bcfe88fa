import type {Profile, Verdict} from '../codelists.js';
import type {Uuid} from '../scalars.js';
import type {FindingGroup} from './finding-group.js';
import type {RuleId} from './finding.js';
import type {EntityCount, RuleOutcome} from './report.js';

/**
 * One package in a report that was merged from several: its report without the single faults.
 *
 * @title Pakke i samlet rapport
 */
export interface ReportPart {
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
   * The judgement on the package.
   *
   * @title Afgørelse
   */
  readonly verdict: Verdict;

  /**
   * How many records were read, per entity.
   *
   * @title Poster
   * @maxItems 1000
   * @items {"$ref": "#/definitions/EntityCount"}
   */
  readonly entities: readonly EntityCount[];

  /**
   * What became of every rule.
   *
   * @title Regler
   * @maxItems 10000
   * @items {"$ref": "#/definitions/RuleOutcome"}
   */
  readonly rules: readonly RuleOutcome[];

  /**
   * How many faults of each kind each place has.
   *
   * @title Grupper af fund
   * @maxItems 1000000
   * @items {"$ref": "#/definitions/FindingGroup"}
   */
  readonly groups: readonly FindingGroup[];

  /**
   * The rules that broke off by a fault of the program itself.
   *
   * @title Interne fejl
   * @minItems 1
   * @maxItems 10000
   * @items {"$ref": "#/definitions/RuleId"}
   */
  readonly internalErrors?: readonly RuleId[];
}
