import type {GoalAssessment, GoalLink} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {GoalLookup, assessmentsOf} from './goal-lookup.js';

const goal = (id: string, frameworkId: string, status?: 'guiding') => ({
  id,
  frameworkId,
  kind: 'skill-goal' as const,
  fullStatement: id.toUpperCase(),
  ...(status && {status}),
});
const lookup = new GoalLookup([
  {
    framework: {id: 'f', title: 'Fælles Mål', version: '2017', status: 'advisory'},
    goals: [goal('a', 'f'), goal('b', 'f', 'guiding'), goal('c', 'f')],
  },
  {
    framework: {id: 'g', title: 'Fagplaner', version: '2027', status: 'binding'},
    goals: [goal('d', 'g')],
  },
]);

describe('a link to official goals', () => {
  it('is followed into every framework, with the legal status of each goal', () => {
    const {groups, unknown} = lookup.follow({text: 'Mit mål', goalIds: ['a', 'd', 'c', 'b', 'a']});
    expect(
      groups.map(({framework, status, goals}) => [framework.title, status, goals.map(({id}) => id).join()]),
    ).toEqual([
      ['Fælles Mål', 'advisory', 'a,c'],
      ['Fagplaner', 'binding', 'd'],
      ['Fælles Mål', 'guiding', 'b'],
    ]);
    expect(unknown).toBe(0);
  });

  it('counts the goals that no framework knows, instead of hiding them', () => {
    expect(lookup.follow({goalIds: ['a', 'gone']})).toMatchObject({
      unknown: 1,
      groups: [{status: 'advisory'}],
    });
  });

  it('need not be there', () => {
    expect(lookup.follow({text: 'Mit eget mål'})).toEqual({groups: [], unknown: 0});
  });
});

describe('what was said of a goal', () => {
  const said = (id: string, date: string, link: GoalLink): GoalAssessment => ({
    id,
    pupilId: 'p',
    goal: link,
    date,
    by: {role: 'employee'},
  });
  const all = [
    said('1', '2026-09-01', {text: 'Jeg kan læse'}),
    said('2', '2026-11-01', {text: ' jeg kan  læse', goalIds: ['a']}),
    said('3', '2026-10-01', {goalIds: ['b', 'a']}),
    said('4', '2026-10-01', {text: 'Jeg kan regne'}),
  ];

  it('comes newest first', () => {
    expect(assessmentsOf({text: 'Jeg kan læse'}, all).map(({id}) => id)).toEqual(['2', '1']);
  });

  it('is found by the official goals where there is no own text', () => {
    expect(assessmentsOf({goalIds: ['a', 'b']}, all).map(({id}) => id)).toEqual(['3']);
  });
});
