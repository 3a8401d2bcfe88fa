import type {Activity} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {weeksOfCourse} from './course-weeks.js';

const activity = (id: string, rest: Partial<Activity> = {}): Activity => ({
  id,
  courseId: 'c',
  title: id,
  kind: 'exercise',
  ...rest,
});

describe('a course week by week', () => {
  it('has every week from the first to the last, also week 53 and empty ones', () => {
    const {weeks, rows} = weeksOfCourse([
      activity('b', {startDate: '2027-01-11'}),
      activity('a', {startDate: '2026-12-21', endDate: '2026-12-28'}),
    ]);
    expect(weeks).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
    expect(rows.map(({activity: {id}, from, to}) => [id, from, to])).toEqual([
      ['a', 0, 1],
      ['b', 3, 3],
    ]);
  });

  it('goes by the order that the course says before the days', () => {
    const {rows} = weeksOfCourse([
      activity('last'),
      activity('second', {sequence: 2, startDate: '2026-11-02'}),
      activity('first', {sequence: 1, startDate: '2026-11-09'}),
    ]);
    expect(rows.map(({activity: {id}}) => id)).toEqual(['first', 'second', 'last']);
    expect(rows[2]).toEqual({activity: expect.objectContaining({id: 'last'}) as Activity});
  });

  it('takes an activity that ends before it begins for its first day, and a mistyped year for no reason to draw a thousand weeks', () => {
    expect(
      weeksOfCourse([activity('a', {startDate: '2026-11-09', endDate: '2026-11-01'})]).rows[0],
    ).toMatchObject({from: 0, to: 0});
    const long = weeksOfCourse([activity('a', {startDate: '2026-11-09', endDate: '2096-11-09'})]);
    expect(long.weeks).toHaveLength(60);
    expect(long.rows[0]).toMatchObject({from: 0, to: 59});
  });

  it('has no weeks where no activity has a day', () => {
    expect(weeksOfCourse([activity('a')]).weeks).toEqual([]);
  });
});
