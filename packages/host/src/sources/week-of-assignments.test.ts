import {describe, expect, it} from 'vitest';
import {alma, answers, bo, question} from '../vendor/answers.fixture.js';
import {mapVendor} from '../vendor/map-vendor.js';
import type {AssignmentItem} from '../assignment-source.js';
import type {Source} from '../source.js';
import type {WeekPlanItem} from '../week-plan-source.js';
import {staticAssignmentSource} from '../static-assignment-source.js';
import {weekPlansOf} from './week-of-assignments.js';

const isoWeek = '2026-W48';

async function weekOf(
  items: readonly AssignmentItem[],
  week: string = isoWeek,
): Promise<readonly WeekPlanItem[]> {
  const source: Source<AssignmentItem, object> = staticAssignmentSource(items, {
    vendor: 'Fjordplan',
    now: '2026-11-23T08:00:00Z',
    newId: () => 'new',
  });
  const plans: WeekPlanItem[] = [];
  for await (const {items: some = []} of weekPlansOf(source).load(
    {isoWeek: week, childIds: [alma.id, bo.id]},
    new AbortController().signal,
  ))
    plans.splice(0, plans.length, ...some);
  return plans;
}

const task = (assignment: Partial<AssignmentItem['assignment']>, rest: Partial<AssignmentItem> = {}) => ({
  assignment: {id: 't', title: 'Læs', kind: 'homework', ...assignment},
  childId: alma.id,
  ...rest,
});

describe('the tasks of a week as its plan', () => {
  it.each(['min-uddannelse-tasks', 'momo-reminders'] as const)('holds the homework of %s', async (shape) => {
    const [plan, ...others] = await weekOf(mapVendor(shape, answers[shape], question).assignments);
    expect(others).toEqual([]);
    expect(plan).toMatchObject({childId: alma.id, group: '4.B', plan: {isoWeek}});
    expect(plan?.plan.entries).toContainEqual(
      expect.objectContaining({kind: 'homework', date: '2026-11-24', title: 'Læs kapitel 3'}),
    );
  });

  it('gives each child a plan, each line its kind, its subject and its task', async () => {
    const [first, second] = await weekOf([
      task({kind: 'assessment', dueDate: '2026-11-27', description: 'I dansk'}, {subject: 'Dansk'}),
      task({kind: 'reminder', dueDate: '2026-11-26'}, {childId: bo.id}),
      task({kind: 'hand-in', isoWeek}),
    ]);
    expect(first?.plan.entries).toEqual([
      expect.objectContaining({kind: 'test', date: '2026-11-27', text: 'I dansk', assignmentId: 't'}),
      {kind: 'task', title: 'Læs', assignmentId: 't', pupilIds: [alma.id]},
    ]);
    expect(Object.values(first?.subjects ?? {})).toEqual(['Dansk']);
    expect([second?.childId, second?.plan.entries?.[0]?.kind]).toEqual([bo.id, 'information']);
  });

  it('leaves out what belongs to another week, also at the turn of a year of 53 weeks', async () => {
    const tasks = [
      task({id: 'a', dueDate: '2026-12-27'}),
      task({id: 'b', dueDate: '2026-12-28'}),
      task({id: 'c', dueDate: '2027-01-03'}),
      task({id: 'd', dueDate: '2027-01-04'}),
      task({id: 'e', isoWeek: '2026-W52'}),
    ];
    const [plan] = await weekOf(tasks, '2026-W53');
    expect(plan?.plan.entries?.map(({assignmentId}) => assignmentId)).toEqual(['b', 'c']);
  });

  it('has the same ids whenever it is asked', async () => {
    const tasks = [task({dueDate: '2026-11-24'}, {subject: 'Dansk'})];
    expect(await weekOf(tasks)).toEqual(await weekOf(tasks));
  });
});
