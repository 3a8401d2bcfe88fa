import {type CSSResult, css} from 'lit';
import {goalStyles, styles as progressStyles} from './goals.styles.js';

export {drawGoal, drawProgress} from './draw-goal.js';
export {GoalLookup, assessmentsOf} from './goal-lookup.js';
export {texts} from './goals.texts.js';

/** How goals and their progress look. */
export const styles: CSSResult = css`
  ${goalStyles}
  ${progressStyles}
`;
