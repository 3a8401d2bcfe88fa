import type {Group} from '@skolebro/models';
import type {SetRule} from '../../rule.js';
import {TextTable} from '../../text-table.js';

const institutionId = '00000000-0000-4000-8000-000000000001';
const group = {institutionId, classCode: '4B', schoolYear: '2026-2027'} as const;

/** People and timetables know a class by its code, not by its id. */
export const groupCodeRepeated: SetRule<Group> = {
  id: 'group-code-repeated',
  requirement: 'GR-05',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'set',
  entity: 'group',
  needs: {fields: ['institutionId', 'classCode', 'schoolYear']},
  message: {
    da:
      'En anden gruppe på institutionen har samme gruppekode i skoleåret {schoolYear}. Så kan skema og beskeder havne ' +
      'hos de forkerte. Giv den ene en anden kode.',
    en:
      'Another group of the institution has the same code in the school year {schoolYear}. Timetable and messages may ' +
      'then go to the wrong people. Give one of them another code.',
  },
  start() {
    const seen = new TextTable();
    return {
      take({institutionId, classCode, schoolYear}, report) {
        if (seen.add(`${institutionId} ${schoolYear} ${classCode}`) < 0) report('/classCode', {schoolYear});
      },
      finish() {},
    };
  },
  examples: {
    valid: [
      {records: {group: [group, {...group, classCode: '4C'}, {...group, schoolYear: '2027-2028'}]}},
      {records: {group: [group, {...group, institutionId: '00000000-0000-4000-8000-000000000002'}]}},
    ],
    invalid: [{records: {group: [group, group]}}],
  },
};
