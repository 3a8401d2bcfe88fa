import type {Guardianship} from '@skolebro/models';
import {Counters} from '../../counters.js';
import {IdTable} from '../../id-table.js';
import type {SetRule} from '../../rule.js';

/** STIL and Aula take ten; whoever comes after may be dropped on import. */
const most = 10;

const childId = '00000000-0000-4000-8000-000000000001';
const guardianship = (number: number): Pick<Guardianship, 'childId' | 'guardianId'> => ({
  childId,
  guardianId: `00000000-0000-4000-8000-${String(100 + number).padStart(12, '0')}`,
});
const guardianships = (count: number) => Array.from({length: count}, (_, number) => guardianship(number));

/** An eleventh guardian is seldom meant: mostly ended relations were left without their last day. */
export const guardiansMoreThanTen: SetRule<Guardianship> = {
  id: 'guardians-more-than-ten',
  requirement: 'GU-03',
  since: '1.0',
  severity: 'warning',
  scope: 'set',
  entity: 'guardianship',
  needs: {fields: ['childId', 'endDate']},
  message: {
    da:
      'Barnet har mere end {most} kontaktpersoner, og andre systemer tager kun imod {most}. Resten kan miste adgang. ' +
      'Sæt slutdato på dem, der ikke længere er kontaktperson.',
    en:
      'The child has more than {most} guardians, and other systems take no more than {most}. The rest may lose access. ' +
      'Give those who are no longer guardians an end date.',
  },
  start() {
    const children = new IdTable();
    const guardians = new Counters();
    return {
      take({childId, endDate}, report) {
        if (endDate !== undefined) return;
        const added = children.add(childId) ?? 0;
        const count = guardians.add(added < 0 ? -1 - added : added, 1);
        if (count === most + 1) report('/childId', {most});
      },
      finish() {},
    };
  },
  examples: {
    valid: [
      {records: {guardianship: guardianships(most)}},
      {records: {guardianship: [...guardianships(most), {...guardianship(most), endDate: '2026-01-31'}]}},
    ],
    invalid: [{records: {guardianship: guardianships(most + 2)}}],
  },
};
