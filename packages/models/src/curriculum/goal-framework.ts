import type {GoalStatus} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Line, LocalDate, Text, Uri, Uuid} from '../scalars.js';

/**
 * A published set of goals, with its version and legal status (CASE 1.1 CFDocument, requirement LE-02).
 *
 * @title Målramme
 * @record
 */
export interface GoalFramework extends Identified {
  /**
   * The framework's title.
   *
   * @title Titel
   */
  readonly title: Line;

  /**
   * The framework's own version, as FFM-2016.
   *
   * @title Version
   */
  readonly version: Line;

  /**
   * What the framework demands by law.
   *
   * @title Retlig status
   */
  readonly status: GoalStatus;

  /**
   * Who published the framework.
   *
   * @title Udgiver
   */
  readonly creator?: Line;

  /**
   * What the framework is.
   *
   * @title Beskrivelse
   */
  readonly description?: Text;

  /**
   * Where the framework is published (CASE officialSourceURL).
   *
   * @title Officiel kilde
   */
  readonly officialSourceUrl?: Uri;

  /**
   * First day that the framework is in force.
   *
   * @title Gælder fra
   */
  readonly validFrom?: LocalDate;

  /**
   * Last day that the framework is in force.
   *
   * @title Gælder til og med
   */
  readonly validTo?: LocalDate;

  /**
   * The framework that took its place.
   *
   * @title Afløst af
   * @ref GoalFramework
   */
  readonly supersededById?: Uuid;
}
