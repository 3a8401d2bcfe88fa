import type {Guardianship} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

const pupilId = '00000000-0000-4000-8000-000000000001';
const recipientId = '00000000-0000-4000-8000-000000000002';
const otherId = '00000000-0000-4000-8000-000000000003';

/** A parent without custody has a right to know about the child, never about the other parent (forældreansvarsloven § 23). */
export const extractNamesOtherParent: RecordRule<Guardianship> = {
  id: 'extract-names-other-parent',
  requirement: 'GU-05',
  since: '1.0',
  severity: 'error',
  scope: 'record',
  entity: 'guardianship',
  needs: {fields: ['guardianId'], manifest: ['recipientId']},
  message: {
    da:
      'Pakken er et udtræk til én forælder, men posten handler om en anden kontaktperson. Oplysninger om den anden forælder ' +
      'må ikke udleveres. Fjern posten og alt andet om den person.',
    en:
      'The package is an extract for one parent, but the record is about another guardian. Nothing about the other parent ' +
      'may be handed out. Remove the record and all else about that person.',
  },
  check({guardianId}, report, {recipientId}) {
    if (recipientId !== undefined && guardianId !== recipientId) report('/guardianId', {});
  },
  examples: {
    valid: [
      {record: {childId: pupilId, guardianId: recipientId}, manifest: {pupilId, recipientId}},
      {record: {childId: pupilId, guardianId: otherId}, manifest: {pupilId}},
    ],
    invalid: [{record: {childId: pupilId, guardianId: otherId}, manifest: {pupilId, recipientId}}],
  },
};
