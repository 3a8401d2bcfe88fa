import type {ClassLevel, TestName} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Instant, Line, LocalDate, Uuid} from '../scalars.js';

/**
 * One pupil's result in one test; confidential by law (folkeskoleloven § 55 b, requirement EV-04).
 *
 * @title Testresultat
 * @record
 */
export interface TestResult extends Identified {
  /**
   * The pupil.
   *
   * @title Elev
   * @ref Person
   */
  readonly pupilId: Uuid;

  /**
   * The test.
   *
   * @title Test
   */
  readonly test: TestName;

  /**
   * The subject.
   *
   * @title Fag
   * @ref Subject
   */
  readonly subjectId?: Uuid;

  /**
   * The class level that the test is for.
   *
   * @title Trin
   */
  readonly level: ClassLevel;

  /**
   * The day of the test.
   *
   * @title Dato
   */
  readonly date: LocalDate;

  /**
   * The result as the test writes it.
   *
   * @title Resultat
   */
  readonly result?: Line;

  /**
   * Always true: the result may not be shown for groups, classes, schools or municipalities.
   *
   * @title Fortrolig
   */
  readonly confidential: boolean;

  /**
   * When the guardians were told in writing (folkeskoleloven § 13).
   *
   * @title Meddelt kontaktpersoner
   */
  readonly guardiansToldAt?: Instant;
}
