import type {Address} from './address.js';
import type {InstitutionKind, UnitKind} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Line, Uuid} from '../scalars.js';

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
}

/**
 * Six characters, digits or upper-case letters, kept as text (requirement ID-01).
 *
 * @title Institutionsnummer
 * @pattern ^[0-9A-Z]{6}$
 */
export type InstitutionNumber = string;
