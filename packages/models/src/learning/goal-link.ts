import type {Text, Uuid} from '../scalars.js';

/**
 * A goal that something works towards: an own text, an official goal, or both (requirement LE-01).
 *
 * @title Målhenvisning
 */
export interface GoalLink {
  /**
   * The goal in the teacher's own words.
   *
   * @title Eget mål
   */
  readonly text?: Text;

  /**
   * The official goals that it links to.
   *
   * @title Officielle mål
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Goal
   */
  readonly goalIds?: readonly Uuid[];
}
