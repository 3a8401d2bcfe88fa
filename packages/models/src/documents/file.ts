import type {FileScan} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Count, Line, Sha256} from '../scalars.js';

/**
 * An attachment; its bytes lie in the package under `files/` by their checksum.
 *
 * @title Fil
 * @record
 */
export interface File extends Identified {
  /**
   * The name that users see, with its ending.
   *
   * @title Filnavn
   */
  readonly name: Line;

  /**
   * What the bytes are, as application/pdf (RFC 6838).
   *
   * @title Medietype
   */
  readonly mediaType: MediaType;

  /**
   * How many bytes the file has.
   *
   * @title Størrelse i bytes
   */
  readonly bytes: Count;

  /**
   * The checksum of the bytes.
   *
   * @title Kontrolsum
   */
  readonly sha256: Sha256;

  /**
   * What the virus scan said; absent means that none was made.
   *
   * @title Virusscanning
   */
  readonly scan?: FileScan;
}

/**
 * Type and subtype in lower case, without parameters (RFC 6838 §4.2).
 *
 * @title Medietype
 * @pattern ^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$
 */
export type MediaType = string;
