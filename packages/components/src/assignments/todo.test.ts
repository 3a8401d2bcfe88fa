import type {AssignmentItem} from '@skolebro/host';
import type {Assignment, Submission} from '@skolebro/models';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {groupTodos, todosOf} from './todo.js';

const alma = '10000000-0000-4000-8000-000000000001';
const viggo = '10000000-0000-4000-8000-000000000002';
const clock = {wallNow: '2026-11-17T09:20:00', soonDays: 2};
let made = 0;

function item(assignment: Partial<Assignment>, rest: Partial<AssignmentItem> = {}): AssignmentItem {
  made += 1;
  const id = `30000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  return {assignment: {id, title: 'Læs side 12', kind: 'homework', ...assignment}, childId: alma, ...rest};
}

function submission(rest: Partial<Submission>): Submission {
  return {id: 's', assignmentId: 'a', pupilIds: [alma], state: 'created', ...rest};
}

const stateOf = (one: AssignmentItem, at: string = clock.wallNow) =>
  todosOf([one], 'Elevportalen', {...clock, wallNow: at})[0]?.state;

describe('how it stands with a task', () => {
  it.each([
    ['late the day after its day', {dueDate: '2026-11-16'}, 'late'],
    ['soon on its day', {dueDate: '2026-11-17'}, 'soon'],
    ['late on its day when its time is over', {dueDate: '2026-11-17', dueTime: '09:00:00'}, 'late'],
    ['soon on its day before its time', {dueDate: '2026-11-17', dueTime: '09:30:00'}, 'soon'],
    ['soon two days ahead', {dueDate: '2026-11-19'}, 'soon'],
    ['later after that', {dueDate: '2026-11-20'}, 'later'],
    ['without a day', {}, 'unset'],
    ['due on the Friday of its week', {isoWeek: '2026-W46'}, 'late'],
    ['due in week 53', {isoWeek: '2026-W53'}, 'later'],
  ])('is %s', (_, assignment, state) => {
    expect(stateOf(item(assignment))).toBe(state);
  });

  it('is not late in the hour that a clock change repeats until its clock time is over', () => {
    const one = item({dueDate: '2026-10-25', dueTime: '02:30:00'});
    expect(stateOf(one, '2026-10-25T02:29:59')).toBe('soon');
    expect(stateOf(one, '2026-10-25T02:30:00')).toBe('late');
  });

  it('is late once the clock has left out its time in spring', () => {
    const one = item({dueDate: '2026-03-29', dueTime: '02:30:00'});
    expect(stateOf(one, '2026-03-29T01:59:59')).toBe('soon');
    expect(stateOf(one, '2026-03-29T03:00:00')).toBe('late');
  });

  it('is done when it is handed in, returned or ticked off, and open again when it is taken back', () => {
    const due = {dueDate: '2026-11-16'};
    expect(stateOf(item(due, {submission: submission({state: 'turned-in'})}))).toBe('done');
    expect(stateOf(item(due, {submission: submission({state: 'returned'})}))).toBe('done');
    expect(stateOf(item(due, {done: true}))).toBe('done');
    expect(stateOf(item(due, {submission: submission({state: 'reclaimed'})}))).toBe('late');
    expect(stateOf(item(due, {submission: submission({state: 'paused'})}))).toBe('late');
  });

  it('is excused whatever its day', () => {
    expect(stateOf(item({dueDate: '2026-11-16'}, {submission: submission({excused: true})}))).toBe('excused');
  });

  it('is done for a teacher when everybody has handed in, which says nothing of a child', () => {
    const of = (turnedIn: number, expected: number) => {
      const {childId: _, ...set} = item({dueDate: '2026-11-16'}, {handIns: {turnedIn, expected}});
      return stateOf(set);
    };
    expect([of(3, 24), of(24, 24), of(0, 0)]).toEqual(['late', 'done', 'late']);
    expect(stateOf(item({dueDate: '2026-11-16'}, {handIns: {turnedIn: 24, expected: 24}}))).toBe('late');
  });

  it('is neither late nor soon when nobody knows the time', () => {
    expect(stateOf(item({dueDate: '2020-01-01'}), '')).toBe('later');
  });
});

describe('the same task', () => {
  const due = {dueDate: '2026-11-19'};
  const many = (...items: AssignmentItem[]) => todosOf(items, 'Elevportalen', clock);

  it('from two vendors is shown once, and says both', () => {
    const todos = many(
      item(due, {subject: 'Dansk'}),
      item({...due, title: ' læs  side 12'}, {subject: 'DANSK', vendor: 'Huskelisten', done: true}),
    );
    expect(todos).toMatchObject([{vendors: ['Elevportalen', 'Huskelisten'], state: 'done'}]);
  });

  it('is told by its identifiers or its address', () => {
    const identifiers = [{system: 'urn:x', value: '17'}];
    expect(many(item({identifiers}), item({identifiers, title: 'Side 12'}))).toHaveLength(1);
    expect(many(item({sourceUrl: 'https://x.dk/1'}), item({sourceUrl: 'https://x.dk/1'}))).toHaveLength(1);
  });

  it('is once on the list of a child who is in its group twice', () => {
    const one = item(due);
    expect(many(one, {...one})).toHaveLength(1);
  });

  it('is shown for each child who has it', () => {
    const one = item(due);
    expect(many(one, {...one, childId: viggo})).toHaveLength(2);
  });

  it('stays two where one vendor sets two of the same name', () => {
    expect(many(item(due), item(due))).toHaveLength(2);
  });
});

describe('the groups', () => {
  const todos = todosOf(
    [
      item({}, {subject: 'Ørnekursus', childId: viggo}),
      item({dueDate: '2026-11-19'}, {subject: 'Dansk'}),
      item({dueDate: '2026-11-18'}, {subject: 'Åben skole'}),
      item({dueDate: '2026-11-18', dueTime: '08:00:00'}),
    ],
    '',
    clock,
  );
  const keys = (by: 'day' | 'subject' | 'child') =>
    groupTodos(todos, by, [alma, viggo], 'da-DK').map(({key, todos: {length}}) => [key, length]);

  it('are the days in order, no day last', () => {
    expect(keys('day')).toEqual([
      ['2026-11-18', 2],
      ['2026-11-19', 1],
      ['', 1],
    ]);
  });

  it('are the subjects by the Danish alphabet', () => {
    expect(keys('subject').map(([key]) => key)).toEqual(['Dansk', 'Ørnekursus', 'Åben skole', '']);
  });

  it('are the children as the family has them', () => {
    expect(keys('child')).toEqual([
      [alma, 3],
      [viggo, 1],
    ]);
  });

  it('begin with what is late where they are days, and end with what is done', () => {
    const some = [
      item({dueDate: '2026-11-18'}),
      item({dueDate: '2026-11-16'}),
      item({dueDate: '2026-11-15'}),
      item({}, {done: true}),
      item({}),
    ];
    const groups = groupTodos(todosOf(some, '', clock), 'day', [alma], 'da-DK');
    expect(groups.map(({key}) => key)).toEqual(['late', '2026-11-18', '', 'done']);
  });

  it('hold every task once, whatever they are gathered by', () => {
    const task = fc.record({
      day: fc.constantFrom(undefined, '2026-11-16', '2026-11-18', '2027-03-28'),
      childId: fc.constantFrom(alma, viggo),
      subject: fc.constantFrom('Dansk', 'Idræt', ''),
    });
    fc.assert(
      fc.property(fc.array(task), fc.constantFrom('day', 'subject', 'child'), (tasks, by) => {
        const all = todosOf(
          tasks.map(({day, childId, subject}) => item({...(day && {dueDate: day})}, {childId, subject})),
          '',
          clock,
        );
        const grouped = groupTodos(all, by as 'day', [alma, viggo], 'da-DK').flatMap((group) => group.todos);
        expect(new Set(grouped)).toEqual(new Set(all));
        expect(grouped).toHaveLength(tasks.length);
      }),
    );
  });
});
