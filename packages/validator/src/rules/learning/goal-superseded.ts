import type {Assignment, GoalAssessment, GoalLink, LearningCourse} from '@skolebro/models';
import type {RelationRule} from '../../rule.js';

const goalId = '00000000-0000-4000-8000-000000000001';
const newer = '00000000-0000-4000-8000-000000000002';

/** An old course may well point at the goals of its time, so this is a remark. */
export const goalSuperseded: RelationRule<Assignment | LearningCourse | GoalAssessment> = {
  id: 'goal-superseded',
  requirement: 'LE-03',
  since: '1.0',
  severity: 'warning',
  scope: 'relation',
  entity: ['assignment', 'learning-course', 'goal-assessment'],
  needs: {fields: ['goals', 'goal'], records: {goal: ['supersededById']}},
  message: {
    da:
      'Her henvises til et mål, som et andet har afløst. Så arbejdes der efter mål, der ikke længere gælder. Henvis til ' +
      'det nye mål, hvis materialet stadig bruges.',
    en:
      'This refers to a goal that another one has superseded. Work then follows goals that no longer apply. Refer to the ' +
      'new goal if the material is still in use.',
  },
  check(record, report, look) {
    const judge = ({goalIds = []}: GoalLink, pointer: string): void => {
      goalIds.forEach((id, index) => {
        if (look('goal', id)?.['supersededById'] !== undefined) report(`${pointer}/goalIds/${index}`, {});
      });
    };
    if ('goal' in record) judge(record.goal, '/goal');
    else record.goals?.forEach((link, index) => judge(link, `/goals/${index}`));
  },
  examples: {
    valid: [
      {record: {goals: [{goalIds: [goalId]}]}, records: {goal: {[goalId]: {}}}},
      {record: {goals: [{text: 'Vi øver os i at lytte.'}]}, records: {}},
    ],
    invalid: [
      {record: {goals: [{goalIds: [goalId]}]}, records: {goal: {[goalId]: {supersededById: newer}}}},
      {record: {goal: {goalIds: [goalId]}}, records: {goal: {[goalId]: {supersededById: newer}}}},
    ],
  },
};
