import type {Lesson} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** A lesson of no or negative length has no place in a timetable. */
export const lessonEndsBeforeStart: RecordRule<Lesson> = {
  id: 'lesson-ends-before-start',
  requirement: 'CA-01',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'record',
  entity: 'lesson',
  needs: {fields: ['start', 'end']},
  message: {
    da: 'Lektionen begynder {start} og slutter {end}. Den varer ingen tid og kan ikke stå i et skema. Ret et af tidspunkterne.',
    en: 'The lesson begins {start} and ends {end}. It lasts no time and fits no timetable. Correct one of the two times.',
  },
  check({start, end}, report) {
    // Local date-times have one length, so they sort as text.
    if (end <= start) report('/end', {start, end});
  },
  examples: {
    valid: [{record: {start: '2026-08-10T08:00:00', end: '2026-08-10T08:45:00'}}],
    invalid: [
      {record: {start: '2026-08-10T08:00:00', end: '2026-08-10T07:45:00'}},
      {record: {start: '2026-08-10T08:00:00', end: '2026-08-10T08:00:00'}},
    ],
  },
};
