import {isSchoolYear} from '@skolebro/models';
import type {AnyRecordRule} from '../../rule.js';

/** Every field of the standard that holds a school year. */
const fields = ['schoolYear', 'fromSchoolYear', 'toSchoolYear'] as const;

/** A school year of two years that do not follow each other is a slip of the pen, and nobody knows which one is meant. */
export const schoolYearNotConsecutive: AnyRecordRule = {
  id: 'school-year-not-consecutive',
  requirement: 'GR-07',
  since: '1.0',
  severity: 'error',
  scope: 'record',
  entity: [
    'group',
    'manifest',
    'academic-session',
    'rollover',
    'year-plan',
    'grade',
    'communication-book',
    'individual-plan',
    'wellbeing-aggregate',
  ],
  needs: {fields},
  message: {
    da:
      'Skoleåret er skrevet {schoolYear}, men de to år følger ikke efter hinanden. Data kan komme til at høre til et ' +
      'forkert år. Skriv det som 2026-2027.',
    en:
      'The school year is written {schoolYear}, but the two years do not follow each other. Data may come to belong to ' +
      'the wrong year. Write it as 2026-2027.',
  },
  check(record, report) {
    for (const field of fields) {
      const schoolYear: unknown = Reflect.get(record, field);
      if (typeof schoolYear === 'string' && !isSchoolYear(schoolYear)) report(`/${field}`, {schoolYear});
    }
  },
  examples: {
    valid: [{record: {schoolYear: '2026-2027'}}, {record: {schoolYear: '1999-2000'}}],
    invalid: [
      {record: {schoolYear: '2026-2028'}},
      {entity: 'manifest', record: {schoolYear: '2026-2026'}},
      {entity: 'rollover', record: {fromSchoolYear: '2026-2025'}},
    ],
  },
};
