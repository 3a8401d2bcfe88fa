import type {Affiliation} from '@skolebro/models';
import type {RelationRule} from '../../rule.js';

const institutionId = '00000000-0000-4000-8000-000000000001';
const elsewhere = '00000000-0000-4000-8000-000000000002';
const mainGroupId = '00000000-0000-4000-8000-000000000003';
const pupil = {kind: 'pupil', institutionId, mainGroupId} as const;

/** A pupil stands in one class of the school that has the pupil; the class carries class level, lessons and contacts. */
export const pupilMainGroupWrong: RelationRule<Affiliation> = {
  id: 'pupil-main-group-wrong',
  requirement: 'GR-03',
  since: '1.0',
  severity: 'error',
  // Old imports and manually attached pupils leave such pupils in STIL's own exports, as its schema says.
  severityFor: {stil: 'warning'},
  scope: 'relation',
  entity: 'affiliation',
  needs: {fields: ['kind', 'institutionId', 'mainGroupId'], records: {group: ['kind', 'institutionId']}},
  message: {
    da:
      'Elevens hovedgruppe er en gruppe af typen {kind} på {place}. Den skal være en Hovedgruppe på elevens egen ' +
      'institution, ellers mangler eleven sin klasse. Ret hovedgruppen.',
    en:
      "The pupil's main group is of kind {kind} at {place}. It must be a Hovedgruppe at the pupil's own " +
      'institution, otherwise the pupil has no class. Correct the main group.',
  },
  check(affiliation, report, look) {
    if (affiliation.kind !== 'pupil') return;
    const group = look('group', affiliation.mainGroupId);
    if (group === undefined) return;
    const here = group['institutionId'] === affiliation.institutionId;
    if (here && group['kind'] === 'Hovedgruppe') return;
    report('/mainGroupId', {
      kind: String(group['kind']),
      place: here
        ? {da: 'elevens egen institution', en: "the pupil's own institution"}
        : {da: 'en anden institution', en: 'another institution'},
    });
  },
  examples: {
    valid: [{record: pupil, records: {group: {[mainGroupId]: {kind: 'Hovedgruppe', institutionId}}}}],
    invalid: [
      {record: pupil, records: {group: {[mainGroupId]: {kind: 'Hold', institutionId}}}},
      {record: pupil, records: {group: {[mainGroupId]: {kind: 'Hovedgruppe', institutionId: elsewhere}}}},
    ],
  },
};
