import type {Actor} from '../actor.js';
import type {ConsentAnswer, ConsentKind, ConsentScope} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Instant, LocalDate, Uuid} from '../scalars.js';

/**
 * An answer to a uniform national question; it applies forward from its day (requirements CO-01, CO-03).
 *
 * @title Samtykke
 * @record
 */
export interface Consent extends Identified {
  /**
   * The person whose data it is about.
   *
   * @title Person
   * @ref Person
   */
  readonly subjectId: Uuid;

  /**
   * What was asked.
   *
   * @title Samtykketype
   */
  readonly kind: ConsentKind;

  /**
   * How far the answer reaches.
   *
   * @title Omfang
   */
  readonly scope: ConsentScope;

  /**
   * The answer.
   *
   * @title Svar
   */
  readonly answer: ConsentAnswer;

  /**
   * Who answered.
   *
   * @title Givet af
   */
  readonly by: Actor;

  /**
   * When the answer was given.
   *
   * @title Tidspunkt
   */
  readonly at: Instant;

  /**
   * First day that the answer applies.
   *
   * @title Gælder fra
   */
  readonly validFrom?: LocalDate;

  /**
   * Last day, where the answer was replaced or withdrawn.
   *
   * @title Gælder til og med
   */
  readonly validTo?: LocalDate;
}
