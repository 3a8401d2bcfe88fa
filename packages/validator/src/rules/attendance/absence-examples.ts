import type {Absence, AcademicSession} from '@skolebro/models';
import type {SetExample} from '../../rule.js';

const institutionId = '00000000-0000-4000-8000-000000000001';
const pupilId = '00000000-0000-4000-8000-000000000002';

/** A school year of 200 days. */
export const year: Partial<AcademicSession> = {
  institutionId,
  startDate: '2026-08-10',
  endDate: '2027-06-25',
  schoolDays: 200,
};

/** Whole days of unlawful absence of one pupil in the first weeks of September 2026, in a year of 200 school days. */
export function unlawfulDays(count: number): SetExample<AcademicSession | Absence> {
  const absence = Array.from({length: count}, (_, day) => ({
    institutionId,
    pupilId,
    kind: 'unlawful' as const,
    date: `2026-09-${String(day + 1).padStart(2, '0')}`,
  }));
  return {records: {'academic-session': [year], absence}};
}
