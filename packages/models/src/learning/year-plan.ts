import type {Identified} from '../identified.js';
import type {Line, LocalDate, SchoolYear, Text, Uuid} from '../scalars.js';

/**
 * What a group works with in a subject through a school year.
 *
 * @title Årsplan
 * @record
 */
export interface YearPlan extends Identified {
  /**
   * The group.
   *
   * @title Gruppe
   * @ref Group
   */
  readonly groupId: Uuid;

  /**
   * The subject.
   *
   * @title Fag
   * @ref Subject
   */
  readonly subjectId: Uuid;

  /**
   * The school year.
   *
   * @title Skoleår
   */
  readonly schoolYear: SchoolYear;

  /**
   * Heading of the plan.
   *
   * @title Titel
   */
  readonly title?: Line;

  /**
   * What the plan says in general.
   *
   * @title Beskrivelse
   */
  readonly description?: Text;

  /**
   * The learning courses in the plan, in order.
   *
   * @title Forløb
   * @minItems 1
   * @maxItems 200
   * @items {"$ref": "#/definitions/YearPlanCourse"}
   */
  readonly courses?: readonly YearPlanCourse[];
}

/**
 * A learning course at its place in the year.
 *
 * @title Forløb i årsplan
 */
export interface YearPlanCourse {
  /**
   * The course.
   *
   * @title Læringsforløb
   * @ref LearningCourse
   */
  readonly courseId: Uuid;

  /**
   * First day of the course in this plan.
   *
   * @title Fra
   */
  readonly startDate?: LocalDate;

  /**
   * Last day of the course in this plan.
   *
   * @title Til og med
   */
  readonly endDate?: LocalDate;
}
