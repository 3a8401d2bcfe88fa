import type {Severity} from '../codelists.js';
import type {Count, EntityName, Line, Uuid} from '../scalars.js';
import type {Fingerprint} from './finding-group.js';

/**
 * One fault in one place of a package; holds codes, dates and counts, never a name, a number or a text from the data.
 *
 * @title Fund
 */
export interface Finding {
  /**
   * The rule that found the fault.
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
   * How much the fault weighs.
   *
   * @title Alvor
   */
  readonly severity: Severity;

  /**
   * The group of faults that it belongs to, so that two reports can be held against each other.
   *
   * @title Fingeraftryk
   */
  readonly fingerprint: Fingerprint;

  /**
   * The package that the fault is in; stated in a report that was merged from several, and only there.
   *
   * @title Pakkens id
   */
  readonly packageId?: Uuid;

  /**
   * The file's path inside the package; absent for the package as a whole.
   *
   * @title Fil
   */
  readonly file?: Line;

  /**
   * The line in the file, counted from 1.
   *
   * @title Linje
   */
  readonly line?: Count;

  /**
   * The character in the line, counted from 1.
   *
   * @title Kolonne
   */
  readonly column?: Count;

  /**
   * The entity of the record.
   *
   * @title Entitet
   */
  readonly entity?: EntityName;

  /**
   * The record's id.
   *
   * @title Postens id
   */
  readonly recordId?: Uuid;

  /**
   * Where in the record, as a JSON Pointer (RFC 6901).
   *
   * @title Sted i posten
   */
  readonly pointer?: JsonPointer;

  /**
   * What the message names.
   *
   * @title Værdier
   * @maxItems 20
   * @items {"$ref": "#/definitions/FindingValue"}
   */
  readonly values: readonly FindingValue[];

  /**
   * What is wrong, why it matters and what to do, in the report's language.
   *
   * @title Besked
   */
  readonly message: Line;
}

/**
 * One thing that a message names: a date, a code, a count or the shape of a value.
 *
 * @title Værdi i en besked
 */
export interface FindingValue {
  /**
   * The word in braces in the rule's message.
   *
   * @title Navn
   */
  readonly name: Line;

  /**
   * What stands in its place.
   *
   * @title Værdi
   */
  readonly value: Line;
}

/**
 * A rule's name: the fault in kebab-case; under a vendor's prefix for a vendor's own rules.
 *
 * @title Regel
 * @pattern ^([a-z0-9]+(-[a-z0-9]+)*:)?[a-z0-9]+(-[a-z0-9]+)*$
 * @maxLength 100
 */
export type RuleId = string;

/**
 * A shared requirement: two letters for its area and a number.
 *
 * @title Krav
 * @pattern ^[A-Z]{2}-[0-9]{2}$
 */
export type RequirementId = string;

/**
 * A JSON Pointer (RFC 6901); empty for the whole record, which is then left out.
 *
 * @title JSON Pointer
 * @pattern ^(/[^/\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]*)+$
 * @maxLength 1000
 */
export type JsonPointer = string;
