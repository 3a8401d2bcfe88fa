import type {EntityName, Line, Uuid} from '../scalars.js';

/**
 * A kind of data that is left out, and why.
 *
 * @title Udeladt dataart
 */
export interface OmittedData {
  /**
   * What is left out, in words that the receiver understands.
   *
   * @title Dataart
   */
  readonly title: Line;

  /**
   * The entity that it would be, where the standard has one.
   *
   * @title Entitet
   */
  readonly entity?: EntityName;

  /**
   * Why it is left out.
   *
   * @title Begrundelse
   */
  readonly reason: Line;
}

/**
 * An attachment that is left out, and why.
 *
 * @title Udeladt fil
 */
export interface OmittedFile {
  /**
   * The file's record, which is in the package.
   *
   * @title Fil
   * @ref File
   */
  readonly fileId: Uuid;

  /**
   * Why its bytes are left out.
   *
   * @title Begrundelse
   */
  readonly reason: Line;
}
