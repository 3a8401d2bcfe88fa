import type {Address} from './address.js';
import type {CprType, Gender, PhoneKind} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Line, LocalDate} from '../scalars.js';

/**
 * A human being, once, however many institutions and roles the person has.
 *
 * Names follow OneRoster 1.2 User. The UNI-id stands in `identifiers` (requirement ID-02).
 *
 * @title Person
 * @record
 */
export interface Person extends Identified {
  /**
   * Given names. Absent only for a protected person (requirement ID-10).
   *
   * @title Fornavn
   */
  readonly givenName?: Line;

  /**
   * Family name. Absent only for a protected person (requirement ID-10).
   *
   * @title Efternavn
   */
  readonly familyName?: Line;

  /**
   * Given name to show in place of the real one while the person is protected.
   *
   * @title Aliasfornavn
   */
  readonly aliasGivenName?: Line;

  /**
   * Family name to show in place of the real one while the person is protected.
   *
   * @title Aliasefternavn
   */
  readonly aliasFamilyName?: Line;

  /**
   * Whether the person has name and address protection; then only the alias may be shown (requirement ID-10).
   *
   * @title Navne- og adressebeskyttelse
   */
  readonly protected: boolean;

  /**
   * The civil registration number, only where the package's CPR mode allows it (requirement ID-06).
   *
   * @title CPR-nummer
   */
  readonly cpr?: CprNumber;

  /**
   * How sure the CPR number is; stated whenever the number is (requirement ID-08).
   *
   * @title CPR-type
   */
  readonly cprType?: CprType;

  /**
   * The day of birth.
   *
   * @title Fødselsdato
   */
  readonly birthDate?: LocalDate;

  /**
   * Gender as the civil register has it.
   *
   * @title Køn
   */
  readonly gender?: Gender;

  /**
   * E-mail address.
   *
   * @title E-mail
   */
  readonly email?: EmailAddress;

  /**
   * Phone numbers, each with its own protection (requirement ID-11).
   *
   * @title Telefonnumre
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/Phone"}
   */
  readonly phones?: readonly Phone[];

  /**
   * Where the person lives.
   *
   * @title Adresse
   */
  readonly address?: Address;
}

/**
 * A phone number and whether it may be shown.
 *
 * @title Telefonnummer
 */
export interface Phone {
  /**
   * Where the phone rings.
   *
   * @title Telefontype
   */
  readonly kind: PhoneKind;

  /**
   * The number in international form without blanks, as +4533661000 (ITU-T E.164), or a national number of digits.
   *
   * @title Nummer
   */
  readonly number: PhoneNumber;

  /**
   * Whether the number is secret and must never be shown (requirement ID-11).
   *
   * @title Hemmeligt nummer
   */
  readonly protected: boolean;
}

/**
 * Digits with an optional leading plus.
 *
 * @title Telefonnummer
 * @pattern ^[+]?[0-9]{3,15}$
 */
export type PhoneNumber = string;

/**
 * Ten digits, or six digits, three letters and a digit for a replacement number (KOT).
 *
 * @title CPR-nummer
 * @pattern ^[0-9]{6}([0-9]{4}|[A-Z]{3}[0-9])$
 */
export type CprNumber = string;

/**
 * An address with one at sign and no blanks; stricter forms refuse addresses that work.
 *
 * @title E-mailadresse
 * @pattern ^[^@\u0000-\u0020\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]+@[^@\u0000-\u0020\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]+$
 * @maxLength 254
 */
export type EmailAddress = string;
