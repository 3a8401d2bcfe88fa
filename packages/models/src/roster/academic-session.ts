import type {Identified} from '../identified.js';
import type {Count, LocalDate, SchoolYear, Uuid} from '../scalars.js';

/**
 * A school year at one institution, with its first and last day (OneRoster 1.2 AcademicSession of type schoolYear).
 *
 * @title Skoleår
 * @record
 */
export interface AcademicSession extends Identified {
  /**
   * The institution whose year it is.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId: Uuid;

  /**
   * The school year (requirement GR-07).
   *
   * @title Skoleår
   */
  readonly schoolYear: SchoolYear;

  /**
   * First day of the year.
   *
   * @title Første dag
   */
  readonly startDate: LocalDate;

  /**
   * Last day of the year, included.
   *
   * @title Sidste dag
   */
  readonly endDate: LocalDate;

  /**
   * How many days pupils go to school in the year, the base of absence percentages (requirement AB-04).
   *
   * @title Skoledage
   */
  readonly schoolDays?: Count;
}
