import {readEntity} from '@skolebro/formats';
import {entities} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {packageOf} from '../memory-package.js';
import {AllowedLoss} from './allowed-loss.js';
import {EntityComparer} from './entity-comparison.js';
import {Matching} from './matching.js';
import {Snapshot} from './snapshot.js';

const uuid = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

describe('the comparison of one entity', () => {
  it('holds few changed records at a time and finds all of them', async () => {
    const many = (gender: string): string =>
      Array.from({length: 25}, (_, index) => `${JSON.stringify({id: uuid(index), gender})}\n`).join('');
    const entity = entities.find(({name}) => name === 'person');
    if (entity === undefined) throw new Error('There are people.');
    const [readBefore, readAfter] = [many('male'), many('female')].map(
      (side) => () => readEntity(packageOf({'records/person.ndjson': side}), 'person'),
    ) as [() => ReturnType<typeof readEntity>, () => ReturnType<typeof readEntity>];
    const matching = new Matching();
    await matching.run(readBefore, readAfter);
    const matchings = new Map([['person', matching]]);
    const comparer = new EntityComparer(
      {entity, matchings, readBefore, readAfter, allowed: new AllowedLoss([]), maxDifferences: 3},
      matching,
    );
    const {changed, fields} = await comparer.run(new Snapshot(4));
    expect([changed, fields?.[0]?.changed]).toEqual([25, 25]);
    expect(comparer.differences).toHaveLength(3);
  });
});
