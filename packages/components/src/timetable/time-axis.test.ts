import {describe, expect, it} from 'vitest';
import {expand} from '../calendar/occurrences.js';
import {layOutTimetable} from './lesson-periods.js';
import {timeAxisOf} from './time-axis.js';

const monday = '2026-11-16';

describe('timeAxisOf', () => {
  it('reaches from the whole hour before the first lesson to the end of the last', () => {
    const {startMinute, endMinute, hours} = axisOf(['08:10', '08:55'], ['09:20', '10:05']);
    expect([startMinute, endMinute]).toEqual([480, 605]);
    expect(hours).toEqual([480, 540, 600]);
  });

  it('puts lessons beside each other where they are taught at the same time, and only there', () => {
    expect(placesOf(['08:00', '09:30'], ['08:00', '08:45'], ['08:45', '09:30'], ['09:50', '10:35'])).toEqual([
      [480, 0, 2],
      [480, 1, 2],
      [525, 1, 2],
      [590, 0, 1],
    ]);
  });

  it('gives a lesson of no length room to be read, and the next one its own', () => {
    expect(placesOf(['08:00', '08:45'], ['08:45', '08:45'], ['08:50', '09:30'])).toEqual([
      [480, 0, 1],
      [525, 0, 2],
      [530, 1, 2],
    ]);
  });

  it('has no hours where there are no periods', () => {
    expect(axisOf().hours).toEqual([]);
  });
});

type Times = readonly (readonly [from: string, to: string])[];

function axisOf(...times: Times) {
  const events = times.map(([from, to], index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    start: `${monday}T${from}:00`,
    end: `${monday}T${to}:00`,
    kind: 'lesson',
  }));
  const days = {start: monday, end: monday};
  const {occurrences} = expand({events, days, timeZone: 'Europe/Copenhagen'});
  // Of no length, a lesson makes no period: these are the school's own.
  const periods = [
    {startMinute: 480, endMinute: 525, label: '1.'},
    {startMinute: 525, endMinute: 570, label: '2.'},
  ];
  const given = times.some(([from, to]) => from === to) ? periods : [];
  return timeAxisOf(layOutTimetable(occurrences, [monday], given));
}

function placesOf(...times: Times) {
  return [...axisOf(...times).places.values()].map(({item, column, columns}) => [
    item.startMinute,
    column,
    columns,
  ]);
}
