import type {Rollover} from '@skolebro/models';
import type {RelationRule} from '../../rule.js';

const fromGroupId = '00000000-0000-4000-8000-000000000003';
const toGroupId = '00000000-0000-4000-8000-000000000004';
const rollover: Pick<Rollover, 'fromSchoolYear' | 'toSchoolYear' | 'links'> = {
  fromSchoolYear: '2025-2026',
  toSchoolYear: '2026-2027',
  links: [{fromGroupId, toGroupId, method: 'year-group', overlapPercent: 96}],
};

/** A rollover that links groups of other years moves pupils into classes that are gone or not there yet. */
export const rolloverLinkWrongYear: RelationRule<Rollover> = {
  id: 'rollover-link-wrong-year',
  requirement: 'GR-09',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'relation',
  entity: 'rollover',
  needs: {fields: ['fromSchoolYear', 'toSchoolYear', 'links'], records: {group: ['schoolYear']}},
  message: {
    da:
      'Forbindelsen peger på en gruppe i skoleåret {schoolYear}, hvor årsrullet siger {expected}. Eleverne havner i en ' +
      'forkert klasse. Ret gruppen eller årsrullets skoleår.',
    en:
      'The link points at a group of the school year {schoolYear} where the rollover says {expected}. Pupils will come ' +
      'into a wrong class. Correct the group or the years of the rollover.',
  },
  check({fromSchoolYear, toSchoolYear, links}, report, look) {
    const judge = (groupId: string, expected: string, pointer: string): void => {
      const schoolYear = look('group', groupId)?.['schoolYear'];
      if (typeof schoolYear === 'string' && schoolYear !== expected) report(pointer, {schoolYear, expected});
    };
    links.forEach((link, index) => {
      judge(link.fromGroupId, fromSchoolYear, `/links/${index}/fromGroupId`);
      judge(link.toGroupId, toSchoolYear, `/links/${index}/toGroupId`);
    });
  },
  examples: {
    valid: [
      {
        record: rollover,
        records: {group: {[fromGroupId]: {schoolYear: '2025-2026'}, [toGroupId]: {schoolYear: '2026-2027'}}},
      },
    ],
    invalid: [
      {
        record: rollover,
        records: {group: {[fromGroupId]: {schoolYear: '2025-2026'}, [toGroupId]: {schoolYear: '2025-2026'}}},
      },
    ],
  },
};
