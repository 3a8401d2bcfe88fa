import type {RolloverMethod} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Percent, SchoolYear, Uuid} from '../scalars.js';

/**
 * Which groups of a new school year go on from which of the old (requirement GR-09).
 *
 * @title Årsrul
 * @record
 */
export interface Rollover extends Identified {
  /**
   * The institution that rolls over.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId: Uuid;

  /**
   * The year that ends.
   *
   * @title Fra skoleår
   */
  readonly fromSchoolYear: SchoolYear;

  /**
   * The year that begins.
   *
   * @title Til skoleår
   */
  readonly toSchoolYear: SchoolYear;

  /**
   * One link for each new group that goes on from an old one.
   *
   * @title Forbindelser
   * @minItems 1
   * @maxItems 2000
   * @items {"$ref": "#/definitions/RolloverLink"}
   */
  readonly links: readonly RolloverLink[];
}

/**
 * One group that goes on from another.
 *
 * @title Årsrulsforbindelse
 */
export interface RolloverLink {
  /**
   * The group of the old year.
   *
   * @title Gammel gruppe
   * @ref Group
   */
  readonly fromGroupId: Uuid;

  /**
   * The group of the new year.
   *
   * @title Ny gruppe
   * @ref Group
   */
  readonly toGroupId: Uuid;

  /**
   * How the link was found.
   *
   * @title Metode
   */
  readonly method: RolloverMethod;

  /**
   * How many per cent of the larger group's pupils are in both.
   *
   * @title Overlap i procent
   */
  readonly overlapPercent?: Percent;
}
