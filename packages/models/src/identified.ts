import type {Line, Uri, Uuid} from './scalars.js';

/**
 * What every record has: its own id, the ids that source systems know it by, and what vendors add.
 *
 * @title Post
 */
export interface Identified {
  /**
   * The record's id, unique in its entity and kept through every export.
   *
   * @title Id
   */
  readonly id: Uuid;

  /**
   * The ids of the same thing in other systems, such as the UNI-id or a calendar's UID (requirement ID-02).
   *
   * @title Id'er i andre systemer
   * @minItems 1
   * @maxItems 50
   * @items {"$ref": "#/definitions/Identifier"}
   */
  readonly identifiers?: readonly Identifier[];

  /**
   * What a vendor adds, keyed by a URI that the vendor owns; never makes a record invalid.
   *
   * @title Udvidelser
   */
  readonly extensions?: Extensions;
}

/**
 * An id in another system.
 *
 * @title Id i andet system
 */
export interface Identifier {
  /**
   * The system that gave the id, as a URI.
   *
   * @title System
   */
  readonly system: Uri;

  /**
   * The id as that system writes it; never a CPR number (requirement ID-07).
   *
   * @title Værdi
   */
  readonly value: Line;
}

/**
 * Vendors' own data: any JSON, each under a URI that the vendor owns.
 *
 * @title Udvidelser
 * @propertyNames {"$ref": "#/definitions/Uri"}
 */
export interface Extensions {
  readonly [uri: string]: unknown;
}
