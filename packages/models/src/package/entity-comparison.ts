import type {Count, EntityName} from '../scalars.js';
import type {JsonPointer} from './finding.js';

/**
 * How many records there are on both sides, and how many of them are alike.
 *
 * @title Sammenlignede poster
 */
export interface RecordComparison {
  /**
   * How many there are before.
   *
   * @title Før
   */
  readonly before: Count;

  /**
   * How many there are after.
   *
   * @title Efter
   */
  readonly after: Count;

  /**
   * How many are before and not after.
   *
   * @title Tabt
   */
  readonly lost: Count;

  /**
   * How many are after and not before.
   *
   * @title Nye
   */
  readonly added: Count;

  /**
   * Whether their loss was agreed on.
   *
   * @title Tilladt
   */
  readonly allowed: boolean;
}

/**
 * What became of the records of one entity.
 *
 * @title Sammenlignet entitet
 */
export interface EntityComparison extends RecordComparison {
  /**
   * The entity.
   *
   * @title Entitet
   */
  readonly entity: EntityName;

  /**
   * How many records are on both sides and say the same.
   *
   * @title Ens
   */
  readonly equal: Count;

  /**
   * How many records are on both sides and do not say the same.
   *
   * @title Ændrede
   */
  readonly changed: Count;

  /**
   * How many of the records on both sides have another id after, and were known by their identifiers.
   *
   * @title Nyt id
   */
  readonly renamed: Count;

  /**
   * How many lines or elements of either side could not be compared, as they could not be read or have no id of
   * their own.
   *
   * @title Ikke sammenlignet
   */
  readonly uncompared: Count;

  /**
   * The fields that are not alike, and in how many records.
   *
   * @title Felter
   * @minItems 1
   * @maxItems 10000
   * @items {"$ref": "#/definitions/FieldComparison"}
   */
  readonly fields?: readonly FieldComparison[];
}

/**
 * What became of one field in the records that are on both sides.
 *
 * @title Sammenlignet felt
 */
export interface FieldComparison {
  /**
   * The field, with an asterisk in place of each position in a list.
   *
   * @title Felt
   */
  readonly pointer: JsonPointer;

  /**
   * In how many records it has fewer values after than before.
   *
   * @title Tabt
   */
  readonly lost: Count;

  /**
   * In how many records it has as many values, and not the same.
   *
   * @title Ændret
   */
  readonly changed: Count;

  /**
   * In how many records it has more values after than before.
   *
   * @title Nye
   */
  readonly added: Count;

  /**
   * Whether its loss was agreed on.
   *
   * @title Tilladt
   */
  readonly allowed: boolean;
}
