import type {Actor} from '../actor.js';
import type {MessageKind} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Count, Html, Instant, Text, Uuid} from '../scalars.js';

/**
 * One message in a thread (JMAP Email, RFC 8621; requirements ME-01, ME-04).
 *
 * @title Besked
 * @record
 */
export interface Message extends Identified {
  /**
   * The thread.
   *
   * @title Tråd
   * @ref MessageThread
   */
  readonly threadId: Uuid;

  /**
   * Written by somebody, or a note of the system.
   *
   * @title Art
   */
  readonly kind: MessageKind;

  /**
   * Who wrote it; absent for a note of the system.
   *
   * @title Afsender
   */
  readonly sender?: Actor;

  /**
   * Who it was sent to, where not everybody in the thread.
   *
   * @title Modtagere
   * @minItems 1
   * @maxItems 5000
   * @items {"$ref": "#/definitions/Actor"}
   */
  readonly recipients?: readonly Actor[];

  /**
   * How many recipients the source system left out of the list (requirement ME-04).
   *
   * @title Udeladte modtagere
   */
  readonly omittedRecipients?: Count;

  /**
   * When it was sent; for a draft, when it was last saved.
   *
   * @title Sendt
   */
  readonly sentAt: Instant;

  /**
   * Whether it was never sent (JMAP $draft).
   *
   * @title Kladde
   */
  readonly draft?: boolean;

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
   * Whether the message is hidden until the user has signed in more strongly, where its thread is not.
   *
   * @title Følsom
   */
  readonly sensitive?: boolean;

  /**
   * The attachments.
   *
   * @title Vedhæftede filer
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref File
   */
  readonly fileIds?: readonly Uuid[];

  /**
   * The message that it answers (JMAP inReplyTo).
   *
   * @title Svar på
   * @ref Message
   */
  readonly inReplyToId?: Uuid;

  /**
   * When it was last changed.
   *
   * @title Redigeret
   */
  readonly editedAt?: Instant;

  /**
   * When it was deleted; text and html are then absent.
   *
   * @title Slettet
   */
  readonly deletedAt?: Instant;
}
