import type {Group} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** A group with its days turned round is in force on no day, so its members lose their access. */
export const groupEndsBeforeStart: RecordRule<Group> = {
  id: 'group-ends-before-start',
  requirement: 'GR-05',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'record',
  entity: 'group',
  needs: {fields: ['startDate', 'endDate']},
  message: {
    da: 'Gruppen slutter {endDate}, før den begynder {startDate}. Så er den aldrig i gang. Ret en af de to datoer.',
    en: 'The group ends on {endDate}, before it begins on {startDate}. It is then never active. Correct one of the two dates.',
  },
  check({startDate, endDate}, report) {
    // ISO 8601 days have one length, so they sort as text.
    if (startDate !== undefined && endDate !== undefined && endDate < startDate) {
      report('/endDate', {startDate, endDate});
    }
  },
  examples: {
    valid: [
      {record: {startDate: '2026-08-01', endDate: '2026-08-01'}},
      {record: {startDate: '2026-08-01', endDate: undefined}},
    ],
    invalid: [{record: {startDate: '2026-08-01', endDate: '2026-07-31'}}],
  },
};
