import type {Affiliation} from '@skolebro/models';
import type {RelationRule} from '../../rule.js';

const mainGroupId = '00000000-0000-4000-8000-000000000003';
const pupil = {kind: 'pupil', mainGroupId} as const;

/** Pupils who repeat a year keep their level in some systems, so this is a remark and no error. */
export const pupilLevelDiffersFromMainGroup: RelationRule<Affiliation> = {
  id: 'pupil-level-differs-from-main-group',
  requirement: 'GR-04',
  since: '1.0',
  severity: 'warning',
  scope: 'relation',
  entity: 'affiliation',
  needs: {fields: ['kind', 'level', 'mainGroupId'], records: {group: ['level']}},
  message: {
    da:
      'Eleven går på trin {level}, men hovedgruppen er trin {groupLevel}. Så kan eleven få en anden årgangs mål og ' +
      'karakterer. Ret det ene trin, hvis det er en fejl.',
    en:
      'The pupil has class level {level}, but the main group has {groupLevel}. The pupil may then get the goals and ' +
      'grades of another year. Correct one of the levels if it is a mistake.',
  },
  check(affiliation, report, look) {
    if (affiliation.kind !== 'pupil') return;
    const groupLevel = look('group', affiliation.mainGroupId)?.['level'];
    const {level} = affiliation;
    if (typeof groupLevel === 'string' && groupLevel !== level) report('/level', {level, groupLevel});
  },
  examples: {
    valid: [
      {record: {...pupil, level: '4'}, records: {group: {[mainGroupId]: {level: '4'}}}},
      {record: {...pupil, level: '4'}, records: {group: {[mainGroupId]: {}}}},
    ],
    invalid: [{record: {...pupil, level: '4'}, records: {group: {[mainGroupId]: {level: '5'}}}}],
  },
};
