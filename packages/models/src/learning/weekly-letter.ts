import type {Actor} from '../actor.js';
import type {Identified} from '../identified.js';
import type {Count, Html, Instant, IsoWeekLabel, Line, Uuid} from '../scalars.js';

/**
 * A letter to the guardians of one group about one ISO week.
 *
 * @title Ugebrev
 * @record
 */
export interface WeeklyLetter extends Identified {
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
   * Heading of the letter.
   *
   * @title Titel
   */
  readonly title?: Line;

  /**
   * The letter as HTML of the standard's profile.
   *
   * @title Brevtekst
   */
  readonly html: Html;

  /**
   * The place among several letters of one week.
   *
   * @title Rækkefølge
   */
  readonly sequence?: Count;

  /**
   * Who wrote the letter.
   *
   * @title Forfatter
   */
  readonly author?: Actor;

  /**
   * When guardians may see it.
   *
   * @title Udgivet
   */
  readonly publishedAt?: Instant;

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
