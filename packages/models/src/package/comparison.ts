import type {Verdict} from '../codelists.js';
import type {Count, EntityName, LanguageTag, Uuid} from '../scalars.js';
import type {EntityComparison, RecordComparison} from './entity-comparison.js';
import type {JsonPointer} from './finding.js';
import type {Producer, StandardVersion} from './manifest.js';

/**
 * What became of the data between two packages, as on a way out of one system and into another (requirement EX-03).
 *
 * Holds counts, names of fields, record ids and lines; never a value from the data.
 *
 * @title Sammenligning
 * @document
 */
export interface Comparison {
  /**
   * The version of the standard that the packages were read by.
   *
   * @title Standardens version
   */
  readonly standardVersion: StandardVersion;

  /**
   * The program that compared.
   *
   * @title Program
   */
  readonly validator: Producer;

  /**
   * The package before.
   *
   * @title Pakken før
   */
  readonly before: ComparedPackage;

  /**
   * The package after.
   *
   * @title Pakken efter
   */
  readonly after: ComparedPackage;

  /**
   * Whether something was lost or changed: conformant when nothing was, with remarks for what is new or allowed.
   *
   * @title Afgørelse
   */
  readonly verdict: Verdict;

  /**
   * The language that the report was asked for in, as a BCP 47 tag.
   *
   * @title Sprog
   */
  readonly language: LanguageTag;

  /**
   * The loss that was agreed on: `files`, an entity, a field, or an entity and a field joined by a full stop.
   *
   * @title Tilladt tab
   * @minItems 1
   * @maxItems 1000
   * @items {"$ref": "#/definitions/AllowedLoss"}
   */
  readonly allowed?: readonly AllowedLoss[];

  /**
   * What became of the records, per entity.
   *
   * @title Entiteter
   * @maxItems 1000
   * @items {"$ref": "#/definitions/EntityComparison"}
   */
  readonly entities: readonly EntityComparison[];

  /**
   * What became of the bytes of the attachments, which are known by their checksum.
   *
   * @title Vedhæftede filer
   */
  readonly attachments: RecordComparison;

  /**
   * The properties of the manifest that say how much a package holds and that are not alike.
   *
   * @title Forskelle i følgesedlen
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/JsonPointer"}
   */
  readonly manifest?: readonly JsonPointer[];

  /**
   * Some of the records that are not alike, at most a fixed number for each entity and kind of difference.
   *
   * @title Eksempler
   * @maxItems 1000000
   * @items {"$ref": "#/definitions/RecordDifference"}
   */
  readonly differences: readonly RecordDifference[];
}

/**
 * One of the two packages.
 *
 * @title Sammenlignet pakke
 */
export interface ComparedPackage {
  /**
   * The id in its manifest, where there is a readable one.
   *
   * @title Pakkens id
   */
  readonly packageId?: Uuid;
}

/**
 * One record that is not alike: lost when it has no line after, new when it has none before, else changed.
 *
 * @title Forskel
 */
export interface RecordDifference {
  /**
   * The entity of the record.
   *
   * @title Entitet
   */
  readonly entity: EntityName;

  /**
   * The record's id; before, where the record is there.
   *
   * @title Postens id
   */
  readonly recordId: Uuid;

  /**
   * The line before, counted from 1.
   *
   * @title Linje før
   */
  readonly beforeLine?: Count;

  /**
   * The line after, counted from 1.
   *
   * @title Linje efter
   */
  readonly afterLine?: Count;

  /**
   * The fields that are not alike, for a changed record.
   *
   * @title Felter
   * @minItems 1
   * @maxItems 1000
   * @items {"$ref": "#/definitions/JsonPointer"}
   */
  readonly pointers?: readonly JsonPointer[];
}

/**
 * A word of a loss budget: `files`, the name of an entity, of a field, or both as `message.sender`.
 *
 * @title Tilladt tab
 * @pattern ^[A-Za-z]+(-[a-z]+)*([.][A-Za-z]+)?$
 * @maxLength 100
 */
export type AllowedLoss = string;
