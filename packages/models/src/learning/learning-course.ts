import type {Actor} from '../actor.js';
import type {AudienceRole, ClassLevel, ContentKind} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Instant, LanguageTag, Line, Minutes, Text, Uri, Uuid} from '../scalars.js';
import type {GoalLink} from './goal-link.js';

/**
 * A unit of teaching that can be shared, copied and moved between platforms (requirements LE-04, LE-05).
 *
 * @title Læringsforløb
 * @record
 */
export interface LearningCourse extends Identified {
  /**
   * Heading of the course.
   *
   * @title Titel
   */
  readonly title: Line;

  /**
   * What the course is about.
   *
   * @title Beskrivelse
   */
  readonly description?: Text;

  /**
   * Who made the course.
   *
   * @title Forfattere
   * @minItems 1
   * @maxItems 50
   * @items {"$ref": "#/definitions/Actor"}
   */
  readonly authors?: readonly Actor[];

  /**
   * The language that the course is written in.
   *
   * @title Sprog
   */
  readonly language: LanguageTag;

  /**
   * The subjects that the course is for.
   *
   * @title Fag
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Subject
   */
  readonly subjectIds?: readonly Uuid[];

  /**
   * The class levels that the course is for.
   *
   * @title Trin
   * @minItems 1
   * @maxItems 18
   * @items {"$ref": "#/definitions/ClassLevel"}
   */
  readonly levels?: readonly ClassLevel[];

  /**
   * Who uses the course.
   *
   * @title Målgruppe
   * @minItems 1
   * @maxItems 10
   * @items {"$ref": "#/definitions/AudienceRole"}
   */
  readonly audience?: readonly AudienceRole[];

  /**
   * What kind of material the course is.
   *
   * @title Indholdstype
   */
  readonly contentKind?: ContentKind;

  /**
   * What the course works towards.
   *
   * @title Mål
   * @minItems 1
   * @maxItems 200
   * @items {"$ref": "#/definitions/GoalLink"}
   */
  readonly goals?: readonly GoalLink[];

  /**
   * The activities of the course, in order.
   *
   * @title Aktiviteter
   * @minItems 1
   * @maxItems 500
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Activity
   */
  readonly activityIds?: readonly Uuid[];

  /**
   * What the course uses.
   *
   * @title Materialer
   * @minItems 1
   * @maxItems 500
   * @items {"$ref": "#/definitions/CourseResource"}
   */
  readonly resources?: readonly CourseResource[];

  /**
   * The larger course that this one is part of.
   *
   * @title Del af
   * @ref LearningCourse
   */
  readonly isPartOfId?: Uuid;

  /**
   * Who may use the course for what, as a licence's name or address.
   *
   * @title Rettigheder
   */
  readonly rights?: Line;

  /**
   * How long the course takes.
   *
   * @title Typisk varighed i minutter
   */
  readonly typicalLearningTime?: Minutes;

  /**
   * When the course was made.
   *
   * @title Oprettet
   */
  readonly created?: Instant;

  /**
   * When the course was last changed.
   *
   * @title Opdateret
   */
  readonly updated?: Instant;
}

/**
 * Something that a course or an activity uses: a file, a page or a thing.
 *
 * @title Materiale
 */
export interface CourseResource {
  /**
   * The resource's name.
   *
   * @title Titel
   */
  readonly title: Line;

  /**
   * The file that it is.
   *
   * @title Fil
   * @ref File
   */
  readonly fileId?: Uuid;

  /**
   * The page that it is.
   *
   * @title Adresse
   */
  readonly url?: Uri;

  /**
   * Who may use the resource for what.
   *
   * @title Rettigheder
   */
  readonly rights?: Line;
}
