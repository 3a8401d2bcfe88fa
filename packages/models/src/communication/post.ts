import type {Actor} from '../actor.js';
import type {ActorRole} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Html, Instant, Line, Text, Uuid} from '../scalars.js';

/**
 * News for groups, with a time when it may be seen.
 *
 * @title Opslag
 * @record
 */
export interface Post extends Identified {
  /**
   * The institution.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId?: Uuid;

  /**
   * The groups that see it.
   *
   * @title Grupper
   * @minItems 1
   * @maxItems 500
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Group
   */
  readonly groupIds: readonly Uuid[];

  /**
   * Who in the groups sees it; absent means all.
   *
   * @title Målgruppe
   * @minItems 1
   * @maxItems 10
   * @items {"$ref": "#/definitions/ActorRole"}
   */
  readonly audience?: readonly ActorRole[];

  /**
   * Heading of the post.
   *
   * @title Titel
   */
  readonly title: Line;

  /**
   * The body as plain text.
   *
   * @title Tekst
   */
  readonly text?: Text;

  /**
   * The body as HTML of the standard's profile.
   *
   * @title Tekst med formatering
   */
  readonly html?: Html;

  /**
   * Who wrote it.
   *
   * @title Forfatter
   */
  readonly author: Actor;

  /**
   * When it can first be seen.
   *
   * @title Udgives
   */
  readonly publishAt: Instant;

  /**
   * When it is gone again.
   *
   * @title Udløber
   */
  readonly expireAt?: Instant;

  /**
   * When it begins to be marked as important.
   *
   * @title Vigtig fra
   */
  readonly importantFrom?: Instant;

  /**
   * When it stops being marked as important.
   *
   * @title Vigtig til
   */
  readonly importantTo?: Instant;

  /**
   * Whether readers may comment.
   *
   * @title Kommentarer tilladt
   */
  readonly allowComments: boolean;

  /**
   * What readers wrote, the oldest first.
   *
   * @title Kommentarer
   * @minItems 1
   * @maxItems 5000
   * @items {"$ref": "#/definitions/PostComment"}
   */
  readonly comments?: readonly PostComment[];

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
   * When it was last changed.
   *
   * @title Redigeret
   */
  readonly editedAt?: Instant;
}

/**
 * A comment on a post.
 *
 * @title Kommentar
 */
export interface PostComment {
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
   * What it says.
   *
   * @title Tekst
   */
  readonly text: Text;
}
