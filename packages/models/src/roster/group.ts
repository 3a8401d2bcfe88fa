import type {ClassLevel, GroupAccess, GroupKind, GroupOrigin, GroupReach} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {LocalDate, SchoolYear, Uuid} from '../scalars.js';

/**
 * A class, a room in day care, a team or another set of people at one institution.
 *
 * Names follow OneRoster 1.2 Class. What it goes on from in the year before stands in `Rollover` (requirement GR-09).
 *
 * @title Gruppe
 * @record
 */
export interface Group extends Identified {
  /**
   * The institution that the group belongs to.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId: Uuid;

  /**
   * The short code that users know the group by, unique in its institution and school year, as 4B.
   *
   * @title Gruppekode
   */
  readonly classCode: GroupTitle;

  /**
   * The group's own name where it has one, as Solsikken.
   *
   * @title Gruppenavn
   */
  readonly title?: GroupTitle;

  /**
   * What kind of group it is (requirement GR-01).
   *
   * @title Gruppetype
   */
  readonly kind: GroupKind;

  /**
   * The class level, given for a main group and only then (requirement GR-02).
   *
   * @title Trin
   */
  readonly level?: ClassLevel;

  /**
   * The track within the class level, as B (requirement GR-06).
   *
   * @title Spor eller linje
   */
  readonly line?: GroupLine;

  /**
   * The school year that the group is for.
   *
   * @title Skoleår
   */
  readonly schoolYear: SchoolYear;

  /**
   * First day of the group.
   *
   * @title Fra
   */
  readonly startDate?: LocalDate;

  /**
   * Last day of the group.
   *
   * @title Til og med
   */
  readonly endDate?: LocalDate;

  /**
   * Whether the group comes from the administrative system or was made on the platform.
   *
   * @title Oprindelse
   */
  readonly origin?: GroupOrigin;

  /**
   * How one becomes a member.
   *
   * @title Adgang
   */
  readonly access?: GroupAccess;

  /**
   * Whether the group reaches beyond its institution.
   *
   * @title Rækkevidde
   */
  readonly reach?: GroupReach;
}

/**
 * At most 100 characters, as STIL allows (requirement GR-06).
 *
 * @title Gruppenavn
 * @pattern ^[^\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]+$
 * @maxLength 100
 */
export type GroupTitle = string;

/**
 * At most 40 characters, as STIL allows (requirement GR-06).
 *
 * @title Spor eller linje
 * @pattern ^[^\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]+$
 * @maxLength 40
 */
export type GroupLine = string;
