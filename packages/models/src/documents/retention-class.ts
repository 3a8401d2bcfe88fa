import type {RetentionHold} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Count, EntityName, Line} from '../scalars.js';

/**
 * How long a kind of record is kept, and whether an archive hold stands in the way of deleting it (requirement AR-01).
 *
 * @title Opbevaringsklasse
 * @record
 */
export interface RetentionClass extends Identified {
  /**
   * The class's name.
   *
   * @title Titel
   */
  readonly title: Line;

  /**
   * The kinds of record that the class is for.
   *
   * @title Entiteter
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/EntityName"}
   */
  readonly entities: readonly EntityName[];

  /**
   * How many months a record is kept; absent means that it is not deleted.
   *
   * @title Slettes efter måneder
   */
  readonly deleteAfterMonths?: Count;

  /**
   * Whether records may be deleted at all.
   *
   * @title Bevaring
   */
  readonly hold: RetentionHold;

  /**
   * Whether the records of those born on the first of a month are kept.
   *
   * @title Stikprøve efter fødselsdag
   */
  readonly sampledByBirthDay?: boolean;

  /**
   * The law or rule that the class rests on.
   *
   * @title Hjemmel
   */
  readonly legalBasis?: Line;
}
