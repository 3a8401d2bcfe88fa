import {recordsEnd, recordsStart, writeRecordElement} from '@skolebro/formats';
import {entities} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {packageOf} from '../memory-package.js';
import {drawSample} from './draw-sample.js';
import {sampleAreas} from './sample-areas.js';

const id = (number: number): string => `5c4e3f3e-0000-4000-8000-${String(number).padStart(12, '0')}`;
const lines = (count: number): string =>
  Array.from({length: count}, (_, index) => `${JSON.stringify({id: id(index + 1)})}\n`).join('');

const drawnFrom = async (count: number, packageId = id(0)): Promise<readonly number[]> => {
  const files = {'records/person.ndjson': lines(count), 'records/absence.ndjson': lines(1)};
  const {areas} = await drawSample(packageOf(files, {id: packageId}));
  return areas[0]?.records.map(({line}) => line) ?? [];
};

describe('the sample to check by hand', () => {
  it('is the same each time, and another for another package', async () => {
    expect(await drawnFrom(500)).toHaveLength(5);
    expect(await drawnFrom(500)).toEqual(await drawnFrom(500));
    expect(await drawnFrom(500, id(9))).not.toEqual(await drawnFrom(500));
  });

  it('gives every record the same chance', async () => {
    const hits = new Array<number>(10).fill(0);
    for (let number = 0; number < 400; number += 1) {
      for (const line of await drawnFrom(100, id(number))) hits[Math.floor((line - 1) / 10)]! += 1;
    }
    // 2,000 draws in ten equal parts; the bounds are four standard deviations away.
    for (const hit of hits) expect(Math.abs(hit - 200)).toBeLessThan(55);
  });

  it('holds all records of an area that has few, and no id that is not a UUID', async () => {
    const files = {'records/absence.ndjson': `${lines(2)}{"id":"Oda Mærkværdig"}\nbroken\n`};
    const {areas} = await drawSample(packageOf(files));
    expect(areas).toHaveLength(1);
    expect(areas[0]?.records.map(({recordId}) => recordId)).toEqual([id(1), id(2), undefined]);
  });

  it('is drawn from XML as well', async () => {
    const xml = `${recordsStart}${writeRecordElement('room', {id: id(7), name: 'Hal 1'})}\n${recordsEnd}`;
    const {areas} = await drawSample(packageOf({'records/room.xml': xml}));
    expect(areas[0]?.records).toEqual([{entity: 'room', file: 'records/room.xml', line: 3, recordId: id(7)}]);
  });

  it('has a place for every kind of record, and only one', () => {
    const placed = sampleAreas.flatMap((area) => area.entities);
    expect([...placed].sort()).toEqual(entities.map(({name}) => name));
  });
});
