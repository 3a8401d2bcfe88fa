import type {Address} from './address.js';
import type {InstitutionKind, UnitKind} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Line, Uri, Uuid} from '../scalars.js';
import type {EmailAddress, PhoneNumber} from './person.js';

/**
 * A school, a day-care institution, a club or an administration that people are affiliated with.
 *
 * Follows OneRoster 1.2 Org and STIL's institution register.
 *
 * @title Institution
 * @record
 */
export interface Institution extends Identified {
  /**
   * The number in the national institution register (requirement ID-01).
   *
   * @title Institutionsnummer
   */
  readonly number: InstitutionNumber;

  /**
   * The institution's name.
   *
   * @title Navn
   */
  readonly name: Line;

  /**
   * What the institution is for.
   *
   * @title Institutionstype
   */
  readonly kind: InstitutionKind;

  /**
   * The four-digit type in the institution register.
   *
   * @title Institutionstype i registeret
   */
  readonly typeCode?: InstitutionTypeCode;

  /**
   * The three-digit group of types in the institution register, as 101 for primary schools.
   *
   * @title Institutionstypegruppe
   */
  readonly type3Code?: InstitutionType3Code;

  /**
   * The company's number in the Central Business Register.
   *
   * @title CVR-nummer
   */
  readonly cvr?: CvrNumber;

  /**
   * The production unit's number in the Central Business Register; day care must have one.
   *
   * @title P-nummer
   */
  readonly pNumber?: PNumber;

  /**
   * Whether the institution stands alone or is the main unit or a department of a larger one.
   *
   * @title Enhedsart
   */
  readonly unitKind?: UnitKind;

  /**
   * The main institution that this department belongs to.
   *
   * @title Hovedinstitution
   * @ref Institution
   */
  readonly parentId?: Uuid;

  /**
   * The municipality that the institution lies in.
   *
   * @title Kommune
   * @ref Municipality
   */
  readonly municipalityId: Uuid;

  /**
   * Where the institution lies.
   *
   * @title Adresse
   */
  readonly address?: Address;

  /**
   * The office's phone number.
   *
   * @title Telefonnummer
   */
  readonly phone?: PhoneNumber;

  /**
   * The office's e-mail address.
   *
   * @title E-mail
   */
  readonly email?: EmailAddress;

  /**
   * The institution's own website.
   *
   * @title Hjemmeside
   */
  readonly url?: Uri;
}

/**
 * Six characters, digits or upper-case letters, kept as text (requirement ID-01).
 *
 * @title Institutionsnummer
 * @pattern ^[0-9A-Z]{6}$
 */
export type InstitutionNumber = string;

/**
 * Four digits, kept as text.
 *
 * @title Institutionstype i registeret
 * @pattern ^[0-9]{4}$
 */
export type InstitutionTypeCode = string;

/**
 * Three digits, kept as text.
 *
 * @title Institutionstypegruppe
 * @pattern ^[0-9]{3}$
 */
export type InstitutionType3Code = string;

/**
 * Eight digits, kept as text.
 *
 * @title CVR-nummer
 * @pattern ^[0-9]{8}$
 */
export type CvrNumber = string;

/**
 * Ten digits that begin with 1, kept as text.
 *
 * @title P-nummer
 * @pattern ^1[0-9]{9}$
 */
export type PNumber = string;
