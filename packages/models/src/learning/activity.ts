import type {ActivityKind} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Count, Line, LocalDate, Text, Uuid} from '../scalars.js';
import type {CourseResource} from './learning-course.js';

/**
 * One thing to do in a learning course.
 *
 * @title Aktivitet
 * @record
 */
export interface Activity extends Identified {
  /**
   * The course that the activity belongs to.
   *
   * @title Læringsforløb
   * @ref LearningCourse
   */
  readonly courseId: Uuid;

  /**
   * Heading of the activity.
   *
   * @title Titel
   */
  readonly title: Line;

  /**
   * What to do.
   *
   * @title Beskrivelse
   */
  readonly description?: Text;

  /**
   * What kind of activity it is.
   *
   * @title Art
   */
  readonly kind: ActivityKind;

  /**
   * The place among the course's activities.
   *
   * @title Rækkefølge
   */
  readonly sequence?: Count;

  /**
   * First day.
   *
   * @title Fra
   */
  readonly startDate?: LocalDate;

  /**
   * Last day.
   *
   * @title Til og med
   */
  readonly endDate?: LocalDate;

  /**
   * What the activity uses.
   *
   * @title Materialer
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/CourseResource"}
   */
  readonly resources?: readonly CourseResource[];
}
