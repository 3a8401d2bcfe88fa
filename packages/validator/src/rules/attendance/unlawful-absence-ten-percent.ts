import type {Absence, AcademicSession} from '@skolebro/models';
import type {SetRule} from '../../rule.js';
import {AbsenceCounts, quarterOf} from './absence-counts.js';
import {unlawfulDays} from './absence-examples.js';

/** From ten per cent the school must call the family in (BEK 1063/2019); from fifteen another rule speaks. */
export const unlawfulAbsenceTenPercent: SetRule<AcademicSession | Absence> = {
  id: 'unlawful-absence-ten-percent',
  requirement: 'AB-03',
  since: '1.0',
  severity: 'warning',
  scope: 'set',
  entity: ['academic-session', 'absence'],
  needs: {fields: ['institutionId', 'startDate', 'endDate', 'schoolDays', 'pupilId', 'date', 'kind', 'part']},
  message: {
    da:
      'Eleven har haft ulovligt fravær i mindst 10 og under 15 procent af skoledagene i {quarter}. Skolen skal handle, før det ' +
      'når 15. Se fraværet igennem, og tal med hjemmet.',
    en:
      'The pupil was unlawfully absent on at least 10 and less than 15 per cent of the school days of {quarter}. The school ' +
      'must act before it reaches 15. Look through the absence and talk with the home.',
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
          else if (10 * days >= schoolDays && days < 0.15 * schoolDays)
            report('records/person.ndjson', {quarter: period}, pupilId);
        }
      },
    };
  },
  examples: {valid: [unlawfulDays(3), unlawfulDays(12)], invalid: [unlawfulDays(4)]},
};
