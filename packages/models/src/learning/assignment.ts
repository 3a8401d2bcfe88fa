import type {Actor} from '../actor.js';
import type {AssignmentKind, AssignmentStatus} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {
  Html,
  Instant,
  IsoWeekLabel,
  Line,
  LocalDate,
  LocalTime,
  Score,
  Text,
  Uri,
  Uuid,
} from '../scalars.js';
import type {GoalLink} from './goal-link.js';

/**
 * Work that a teacher sets for groups or single pupils, with or without a day to hand it in (OneRoster 1.2 LineItem, requirement LE-06).
 *
 * @title Opgave
 * @record
 */
export interface Assignment extends Identified {
  /**
   * Heading shown to pupils and guardians (OneRoster title).
   *
   * @title Titel
   */
  readonly title: Line;

  /**
   * Instructions as plain text.
   *
   * @title Beskrivelse
   */
  readonly description?: Text;

  /**
   * Instructions as HTML of the standard's profile.
   *
   * @title Beskrivelse med formatering
   */
  readonly descriptionHtml?: Html;

  /**
   * Homework, work to hand in or a reminder.
   *
   * @title Art
   */
  readonly kind: AssignmentKind;

  /**
   * Whether pupils see it and may hand in; absent means that they do.
   *
   * @title Status
   */
  readonly status?: AssignmentStatus;

  /**
   * First day that pupils may see it (OneRoster assignDate).
   *
   * @title Startdato
   */
  readonly assignDate?: LocalDate;

  /**
   * Last day to hand in, in the school's own time zone (OneRoster dueDate).
   *
   * @title Afleveringsdato
   */
  readonly dueDate?: LocalDate;

  /**
   * The time of day on the last day, in the school's own time zone; never without `dueDate`.
   *
   * @title Afleveringstidspunkt
   */
  readonly dueTime?: LocalTime;

  /**
   * The week that the work is for, where its source sets no day.
   *
   * @title Uge
   */
  readonly isoWeek?: IsoWeekLabel;

  /**
   * The institution that the assignment belongs to.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId?: Uuid;

  /**
   * The groups that have the assignment.
   *
   * @title Grupper
   * @minItems 1
   * @maxItems 200
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Group
   */
  readonly groupIds?: readonly Uuid[];

  /**
   * Single pupils who have the assignment.
   *
   * @title Elever
   * @minItems 1
   * @maxItems 2000
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Person
   */
  readonly pupilIds?: readonly Uuid[];

  /**
   * The subject.
   *
   * @title Fag
   * @ref Subject
   */
  readonly subjectId?: Uuid;

  /**
   * The learning course that it is part of.
   *
   * @title Læringsforløb
   * @ref LearningCourse
   */
  readonly courseId?: Uuid;

  /**
   * The teacher who set it.
   *
   * @title Forfatter
   */
  readonly author?: Actor;

  /**
   * What the assignment works towards.
   *
   * @title Mål
   * @minItems 1
   * @maxItems 50
   * @items {"$ref": "#/definitions/GoalLink"}
   */
  readonly goals?: readonly GoalLink[];

  /**
   * What the work is judged by.
   *
   * @title Vurderingskriterier
   * @minItems 1
   * @maxItems 30
   * @items {"$ref": "#/definitions/RubricCriterion"}
   */
  readonly rubric?: readonly RubricCriterion[];

  /**
   * Files that come with it.
   *
   * @title Filer
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref File
   */
  readonly fileIds?: readonly Uuid[];

  /**
   * The assignment's own page at its vendor.
   *
   * @title Link til kilden
   */
  readonly sourceUrl?: Uri;

  /**
   * The highest score (OneRoster resultValueMax).
   *
   * @title Højeste pointtal
   */
  readonly resultValueMax?: Score;

  /**
   * When the assignment was made.
   *
   * @title Oprettet
   */
  readonly created?: Instant;

  /**
   * When the assignment was last changed.
   *
   * @title Opdateret
   */
  readonly updated?: Instant;
}

/**
 * One thing that work is judged by, with its levels from lowest to highest (CASE 1.1 CFRubricCriterion).
 *
 * @title Vurderingskriterium
 */
export interface RubricCriterion {
  /**
   * The criterion's id (CASE identifier).
   *
   * @title Id
   */
  readonly id: Uuid;

  /**
   * The criterion.
   *
   * @title Titel
   */
  readonly title: Line;

  /**
   * What the criterion means.
   *
   * @title Beskrivelse
   */
  readonly description?: Text;

  /**
   * The levels, the lowest first.
   *
   * @title Niveauer
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/RubricLevel"}
   */
  readonly levels: readonly RubricLevel[];
}

/**
 * One level of a criterion (CASE 1.1 CFRubricCriterionLevel).
 *
 * @title Vurderingsniveau
 */
export interface RubricLevel {
  /**
   * The level's id (CASE identifier).
   *
   * @title Id
   */
  readonly id: Uuid;

  /**
   * The level's name.
   *
   * @title Titel
   */
  readonly title: Line;

  /**
   * What work on this level is like.
   *
   * @title Beskrivelse
   */
  readonly description?: Text;

  /**
   * The points that the level gives.
   *
   * @title Point
   */
  readonly score?: Score;
}
