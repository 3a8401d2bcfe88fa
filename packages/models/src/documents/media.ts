import type {Actor} from '../actor.js';
import type {MediaKind} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Instant, Line, Text, Uuid} from '../scalars.js';

/**
 * A picture or a film, who is in it and who may see it.
 *
 * @title Billede eller video
 * @record
 */
export interface Media extends Identified {
  /**
   * The file.
   *
   * @title Fil
   * @ref File
   */
  readonly fileId: Uuid;

  /**
   * Heading.
   *
   * @title Titel
   */
  readonly title?: Line;

  /**
   * What it shows, for those who cannot see it.
   *
   * @title Alternativ tekst
   */
  readonly alternativeText?: Text;

  /**
   * A portrait or a situation.
   *
   * @title Art
   */
  readonly kind: MediaKind;

  /**
   * Who can be recognised.
   *
   * @title Personer på billedet
   * @minItems 1
   * @maxItems 200
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Person
   */
  readonly taggedPersonIds?: readonly Uuid[];

  /**
   * Who may see it.
   *
   * @title Delt med grupper
   * @minItems 1
   * @maxItems 200
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Group
   */
  readonly sharedWithGroupIds?: readonly Uuid[];

  /**
   * The album that it lies in.
   *
   * @title Album
   */
  readonly album?: Line;

  /**
   * When it was taken.
   *
   * @title Taget
   */
  readonly takenAt?: Instant;

  /**
   * Who put it there.
   *
   * @title Lagt op af
   */
  readonly by?: Actor;
}
