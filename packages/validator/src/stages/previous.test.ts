import type {Manifest} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {packageOf} from '../memory-package.js';
import {validatePackage} from '../validate-package.js';
import {type PreviousDelivery, summaryOf} from './previous.js';

const people = Array.from({length: 10}, (_, number) => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  protected: false,
}));
const files = {'records/person.ndjson': people.map((person) => `${JSON.stringify(person)}\n`).join('')};

async function foundWith(previous?: PreviousDelivery) {
  const report = await validatePackage(packageOf(files), previous === undefined ? {} : {previous});
  return report.rules
    .filter(({rule}) => rule.startsWith('delivery-'))
    .map(({outcome, count}) => [outcome, count]);
}

describe('a delivery after another', () => {
  it('is right when it is newer and has more than half of the people', async () => {
    const previous = {createdAt: '2026-08-10T07:59:59+02:00', people: 19};
    expect(await foundWith(previous)).toEqual([
      ['checked', 0],
      ['checked', 0],
    ]);
  });

  it('is too old when it was made at the same moment or before, whatever the offset', async () => {
    expect((await foundWith({createdAt: '2026-08-10T08:00:00+02:00', people: 0}))[0]).toEqual(['found', 1]);
  });

  it('has too few people when half of them or more are gone', async () => {
    expect((await foundWith({createdAt: '2026-08-09T06:00:00Z', people: 20}))[1]).toEqual(['found', 1]);
  });

  it('is not held against anything when nothing is given, and says so', async () => {
    expect(await foundWith()).toEqual([
      ['not-checked', 0],
      ['not-checked', 0],
    ]);
  });

  it('is remembered by its moment and the number of people', () => {
    const stated = {
      path: 'records/person.ndjson',
      entity: 'person',
      records: 10,
      bytes: 1,
      sha256: '0'.repeat(64),
    };
    expect(summaryOf({createdAt: '2026-08-10T06:00:00Z', files: [stated]} as unknown as Manifest)).toEqual({
      createdAt: '2026-08-10T06:00:00Z',
      people: 10,
    });
  });
});
