import type {Actor} from '../actor.js';
import type {ThreadKind} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Count, Instant, Line, Uuid} from '../scalars.js';

/**
 * A conversation: its subject, who takes part and which children it concerns (JMAP Thread, RFC 8621; requirement ME-01).
 *
 * @title Beskedtråd
 * @record
 */
export interface MessageThread extends Identified {
  /**
   * Heading of the thread; absent where nobody wrote one.
   *
   * @title Emne
   */
  readonly subject?: Line;

  /**
   * Everybody who takes part or has left.
   *
   * @title Deltagere
   * @minItems 1
   * @maxItems 5000
   * @items {"$ref": "#/definitions/ThreadParticipant"}
   */
  readonly participants: readonly ThreadParticipant[];

  /**
   * The children whom the thread concerns.
   *
   * @title Vedrører børn
   * @minItems 1
   * @maxItems 200
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Person
   */
  readonly regardingChildIds?: readonly Uuid[];

  /**
   * The institution that the thread belongs to.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId?: Uuid;

  /**
   * Whether the content is hidden until the user has signed in more strongly (requirement ME-02).
   *
   * @title Følsom
   */
  readonly sensitive: boolean;

  /**
   * Whether no more messages may be added.
   *
   * @title Låst
   */
  readonly locked?: boolean;

  /**
   * What the thread came from; absent means that people wrote it.
   *
   * @title Art
   */
  readonly kind?: ThreadKind;

  /**
   * The thread that gathers this one with others of the same sending.
   *
   * @title Samlet i
   * @ref MessageThread
   */
  readonly bundleId?: Uuid;

  /**
   * How many participants the source system left out of the list (requirement ME-04).
   *
   * @title Udeladte deltagere
   */
  readonly omittedParticipants?: Count;

  /**
   * When the thread began.
   *
   * @title Oprettet
   */
  readonly createdAt: Instant;
}

/**
 * Somebody in a thread.
 *
 * @title Deltager i tråd
 */
export interface ThreadParticipant {
  /**
   * Who it is, in which role.
   *
   * @title Aktør
   */
  readonly actor: Actor;

  /**
   * When the participant came in; absent means from the beginning.
   *
   * @title Tilføjet
   */
  readonly joinedAt?: Instant;

  /**
   * When the participant left or was taken out.
   *
   * @title Forladt
   */
  readonly leftAt?: Instant;

  /**
   * The last message that the participant has read.
   *
   * @title Sidst læste besked
   * @ref Message
   */
  readonly lastReadMessageId?: Uuid;
}
