import type {
  ClassLevel,
  ClassType,
  EducationCode,
  EmployeeRole,
  ExternalRole,
  PupilRole,
} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Line, Uuid} from '../scalars.js';

/**
 * Who a person is at one institution: exactly one of pupil, employee or external (requirement ID-03).
 *
 * @title Institutionstilknytning
 * @record
 */
export type Affiliation = PupilAffiliation | EmployeeAffiliation | ExternalAffiliation;

/**
 * What every affiliation has.
 *
 * @title Fælles for institutionstilknytninger
 */
export interface AffiliationBase extends Identified {
  /**
   * The person who is affiliated.
   *
   * @title Person
   * @ref Person
   */
  readonly personId: Uuid;

  /**
   * The institution that the person is affiliated with.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId: Uuid;

  /**
   * Further groups that the person is in.
   *
   * @title Grupper
   * @minItems 1
   * @maxItems 500
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Group
   */
  readonly groupIds?: readonly Uuid[];
}

/**
 * A child in day care or a pupil in school.
 *
 * @title Elev eller barn
 */
export interface PupilAffiliation extends AffiliationBase {
  /**
   * Marks a pupil.
   *
   * @title Art
   */
  readonly kind: 'pupil';

  /**
   * The pupil's one role (requirement ID-04).
   *
   * @title Elevrolle
   */
  readonly role: PupilRole;

  /**
   * The pupil's class level (requirement GR-04).
   *
   * @title Trin
   */
  readonly level: ClassLevel;

  /**
   * The pupil's main group (requirement GR-03).
   *
   * @title Hovedgruppe
   * @ref Group
   */
  readonly mainGroupId: Uuid;

  /**
   * The pupil's number at the institution (requirement GR-06).
   *
   * @title Elevnummer
   */
  readonly studentNumber?: StudentNumber;

  /**
   * Where in the institution the pupil belongs, as the source system writes it.
   *
   * @title Lokation
   */
  readonly location?: Line;

  /**
   * What kind of class the pupil is in, as Statistics Denmark counts it.
   *
   * @title Klassetype
   */
  readonly classType?: ClassType;

  /**
   * What the pupil is enrolled in, as the national pupil register codes it.
   *
   * @title Uddannelseskode
   */
  readonly educationCode?: EducationCode;
}

/**
 * Somebody employed at the institution.
 *
 * @title Ansat
 */
export interface EmployeeAffiliation extends AffiliationBase {
  /**
   * Marks an employee.
   *
   * @title Art
   */
  readonly kind: 'employee';

  /**
   * The employee's roles, one or more (requirement ID-04).
   *
   * @title Ansatroller
   * @minItems 1
   * @maxItems 7
   * @items {"$ref": "#/definitions/EmployeeRole"}
   */
  readonly roles: readonly EmployeeRole[];

  /**
   * The initials that colleagues use.
   *
   * @title Initialer
   */
  readonly initials?: Line;

  /**
   * The employee's job title.
   *
   * @title Stilling
   */
  readonly occupation?: Line;

  /**
   * Where in the institution the employee belongs, as the source system writes it.
   *
   * @title Lokation
   */
  readonly location?: Line;
}

/**
 * Somebody with a task at the institution who is not employed there.
 *
 * @title Ekstern
 */
export interface ExternalAffiliation extends AffiliationBase {
  /**
   * Marks an external.
   *
   * @title Art
   */
  readonly kind: 'external';

  /**
   * The external's one role (requirement ID-04).
   *
   * @title Eksternrolle
   */
  readonly role: ExternalRole;
}

/**
 * At most 26 characters, as STIL allows (requirement GR-06).
 *
 * @title Elevnummer
 * @pattern ^[^\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]+$
 * @maxLength 26
 */
export type StudentNumber = string;
