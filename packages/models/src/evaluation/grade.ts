import type {GradeCode, GradeKind} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Line, LocalDate, SchoolYear, Uuid} from '../scalars.js';

/**
 * A grade, or the code that stands in its place (requirement EV-03).
 *
 * @title Karakter
 * @record
 */
export interface Grade extends Identified {
  /**
   * The pupil.
   *
   * @title Elev
   * @ref Person
   */
  readonly pupilId: Uuid;

  /**
   * The subject.
   *
   * @title Fag
   * @ref Subject
   */
  readonly subjectId: Uuid;

  /**
   * The part of the subject, as mundtlig or læsning.
   *
   * @title Disciplin
   */
  readonly discipline?: Line;

  /**
   * Given for the year's work or at an examination.
   *
   * @title Karaktertype
   */
  readonly kind: GradeKind;

  /**
   * The grade as text: 02, not 2.
   *
   * @title Karakter
   */
  readonly code: GradeCode;

  /**
   * The day it was given.
   *
   * @title Dato
   */
  readonly date: LocalDate;

  /**
   * The school year it counts in.
   *
   * @title Skoleår
   */
  readonly schoolYear?: SchoolYear;

  /**
   * The term, as people write it.
   *
   * @title Termin
   */
  readonly term?: Line;

  /**
   * The department that gave it, which is where Karakterdatabasen is told.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId?: Uuid;
}
