import type {GuardianRelation, GuardianRestriction} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Count, Line, LocalDate, Uuid} from '../scalars.js';

/**
 * What one adult is to one child: relation, custody and access as three separate facts (requirement GU-01).
 *
 * @title Kontaktperson
 * @record
 */
export interface Guardianship extends Identified {
  /**
   * The child.
   *
   * @title Barn
   * @ref Person
   */
  readonly childId: Uuid;

  /**
   * The adult.
   *
   * @title Kontaktperson
   * @ref Person
   */
  readonly guardianId: Uuid;

  /**
   * What the adult is to the child.
   *
   * @title Relation
   */
  readonly relation: GuardianRelation;

  /**
   * Whether the adult has custody; without it access needs another legal basis (requirement GU-02).
   *
   * @title Forældremyndighed
   */
  readonly custody: boolean;

  /**
   * How much of the child's data the adult may see, as the source system grades it; 0 is none.
   *
   * @title Adgangsniveau
   */
  readonly accessLevel: Count;

  /**
   * The law or decision that gives an adult without custody access all the same (requirement GU-02).
   *
   * @title Grundlag for adgang
   */
  readonly accessBasis?: Line;

  /**
   * What the adult may not, where the institution has noted a restriction.
   *
   * @title Begrænsning
   */
  readonly restriction?: GuardianRestriction;

  /**
   * First day of the relation.
   *
   * @title Gælder fra
   */
  readonly startDate?: LocalDate;

  /**
   * Last day of the relation; afterwards only what was there before may be seen (requirement GU-06).
   *
   * @title Gælder til og med
   */
  readonly endDate?: LocalDate;
}
