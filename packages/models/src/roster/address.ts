import type {Line, MunicipalityCode} from '../scalars.js';

/**
 * A postal address; names follow STIL's SkoleGrunddata export v7.
 *
 * @title Adresse
 */
export interface Address {
  /**
   * Street, house number, floor and door.
   *
   * @title Vej og husnummer
   */
  readonly street?: Line;

  /**
   * Postal code, kept as text.
   *
   * @title Postnummer
   */
  readonly postalCode?: PostalCode;

  /**
   * Name of the postal district.
   *
   * @title Postdistrikt
   */
  readonly postalDistrict?: Line;

  /**
   * Country, where DK, GL and FO are told apart (requirement ID-12).
   *
   * @title Landekode
   */
  readonly countryCode?: CountryCode;

  /**
   * The municipality that the address lies in.
   *
   * @title Kommunekode
   */
  readonly municipalityCode?: MunicipalityCode;
}

/**
 * A postal code in the form of its own country.
 *
 * @title Postnummer
 * @pattern ^[0-9A-Z][0-9A-Z -]{0,9}$
 */
export type PostalCode = string;

/**
 * Two upper-case letters of ISO 3166-1.
 *
 * @title Landekode
 * @pattern ^[A-Z]{2}$
 */
export type CountryCode = string;
