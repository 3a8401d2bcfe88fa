import type {Actor} from '../actor.js';
import type {SubmissionState} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Instant, PositiveCount, Score, Text, Uuid} from '../scalars.js';

/**
 * What one pupil, or a group together, hands in for an assignment, and what comes back (requirement LE-07).
 *
 * @title Besvarelse
 * @record
 */
export interface Submission extends Identified {
  /**
   * The assignment.
   *
   * @title Opgave
   * @ref Assignment
   */
  readonly assignmentId: Uuid;

  /**
   * The pupils who hand in together; most often one.
   *
   * @title Elever
   * @minItems 1
   * @maxItems 50
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Person
   */
  readonly pupilIds: readonly Uuid[];

  /**
   * Where the work is.
   *
   * @title Tilstand
   */
  readonly state: SubmissionState;

  /**
   * Which attempt it is; absent means the first.
   *
   * @title Forsøg
   */
  readonly attempt?: PositiveCount;

  /**
   * The pupil's answer as text.
   *
   * @title Tekstsvar
   */
  readonly text?: Text;

  /**
   * What the pupil handed in.
   *
   * @title Filer
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref File
   */
  readonly fileIds?: readonly Uuid[];

  /**
   * When the work was handed in.
   *
   * @title Afleveret
   */
  readonly turnedInAt?: Instant;

  /**
   * When the work came back.
   *
   * @title Returneret
   */
  readonly returnedAt?: Instant;

  /**
   * Whether it came after the due date.
   *
   * @title For sent
   */
  readonly late?: boolean;

  /**
   * Whether it never came.
   *
   * @title Mangler
   */
  readonly missing?: boolean;

  /**
   * Whether the pupil is excused.
   *
   * @title Fritaget
   */
  readonly excused?: boolean;

  /**
   * When pupil and guardians may see the feedback; absent means not yet.
   *
   * @title Frigivet
   */
  readonly postedAt?: Instant;

  /**
   * The points given (OneRoster Result score).
   *
   * @title Point
   */
  readonly score?: Score;

  /**
   * The grade given.
   *
   * @title Karakter
   * @ref Grade
   */
  readonly gradeId?: Uuid;

  /**
   * Comments on the work.
   *
   * @title Feedback
   * @minItems 1
   * @maxItems 200
   * @items {"$ref": "#/definitions/Feedback"}
   */
  readonly feedback?: readonly Feedback[];

  /**
   * The level reached in each criterion.
   *
   * @title Vurdering
   * @minItems 1
   * @maxItems 30
   * @items {"$ref": "#/definitions/CriterionResult"}
   */
  readonly criteria?: readonly CriterionResult[];

  /**
   * The moves between states, the oldest first.
   *
   * @title Forløb
   * @minItems 1
   * @maxItems 200
   * @items {"$ref": "#/definitions/SubmissionMove"}
   */
  readonly history?: readonly SubmissionMove[];
}

/**
 * A comment on handed-in work.
 *
 * @title Feedback
 */
export interface Feedback {
  /**
   * Who wrote it.
   *
   * @title Forfatter
   */
  readonly author: Actor;

  /**
   * When it was written.
   *
   * @title Tidspunkt
   */
  readonly at: Instant;

  /**
   * The comment.
   *
   * @title Tekst
   */
  readonly text: Text;

  /**
   * Files that come with it.
   *
   * @title Filer
   * @minItems 1
   * @maxItems 50
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref File
   */
  readonly fileIds?: readonly Uuid[];
}

/**
 * The level reached in one criterion of the assignment's rubric.
 *
 * @title Vurdering af kriterium
 */
export interface CriterionResult {
  /**
   * The criterion's id in the assignment.
   *
   * @title Kriterium
   */
  readonly criterionId: Uuid;

  /**
   * The level's id in the criterion; absent while it is not judged.
   *
   * @title Niveau
   */
  readonly levelId?: Uuid;

  /**
   * What the teacher says of it.
   *
   * @title Kommentar
   */
  readonly comment?: Text;
}

/**
 * One move between two states.
 *
 * @title Skift i tilstand
 */
export interface SubmissionMove {
  /**
   * The state that the work came into.
   *
   * @title Ny tilstand
   */
  readonly state: SubmissionState;

  /**
   * When it happened.
   *
   * @title Tidspunkt
   */
  readonly at: Instant;

  /**
   * Who did it.
   *
   * @title Aktør
   */
  readonly by?: Actor;
}
