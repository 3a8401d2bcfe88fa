import type {Count, EntityName, Sha256} from '../scalars.js';

/**
 * One file of the package, named so that nothing can be lost or added unseen.
 *
 * @title Fil i pakken
 */
export interface ManifestFile {
  /**
   * The file's path inside the package, with forward slashes.
   *
   * @title Sti
   */
  readonly path: PackagePath;

  /**
   * The entity of the records, for a record file and only then.
   *
   * @title Entitet
   */
  readonly entity?: EntityName;

  /**
   * How many records the file holds, for a record file and only then.
   *
   * @title Antal poster
   */
  readonly records?: Count;

  /**
   * How many bytes the file has.
   *
   * @title Størrelse i bytes
   */
  readonly bytes: Count;

  /**
   * The checksum of the file's bytes.
   *
   * @title Kontrolsum
   */
  readonly sha256: Sha256;
}

/**
 * A path of one to four parts with forward slashes, without empty parts or parts of dots only.
 *
 * @title Sti i pakken
 * @pattern ^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*){0,3}$
 * @maxLength 255
 */
export type PackagePath = string;
