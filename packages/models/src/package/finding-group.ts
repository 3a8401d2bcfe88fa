import type {Count, Line} from '../scalars.js';
import type {JsonPointer, RuleId} from './finding.js';

/**
 * All faults of one rule in one kind of place: how many there are.
 *
 * @title Gruppe af fund
 */
export interface FindingGroup {
  /**
   * What the group is known by; the same in every delivery.
   *
   * @title Fingeraftryk
   */
  readonly fingerprint: Fingerprint;

  /**
   * The rule that found the faults.
   *
   * @title Regel
   */
  readonly rule: RuleId;

  /**
   * The file that they stand in; absent for the package as a whole and for files that the standard does not name.
   *
   * @title Fil
   */
  readonly file?: Line;

  /**
   * Where in the records they stand, with an asterisk in place of each position in a list.
   *
   * @title Sted i posten
   */
  readonly pointer?: JsonPointer;

  /**
   * How many there are.
   *
   * @title Antal fund
   */
  readonly count: Count;
}

/**
 * Sixteen hexadecimal digits, made of rule, file and place alone, so that nothing of the data is in it.
 *
 * @title Fingeraftryk
 * @pattern ^[0-9a-f]{16}$
 */
export type Fingerprint = string;
