import type {Absence, AcademicSession} from '@skolebro/models';
import type {SetRule} from '../../rule.js';
import {AbsenceCounts, yearOf} from './absence-counts.js';
import {unlawfulDays, year} from './absence-examples.js';

/** More days away than there were school days means that absence was counted twice, or that a session lacks days. */
export const absenceExceedsSchoolDays: SetRule<AcademicSession | Absence> = {
  id: 'absence-exceeds-school-days',
  requirement: 'AB-04',
  since: '1.0',
  severity: 'warning',
  scope: 'set',
  entity: ['academic-session', 'absence'],
  needs: {fields: ['institutionId', 'startDate', 'endDate', 'schoolDays', 'pupilId', 'date', 'kind', 'part']},
  message: {
    da:
      'Eleven har flere dages fravær i skoleåret {schoolYear}, end der var skoledage. Så bliver procenten forkert. ' +
      'Fjern fravær, der er talt to gange, eller ret antallet af skoledage.',
    en:
      'The pupil has more days of absence in the school year {schoolYear} than there were school days. The percentage will ' +
      'be wrong. Remove absence that was counted twice or correct the number of school days.',
  },
  start() {
    const counts = new AbsenceCounts(yearOf);
    return {
      take(record) {
        if (!('pupilId' in record)) counts.addSession(record);
        else counts.addAbsence(record);
      },
      finish(report, skip) {
        for (const {pupilId, period, days, schoolDays} of counts.all()) {
          if (schoolDays === undefined) skip();
          else if (days > schoolDays) report('records/person.ndjson', {schoolYear: period}, pupilId);
        }
      },
    };
  },
  examples: {
    valid: [unlawfulDays(20)],
    invalid: [{records: {...unlawfulDays(20).records, 'academic-session': [{...year, schoolDays: 19}]}}],
  },
};
