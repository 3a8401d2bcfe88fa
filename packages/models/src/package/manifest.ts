import type {AccessLevel, CprMode, DataOrigin, Profile} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {InstitutionNumber} from '../roster/institution.js';
import type {EntityName, Instant, Line, LocalDate, MunicipalityCode, SchoolYear, Uuid} from '../scalars.js';
import type {ManifestFile} from './manifest-file.js';
import type {OmittedData, OmittedFile} from './omitted.js';

/**
 * What an exchange package says of itself; it stands in `manifest.json` (requirements EX-01, PA-04).
 *
 * @title Pakkens følgeseddel
 * @document
 */
export interface Manifest extends Identified {
  /**
   * The version of the standard that the package is written in.
   *
   * @title Standardens version
   */
  readonly standardVersion: StandardVersion;

  /**
   * When the package was written.
   *
   * @title Oprettet
   */
  readonly createdAt: Instant;

  /**
   * The program that wrote the package.
   *
   * @title Program
   */
  readonly producer: Producer;

  /**
   * The purpose whose demands the package claims to meet; without one, completeness is not checked.
   *
   * @title Profil
   */
  readonly profile?: Profile;

  /**
   * The municipality that is data controller; stated whenever a profile is.
   *
   * @title Dataansvarlig
   */
  readonly controller?: Controller;

  /**
   * The institutions whose data the package holds.
   *
   * @title Institutioner
   * @minItems 1
   * @maxItems 10000
   * @items {"$ref": "#/definitions/InstitutionNumber"}
   */
  readonly institutionNumbers?: readonly InstitutionNumber[];

  /**
   * The school year that the package is about; stated whenever a profile is.
   *
   * @title Skoleår
   */
  readonly schoolYear?: SchoolYear;

  /**
   * The days that the package covers.
   *
   * @title Periode
   */
  readonly period?: Period;

  /**
   * Where the data were kept before; some faults weigh less in data that a vendor did not make itself.
   *
   * @title Dataenes oprindelse
   */
  readonly origin: DataOrigin;

  /**
   * How much of a person the package shows, as STIL grades it.
   *
   * @title Adgangsniveau
   */
  readonly accessLevel: AccessLevel;

  /**
   * How much of a CPR number the package may hold (requirement ID-06).
   *
   * @title CPR-tilstand
   */
  readonly cprMode: CprMode;

  /**
   * Whether people with name and address protection are in the package.
   *
   * @title Indeholder beskyttede personer
   */
  readonly includesProtected: boolean;

  /**
   * The pupil whose data the package hands on at a change of school, and nobody else's (requirement EX-05).
   *
   * @title Elev
   * @ref Person
   */
  readonly pupilId?: Uuid;

  /**
   * The parent without custody who gets the package as a single extract about the pupil (forældreansvarsloven § 23,
   * requirement GU-05); it then holds nothing about the other parent.
   *
   * @title Modtager af udtræk
   * @ref Person
   */
  readonly recipientId?: Uuid;

  /**
   * Whether all people in the package are made up; then no real CPR number may be in it (requirement ID-09).
   *
   * @title Prøvedata
   */
  readonly testData?: boolean;

  /**
   * The law or agreement that the data are handed on by (requirement EX-05).
   *
   * @title Retligt grundlag
   */
  readonly legalBasis?: Line;

  /**
   * The kinds of data that were chosen to be handed on (requirement EX-05).
   *
   * @title Valgte dataarter
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/EntityName"}
   */
  readonly chosenEntities?: readonly EntityName[];

  /**
   * The kinds of data that the source system has and the package leaves out (requirement EX-04).
   *
   * @title Udeladte dataarter
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/OmittedData"}
   */
  readonly omittedData?: readonly OmittedData[];

  /**
   * The attachments whose bytes are not in the package, though records refer to them (requirement PA-05).
   *
   * @title Udeladte filer
   * @minItems 1
   * @maxItems 1000000
   * @items {"$ref": "#/definitions/OmittedFile"}
   */
  readonly omittedFiles?: readonly OmittedFile[];

  /**
   * Every other file of the package.
   *
   * @title Filer
   * @maxItems 1000000
   * @items {"$ref": "#/definitions/ManifestFile"}
   */
  readonly files: readonly ManifestFile[];
}

/**
 * A version of this standard, as 1.0.
 *
 * @title Version
 * @pattern ^[1-9][0-9]*\.(0|[1-9][0-9]*)$
 */
export type StandardVersion = string;

/**
 * A program and its maker.
 *
 * @title Program
 */
export interface Producer {
  /**
   * The program's name.
   *
   * @title Navn
   */
  readonly name: Line;

  /**
   * The program's version.
   *
   * @title Version
   */
  readonly version: Line;

  /**
   * The company or authority that answers for the program.
   *
   * @title Leverandør
   */
  readonly vendor?: Line;
}

/**
 * The municipality that answers for the data.
 *
 * @title Dataansvarlig
 */
export interface Controller {
  /**
   * The municipality's code.
   *
   * @title Kommunekode
   */
  readonly code: MunicipalityCode;

  /**
   * The municipality's name.
   *
   * @title Kommune
   */
  readonly name: Line;
}

/**
 * A span of days, the last one included.
 *
 * @title Periode
 */
export interface Period {
  /**
   * First day.
   *
   * @title Fra
   */
  readonly startDate: LocalDate;

  /**
   * Last day.
   *
   * @title Til og med
   */
  readonly endDate: LocalDate;
}
