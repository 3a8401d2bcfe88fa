import type {Absence, AcademicSession} from '@skolebro/models';
import type {SetRule} from '../../rule.js';
import {AbsenceCounts, quarterOf} from './absence-counts.js';
import {unlawfulDays} from './absence-examples.js';

/** At fifteen per cent in a quarter the kommune stops the child allowance (børne- og ungeydelsesloven § 4 a). */
export const unlawfulAbsenceFifteenPercent: SetRule<AcademicSession | Absence> = {
  id: 'unlawful-absence-fifteen-percent',
  requirement: 'AB-03',
  since: '1.0',
  severity: 'warning',
  scope: 'set',
  entity: ['academic-session', 'absence'],
  needs: {fields: ['institutionId', 'startDate', 'endDate', 'schoolDays', 'pupilId', 'date', 'kind', 'part']},
  message: {
    da:
      'Eleven har haft ulovligt fravær i 15 procent eller mere af skoledagene i {quarter}. Så skal skolens leder underrette ' +
      'kommunen. Se fraværet igennem, og underret kommunen, hvis det er rigtigt.',
    en:
      'The pupil was unlawfully absent on 15 per cent or more of the school days of {quarter}. The head must then notify ' +
      'the kommune. Look through the absence and notify the kommune if it is right.',
  },
  start() {
    const counts = new AbsenceCounts(quarterOf);
    return {
      take(record) {
        if (!('pupilId' in record)) counts.addSession(record);
        else if (record.kind === 'unlawful') counts.addAbsence(record);
      },
      finish(report, skip) {
        for (const {pupilId, period, days, schoolDays} of counts.all()) {
          if (schoolDays === undefined) skip();
          else if (days >= 0.15 * schoolDays) report('records/person.ndjson', {quarter: period}, pupilId);
        }
      },
    };
  },
  examples: {valid: [unlawfulDays(4)], invalid: [unlawfulDays(12)]},
};
