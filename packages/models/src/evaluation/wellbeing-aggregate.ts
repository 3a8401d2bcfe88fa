import type {WellbeingIndicator} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {PositiveCount, SchoolYear, Uuid} from '../scalars.js';

/**
 * The mean of one well-being indicator for one unit; never for a pupil (requirement EV-05).
 *
 * @title Trivselsmåling
 * @record
 */
export interface WellbeingAggregate extends Identified {
  /**
   * The institution.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId: Uuid;

  /**
   * The group; absent for the whole institution.
   *
   * @title Gruppe
   * @ref Group
   */
  readonly groupId?: Uuid;

  /**
   * The school year.
   *
   * @title Skoleår
   */
  readonly schoolYear: SchoolYear;

  /**
   * What was measured.
   *
   * @title Indikator
   */
  readonly indicator: WellbeingIndicator;

  /**
   * The mean, 1 to 5.
   *
   * @title Gennemsnit
   */
  readonly mean: WellbeingMean;

  /**
   * How many pupils it is the mean of.
   *
   * @title Antal besvarelser
   */
  readonly respondents: PositiveCount;
}

/**
 * A mean on the scale from 1 to 5.
 *
 * @title Gennemsnit fra 1 til 5
 * @TJS-type number
 * @minimum 1
 * @maximum 5
 */
export type WellbeingMean = number;
