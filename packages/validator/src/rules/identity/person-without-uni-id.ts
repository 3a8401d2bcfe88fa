import {type Affiliation, type Person, hasUniId, uniIdSystem} from '@skolebro/models';
import {IdTable} from '../../id-table.js';
import type {SetRule} from '../../rule.js';

const person = {id: '00000000-0000-4000-8000-000000000001'} as const;
const pupil = {kind: 'pupil', personId: person.id} as const;
const other = {system: 'urn:example:vendor', value: '17'} as const;

/** Four vendors know one child by four ids of their own; only the UNI-id is the same everywhere. */
export const personWithoutUniId: SetRule<Person | Affiliation> = {
  id: 'person-without-uni-id',
  requirement: 'ID-02',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'set',
  // Guardians alone need no UNI-id, so it takes the affiliation to tell.
  entity: ['person', 'affiliation'],
  needs: {fields: ['identifiers', 'personId', 'kind']},
  message: {
    da:
      'Personen er {kind} på en institution, men har intet UNI-id. Uden det kan andre systemer ikke genkende personen. ' +
      'Tilføj UNI-id i identifiers på personen.',
    en:
      'The person is {kind} at an institution but has no UNI-id. Without it other systems cannot recognise the person. ' +
      'Add the UNI-id to the identifiers of the person.',
  },
  start() {
    const without = new IdTable();
    return {
      take(record, report) {
        if (!('personId' in record)) {
          if (!hasUniId(record.identifiers)) without.add(record.id);
        } else if (record.kind !== 'external' && without.find(record.personId) >= 0) {
          report('/personId', {kind: kinds[record.kind]});
        }
      },
      finish() {},
    };
  },
  examples: {
    valid: [
      {
        records: {
          person: [{...person, identifiers: [other, {system: uniIdSystem, value: 'prove1234'}]}],
          affiliation: [pupil],
        },
      },
      {records: {person: [{...person, identifiers: undefined}]}},
      {records: {person: [person], affiliation: [{kind: 'external', personId: person.id}]}},
    ],
    invalid: [
      {records: {person: [{...person, identifiers: undefined}], affiliation: [pupil]}},
      {records: {person: [{...person, identifiers: [other]}], affiliation: [pupil]}},
    ],
  },
};

const kinds = {
  pupil: {da: 'elev eller barn', en: 'a pupil or a child'},
  employee: {da: 'ansat', en: 'employed'},
} as const;
