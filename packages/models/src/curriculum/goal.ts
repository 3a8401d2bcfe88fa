import type {GoalKind, GoalStatus} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Count, Line, Text, Uuid} from '../scalars.js';

/**
 * One item of a goal framework: a competence area, a pair of goals or a single goal (CASE 1.1 CFItem).
 *
 * @title Mål
 * @record
 */
export interface Goal extends Identified {
  /**
   * The framework that the goal stands in.
   *
   * @title Målramme
   * @ref GoalFramework
   */
  readonly frameworkId: Uuid;

  /**
   * The item that this one stands under (CASE isChildOf).
   *
   * @title Overordnet mål
   * @ref Goal
   */
  readonly parentId?: Uuid;

  /**
   * The subject and span of levels that the goal is for.
   *
   * @title Forløb i fag
   * @ref CurriculumStage
   */
  readonly stageId?: Uuid;

  /**
   * What kind of item it is (CASE CFItemType).
   *
   * @title Art
   */
  readonly kind: GoalKind;

  /**
   * The goal's text (CASE fullStatement).
   *
   * @title Måltekst
   */
  readonly fullStatement: Text;

  /**
   * The number that people know the goal by.
   *
   * @title Nummer
   */
  readonly humanCodingScheme?: Line;

  /**
   * The place among its siblings.
   *
   * @title Rækkefølge
   */
  readonly sequence?: Count;

  /**
   * The phase of progression, 1 to 4; not tied to a class level.
   *
   * @title Fase
   */
  readonly phase?: GoalPhase;

  /**
   * What the goal demands by law where it differs from its framework (requirement LE-02).
   *
   * @title Retlig status
   */
  readonly status?: GoalStatus;

  /**
   * The goal that took its place (requirement LE-03).
   *
   * @title Afløst af
   * @ref Goal
   */
  readonly supersededById?: Uuid;
}

/**
 * A phase of progression in Fælles Mål.
 *
 * @title Fase
 * @TJS-type integer
 * @minimum 1
 * @maximum 4
 */
export type GoalPhase = number;
