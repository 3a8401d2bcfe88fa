import type {ClassLevel} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Line, Uuid} from '../scalars.js';

/**
 * A span of class levels that a subject's goals are written for.
 *
 * @title Forløb i fag
 * @record
 */
export interface CurriculumStage extends Identified {
  /**
   * The subject.
   *
   * @title Fag
   * @ref Subject
   */
  readonly subjectId: Uuid;

  /**
   * The stage as people write it, as 1.-3. klasse.
   *
   * @title Navn
   */
  readonly title: Line;

  /**
   * First class level.
   *
   * @title Fra trin
   */
  readonly fromLevel?: ClassLevel;

  /**
   * Last class level, included; the same as the first for one level alone.
   *
   * @title Til trin
   */
  readonly toLevel?: ClassLevel;
}
