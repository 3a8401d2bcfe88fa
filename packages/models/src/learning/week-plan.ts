import type {Actor} from '../actor.js';
import type {WeekPlanEntryKind} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Html, Instant, IsoWeekLabel, Line, LocalDate, Text, Uri, Uuid} from '../scalars.js';

/**
 * What one group does in one ISO week, whichever vendor it comes from.
 *
 * @title Ugeplan
 * @record
 */
export interface WeekPlan extends Identified {
  /**
   * The group.
   *
   * @title Gruppe
   * @ref Group
   */
  readonly groupId: Uuid;

  /**
   * The week as 2026-W05 (ISO 8601).
   *
   * @title Uge
   */
  readonly isoWeek: IsoWeekLabel;

  /**
   * Heading of the plan.
   *
   * @title Titel
   */
  readonly title?: Line;

  /**
   * What goes before the days.
   *
   * @title Indledning
   */
  readonly introduction?: Text;

  /**
   * What happens, day by day.
   *
   * @title Indhold
   * @minItems 1
   * @maxItems 500
   * @items {"$ref": "#/definitions/WeekPlanEntry"}
   */
  readonly entries?: readonly WeekPlanEntry[];

  /**
   * Who wrote the plan.
   *
   * @title Forfatter
   */
  readonly author?: Actor;

  /**
   * When guardians may see it; absent means not yet.
   *
   * @title Udgivet
   */
  readonly publishedAt?: Instant;
}

/**
 * One line of a week plan.
 *
 * @title Punkt i ugeplan
 */
export interface WeekPlanEntry {
  /**
   * What kind of entry it is.
   *
   * @title Art
   */
  readonly kind: WeekPlanEntryKind;

  /**
   * The day; absent for the whole week.
   *
   * @title Dag
   */
  readonly date?: LocalDate;

  /**
   * The subject.
   *
   * @title Fag
   * @ref Subject
   */
  readonly subjectId?: Uuid;

  /**
   * Heading of the entry.
   *
   * @title Titel
   */
  readonly title?: Line;

  /**
   * What it says, as plain text.
   *
   * @title Tekst
   */
  readonly text?: Text;

  /**
   * What it says, as HTML of the standard's profile.
   *
   * @title Tekst med formatering
   */
  readonly html?: Html;

  /**
   * The pupils it is for; absent means the whole group.
   *
   * @title Elever
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Person
   */
  readonly pupilIds?: readonly Uuid[];

  /**
   * The assignment that it tells of.
   *
   * @title Opgave
   * @ref Assignment
   */
  readonly assignmentId?: Uuid;

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

  /**
   * The entry's own page at its vendor.
   *
   * @title Link
   */
  readonly url?: Uri;
}
