import type {Assignment} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** Work that is due before it is set counts as late from the start. */
export const assignmentDueBeforeAssigned: RecordRule<Assignment> = {
  id: 'assignment-due-before-assigned',
  requirement: 'LE-06',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'record',
  entity: 'assignment',
  needs: {fields: ['assignDate', 'dueDate']},
  message: {
    da: 'Opgaven skal afleveres {dueDate}, før den gives {assignDate}. Eleverne ser den for sent. Ret en af de to datoer.',
    en: 'The assignment is due on {dueDate}, before it is given on {assignDate}. Pupils see it too late. Correct one of the dates.',
  },
  check({assignDate, dueDate}, report) {
    if (assignDate !== undefined && dueDate !== undefined && dueDate < assignDate) {
      report('/dueDate', {assignDate, dueDate});
    }
  },
  examples: {
    valid: [
      {record: {assignDate: '2026-08-10', dueDate: '2026-08-10'}},
      {record: {assignDate: '2026-08-10', dueDate: undefined}},
    ],
    invalid: [{record: {assignDate: '2026-08-10', dueDate: '2026-08-09'}}],
  },
};
