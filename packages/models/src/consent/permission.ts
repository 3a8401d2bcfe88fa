import type {Actor} from '../actor.js';
import type {ConsentAnswer, ConsentScope} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Instant, LocalDate, Text, Uuid} from '../scalars.js';

/**
 * An answer to a question that a municipality or an institution asks on its own (requirement CO-01).
 *
 * @title Tilladelse
 * @record
 */
export interface Permission extends Identified {
  /**
   * The child whom it is about.
   *
   * @title Person
   * @ref Person
   */
  readonly subjectId: Uuid;

  /**
   * The institution that asks.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId: Uuid;

  /**
   * What was asked, in the institution's words.
   *
   * @title Spørgsmål
   */
  readonly question: Text;

  /**
   * How far the answer reaches.
   *
   * @title Omfang
   */
  readonly scope?: ConsentScope;

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
   * Last day that the answer applies.
   *
   * @title Gælder til og med
   */
  readonly validTo?: LocalDate;
}
