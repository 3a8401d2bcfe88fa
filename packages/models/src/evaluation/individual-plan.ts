import type {Identified} from '../identified.js';
import type {Line, SchoolYear, Uuid} from '../scalars.js';

/**
 * An elevplan from before school year 2022/23, kept as documents; no new ones are made.
 *
 * @title Elevplan
 * @record
 * @deprecated CommunicationBook took its place from school year 2022/23.
 */
export interface IndividualPlan extends Identified {
  /**
   * The pupil.
   *
   * @title Elev
   * @ref Person
   */
  readonly pupilId: Uuid;

  /**
   * The school year.
   *
   * @title Skoleår
   */
  readonly schoolYear: SchoolYear;

  /**
   * The plan's heading.
   *
   * @title Titel
   */
  readonly title: Line;

  /**
   * The documents.
   *
   * @title Filer
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref File
   */
  readonly fileIds: readonly Uuid[];
}
