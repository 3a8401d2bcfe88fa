import type {Actor} from '../actor.js';
import type {DocumentKind, JournalStatus} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Html, Instant, Line, Text, Uuid} from '../scalars.js';

/**
 * A document with access control, such as an observation or a note from a meeting.
 *
 * @title Sikkert dokument
 * @record
 */
export interface SecureDocument extends Identified {
  /**
   * The document's heading.
   *
   * @title Titel
   */
  readonly title: Line;

  /**
   * What kind of document it is.
   *
   * @title Dokumenttype
   */
  readonly kind: DocumentKind;

  /**
   * The people whom it is about.
   *
   * @title Vedrører
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Person
   */
  readonly relatedPersonIds: readonly Uuid[];

  /**
   * Whether it is hidden until the user has signed in more strongly (requirement ME-02).
   *
   * @title Følsom
   */
  readonly sensitive: boolean;

  /**
   * Who answers for it.
   *
   * @title Ejer
   */
  readonly owner: Actor;

  /**
   * The institution that it belongs to.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId: Uuid;

  /**
   * How long it is kept (requirement AR-01).
   *
   * @title Opbevaringsklasse
   * @ref RetentionClass
   */
  readonly retentionClassId: Uuid;

  /**
   * The content as plain text.
   *
   * @title Tekst
   */
  readonly text?: Text;

  /**
   * The content as HTML of the standard's profile.
   *
   * @title Tekst med formatering
   */
  readonly html?: Html;

  /**
   * The content as files.
   *
   * @title Filer
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref File
   */
  readonly fileIds?: readonly Uuid[];

  /**
   * Who may read it besides its owner.
   *
   * @title Delt med
   * @minItems 1
   * @maxItems 200
   * @items {"$ref": "#/definitions/Actor"}
   */
  readonly sharedWith?: readonly Actor[];

  /**
   * Whether it has been handed on to the municipality's journal.
   *
   * @title Journalisering
   */
  readonly journalStatus?: JournalStatus;

  /**
   * When it was made.
   *
   * @title Oprettet
   */
  readonly created: Instant;

  /**
   * When it was last changed.
   *
   * @title Opdateret
   */
  readonly updated?: Instant;
}
