import type {Actor} from '../actor.js';
import type {GoalLevel} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {GoalLink} from '../learning/goal-link.js';
import type {LocalDate, Text, Uuid} from '../scalars.js';

/**
 * How far one pupil has come towards one goal, on one day (requirement LE-08).
 *
 * @title Målvurdering
 * @record
 */
export interface GoalAssessment extends Identified {
  /**
   * The pupil.
   *
   * @title Elev
   * @ref Person
   */
  readonly pupilId: Uuid;

  /**
   * The goal, own or official.
   *
   * @title Mål
   */
  readonly goal: GoalLink;

  /**
   * How far the pupil has come; absent where the teacher only writes.
   *
   * @title Niveau
   */
  readonly level?: GoalLevel;

  /**
   * What the teacher says of it.
   *
   * @title Kommentar
   */
  readonly comment?: Text;

  /**
   * What the pupil says of it.
   *
   * @title Elevens egen vurdering
   */
  readonly pupilComment?: Text;

  /**
   * The day of the judgement.
   *
   * @title Dato
   */
  readonly date: LocalDate;

  /**
   * Who judged.
   *
   * @title Vurderet af
   */
  readonly by: Actor;
}
