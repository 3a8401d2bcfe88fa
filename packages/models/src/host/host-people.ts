import type {HostRole, InstitutionKind} from '../codelists.js';
import type {Identifier} from '../identified.js';
import type {InstitutionNumber} from '../roster/institution.js';
import type {Line, MunicipalityCode, Uuid} from '../scalars.js';

/**
 * The person who is signed in, as far as the host tells.
 *
 * @title Bruger i værten
 */
export interface HostUser {
  /**
   * The person's id in the records of the standard.
   *
   * @title Id
   */
  readonly id?: Uuid;

  /**
   * The person's ids in other systems.
   *
   * @title Id'er i andre systemer
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/Identifier"}
   */
  readonly identifiers?: readonly Identifier[];

  /**
   * The role in use now; one person may hold several.
   *
   * @title Rolle
   */
  readonly role?: HostRole;
}

/**
 * A child in view.
 *
 * @title Barn i værten
 */
export interface HostChild {
  /**
   * The child's id, by which answers say whom they are about.
   *
   * @title Id
   */
  readonly id: Uuid;

  /**
   * The child's ids in other systems; one child has several, and they are not to be mixed.
   *
   * @title Id'er i andre systemer
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/Identifier"}
   */
  readonly identifiers?: readonly Identifier[];

  /**
   * The name that the family uses; absent where the host may not tell it.
   *
   * @title Navn
   */
  readonly name?: Line;

  /**
   * What a child with name protection is called; where it is there, the name is never shown.
   *
   * @title Alias
   */
  readonly alias?: Line;

  /**
   * The class or group, as 4.B.
   *
   * @title Klasse eller stue
   */
  readonly groupName?: Line;

  /**
   * The six characters of the child's school or day care, one of the institutions in view.
   *
   * @title Institutionsnummer
   */
  readonly institutionNumber?: InstitutionNumber;
}

/**
 * An institution in view; its municipality says which agreement with a vendor counts.
 *
 * @title Institution i værten
 */
export interface HostInstitution {
  /**
   * The institution's six characters.
   *
   * @title Institutionsnummer
   */
  readonly institutionNumber: InstitutionNumber;

  /**
   * The institution's id in the records of the standard.
   *
   * @title Id
   */
  readonly id?: Uuid;

  /**
   * The name that families know.
   *
   * @title Navn
   */
  readonly name?: Line;

  /**
   * The municipality.
   *
   * @title Kommune
   */
  readonly municipalityCode?: MunicipalityCode;

  /**
   * The municipality's name.
   *
   * @title Kommunens navn
   */
  readonly municipalityName?: Line;

  /**
   * What kind of institution it is.
   *
   * @title Institutionstype
   */
  readonly kind?: InstitutionKind;
}

/**
 * The class or group on whose page a component stands.
 *
 * @title Gruppe i værten
 */
export interface HostGroup {
  /**
   * The group's id in the records of the standard.
   *
   * @title Id
   */
  readonly id?: Uuid;

  /**
   * The group's ids in other systems.
   *
   * @title Id'er i andre systemer
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/Identifier"}
   */
  readonly identifiers?: readonly Identifier[];

  /**
   * What the group is called.
   *
   * @title Navn
   */
  readonly name?: Line;
}
