import type {Affiliation, CommunicationBook, Manifest} from '@skolebro/models';
import {IdTable} from '../../id-table.js';
import type {SetRule} from '../../rule.js';

const personId = '00000000-0000-4000-8000-000000000001';
const pupil = {kind: 'pupil', personId, level: '4'} as const;
const book = {pupilId: personId, schoolYear: '2025-2026', status: 'shared'} as const;
const files = [
  {path: 'records/communication-book.ndjson', entity: 'communication-book', bytes: 0, sha256: '0'.repeat(64)},
];
const manifest = {schoolYear: '2025-2026', createdAt: '2026-07-01T06:00:00Z', files} as const;

/** Each pupil's book is shared at least once a year (folkeskoleloven § 13 b), which shows when the year's teaching is over. */
export const communicationBookMissing: SetRule<Affiliation | CommunicationBook> = {
  id: 'communication-book-missing',
  requirement: 'EV-01',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'set',
  entity: ['affiliation', 'communication-book'],
  needs: {
    fields: ['kind', 'personId', 'level', 'pupilId', 'schoolYear', 'status'],
    manifest: ['schoolYear', 'createdAt', 'files'],
  },
  message: {
    da:
      'Elevens meddelelsesbog for skoleåret {schoolYear} er ikke delt eller ikke i pakken. Loven kræver den mindst én ' +
      'gang om året fra børnehaveklasse til 9. klasse. Tag den med, eller bed skolen om at dele den.',
    en:
      "The pupil's meddelelsesbog for the school year {schoolYear} is not shared or not in the package. The law demands " +
      'it at least once a year from preschool class to 9th form. Include it or ask the school to share it.',
  },
  start({schoolYear, createdAt, files}: Manifest) {
    const pupils = new IdTable();
    const shared = new IdTable();
    const isDue =
      schoolYear !== undefined &&
      createdAt.slice(0, 10) >= `${schoolYear.slice(5)}-07-01` &&
      files.some(({entity}) => entity === 'communication-book');
    return {
      take(record) {
        if ('pupilId' in record) {
          if (record.status === 'shared' && record.schoolYear === schoolYear) shared.add(record.pupilId);
        } else if (record.kind === 'pupil' && /^[0-9]$/.test(record.level)) pupils.add(record.personId);
      },
      finish(report) {
        for (let pupil = 0; isDue && pupil < pupils.size; pupil += 1) {
          const id = pupils.idOf(pupil);
          if (shared.find(id) < 0) report('records/person.ndjson', {schoolYear}, id);
        }
      },
    };
  },
  examples: {
    valid: [
      {records: {affiliation: [pupil], 'communication-book': [book]}, manifest},
      {records: {affiliation: [{...pupil, level: '10'}], 'communication-book': []}, manifest},
      {records: {affiliation: [pupil]}, manifest: {...manifest, createdAt: '2026-05-01T06:00:00Z'}},
      {records: {affiliation: [pupil]}, manifest: {...manifest, files: []}},
    ],
    invalid: [
      {records: {affiliation: [pupil], 'communication-book': [{...book, status: 'draft'}]}, manifest},
      {records: {affiliation: [pupil], 'communication-book': [{...book, schoolYear: '2024-2025'}]}, manifest},
    ],
  },
};
