import {uuidV5} from '@skolebro/formats';
import {type HostChild, isAssignment, isCalendarEvent, isWeekPlan, isWeeklyLetter} from '@skolebro/models';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type VendorMapping, type VendorShape, mapVendor, vendorShapes} from './map-vendor.js';
import {alma, answers, bo, question} from './answers.fixture.js';
import {idFromSource} from './source-id.js';

/** A week as a parent meets it, whatever vendor it comes from. */
function weekOf({weekPlans, assignments}: VendorMapping) {
  return {
    days: weekPlans.flatMap(({childId, plan}) =>
      (plan.entries ?? []).map(({date, kind, title, text}) => ({childId, date, kind, title, text})),
    ),
    work: assignments.map(({childId, assignment: {title, kind, dueDate}}) => ({
      childId,
      title,
      kind,
      dueDate,
    })),
  };
}

describe('mapVendor', () => {
  it.each(vendorShapes)('makes records of the standard out of %s', (shape) => {
    const {assignments, weekPlans, events, state, problems} = mapVendor(shape, answers[shape], question);
    expect([state, problems]).toEqual(['ready', []]);
    for (const {assignment} of assignments) expect(isAssignment(assignment)).toBe(true);
    for (const {plan, letters = []} of weekPlans) {
      expect(isWeekPlan(plan)).toBe(true);
      expect(letters.every(isWeeklyLetter)).toBe(true);
    }
    for (const {childIds, ...event} of events) {
      expect(childIds).toEqual([alma.id]);
      expect(isCalendarEvent(event)).toBe(true);
    }
  });

  it('makes the same week of the same homework, whichever vendor brings it', () => {
    const homework = {childId: alma.id, title: 'Læs kapitel 3', kind: 'homework', dueDate: '2026-11-24'};
    for (const shape of [
      'min-uddannelse-tasks',
      'meebook-week-plan',
      'easyiq-events',
      'momo-reminders',
    ] as const) {
      expect(weekOf(mapVendor(shape, answers[shape], question)).work).toContainEqual(homework);
    }
    const entry = {
      childId: alma.id,
      date: '2026-11-23',
      kind: 'information',
      title: 'Husk idrætstøj',
      text: 'Vi løber i skoven.',
    };
    for (const shape of ['meebook-week-plan', 'easyiq-events'] as const) {
      expect(weekOf(mapVendor(shape, answers[shape], question)).days).toContainEqual(entry);
    }
  });

  it('gives the same records and ids every time', () => {
    for (const shape of vendorShapes) {
      const once = mapVendor(shape, answers[shape], question);
      expect(mapVendor(shape, JSON.stringify(answers[shape]), question)).toEqual(once);
    }
  });

  it('gives the ids that the formats give to the same source ids', () => {
    for (const value of [
      '',
      'abc',
      'Ærø '.repeat(40),
      '😀',
      'x'.repeat(55),
      'x'.repeat(56),
      'x'.repeat(64),
    ]) {
      const expected = uuidV5('8d1f0c6e-3f5b-5c1a-9a53-6d0f8b7f2c44', `urn:x ${value}`);
      expect(idFromSource('urn:x', value)).toBe(expected);
    }
  });

  it('leaves out what is about a child who was not asked for, and says so without the child', () => {
    const onlyBo = {...question, children: [bo]};
    const {state, problems, assignments} = mapVendor(
      'min-uddannelse-tasks',
      answers['min-uddannelse-tasks'],
      onlyBo,
    );
    expect([state, assignments]).toEqual(['failed', []]);
    expect(problems[0]).toEqual({pointer: '/opgaver/0/unilogin', fault: 'other-child'});
    expect(JSON.stringify(problems)).not.toContain('alma');
  });

  it('does not take an answer that does not name its child for two children', () => {
    const two = {...question, children: [alma, bo]};
    const mapped = mapVendor('easyiq-events', answers['easyiq-events'], two);
    expect(mapped.state).toBe('failed');
    expect(mapped.problems).toEqual([{pointer: '', fault: 'other-child'}]);
  });

  it('does not choose between two children of one name', () => {
    const namesake: HostChild = {...bo, name: alma.name ?? ''};
    const mapped = mapVendor('cicero-loans', answers['cicero-loans'], {children: [alma, namesake]});
    expect(mapped.assignments).toEqual([]);
    expect(mapped.problems[0]?.fault).toBe('other-child');
  });

  it('knows a name whether its letters are whole or put together', () => {
    const {loans} = answers['cicero-loans'] as {loans: {patronDisplayName: string}[]};
    const apart = {loans: loans.map((loan) => ({...loan, patronDisplayName: 'Alma A\u030Aberg'}))};
    const child = {...alma, name: '\u00C5berg'.replace(/^/, 'Alma ')};
    expect(mapVendor('cicero-loans', apart, {children: [child]}).assignments).toHaveLength(1);
  });

  it.each([
    ['an HTML page', '<!doctype html><title>Log ind</title>'],
    ['nothing', ''],
    ['half an answer', '{"opgaver": ['],
    ['a word', '"expired"'],
    ['null', null],
    ['a number', 410],
  ])('takes %s for a failure and not for an empty week', (_, body) => {
    for (const shape of vendorShapes) {
      const mapped = mapVendor(shape, body, question);
      expect([mapped.state, mapped.problems]).toEqual(['failed', [{pointer: '', fault: 'not-json'}]]);
    }
  });

  it.each([
    ['min-uddannelse-tasks', {opgaver: []}],
    ['min-uddannelse-tasks', {opgaver: null}],
    ['min-uddannelse-letters', {personer: []}],
    ['meebook-week-plan', []],
    ['easyiq-events', {Events: []}],
    ['momo-reminders', [{userId: 'alma0201', teamReminders: [], assignmentReminders: null}]],
    ['cicero-loans', {loans: []}],
  ] as [VendorShape, unknown][])('says that %s is empty when it is', (shape, body) => {
    expect(mapVendor(shape, body, question)).toMatchObject({state: 'empty', problems: []});
  });

  it('never throws, whatever the JSON says', () => {
    const disturbed = fc
      .tuple(fc.constantFrom(...Object.values(answers)), fc.nat(60), fc.jsonValue())
      .map(([answer, place, other]) => {
        let at = 0;
        return JSON.parse(JSON.stringify(answer), (_, value: unknown) => {
          at += 1;
          return at === place ? other : value;
        }) as unknown;
      });
    const values = fc.oneof(fc.jsonValue(), disturbed);
    fc.assert(
      fc.property(values, fc.constantFrom(...vendorShapes), (body, shape) => {
        const {assignments, weekPlans} = mapVendor(shape, body, question);
        expect(assignments.every(({assignment}) => isAssignment(assignment))).toBe(true);
        expect(weekPlans.every(({plan}) => isWeekPlan(plan))).toBe(true);
      }),
      {numRuns: 400},
    );
  });
});

describe('the traps of MinUddannelse', () => {
  const task = (answers['min-uddannelse-tasks'] as {opgaver: object[]}).opgaver[0];
  const read = (change: object) =>
    mapVendor('min-uddannelse-tasks', {opgaver: [{...task, ...change}]}, question).assignments[0];

  it.each([
    [48, '2026-W48'],
    ['48', '2026-W48'],
    ['2026-W48', '2026-W48'],
    ['48-2026', '2026-W48'],
    ['2027-W1', '2027-W01'],
    [1, '2027-W01'],
    [53, '2026-W53'],
  ])('reads the week %s', (ugenummer, isoWeek) => {
    expect(read({ugenummer})?.assignment.isoWeek).toBe(isoWeek);
  });

  it.each([
    ['/Date(1795647600000-0000)/', '2026-11-26'],
    ['2026-11-25T23:00:00Z', '2026-11-26'],
    ['2026-11-26T00:00:00', '2026-11-26'],
    ['2026-11-26 00:00:00.0000+01:00', '2026-11-26'],
    ['2027-03-27T23:30:00Z', '2027-03-28'],
    ['2027-03-28T22:30:00Z', '2027-03-29'],
  ])('reads the day to hand in from %s', (afleveringsdato, dueDate) => {
    expect(read({afleveringsdato})?.assignment.dueDate).toBe(dueDate);
  });

  it('takes work without a day for its week alone', () => {
    const {dueDate, isoWeek} = read({afleveringsdato: null, ugedag: null})?.assignment ?? {};
    expect([dueDate, isoWeek]).toEqual([undefined, '2026-W48']);
  });

  it('reads a row that lacks half of its keys', () => {
    const {opgaver} = {opgaver: [{id: 7, unilogin: 'ALMA0201', title: 'Øv brøker'}]};
    const mapped = mapVendor('min-uddannelse-tasks', {opgaver}, question);
    expect(mapped.assignments).toEqual([
      {
        assignment: {
          id: idFromSource('urn:skolebro:source:min-uddannelse', '7'),
          identifiers: [{system: 'urn:skolebro:source:min-uddannelse', value: '7'}],
          title: 'Øv brøker',
          kind: 'homework',
        },
        childId: alma.id,
      },
    ]);
  });

  it('shows a task once to a child in two of its groups, and to each of two children', () => {
    const twice = {
      opgaver: [task, {...task, hold: [{id: 2, navn: '4.B tysk'}]}, {...task, unilogin: 'bo000202'}],
    };
    const {assignments} = mapVendor('min-uddannelse-tasks', twice, {
      ...question,
      children: [alma, bo],
    });
    expect(assignments.map(({childId, groups}) => [childId, groups])).toEqual([
      [alma.id, ['4.B', '4.B tysk']],
      [bo.id, ['4.B']],
    ]);
  });

  it('tells how many are finished', () => {
    expect(read({antalElever: 24, antalFaerdige: 3})?.handIns).toEqual({turnedIn: 3, expected: 24});
  });

  it('keeps a kind of task that it does not know, as homework', () => {
    expect(read({opgaveType: 'Hologram'})?.assignment.kind).toBe('homework');
  });

  it('links to no address that runs', () => {
    expect(read({url: 'javascript:alert(1)'})?.assignment).not.toHaveProperty('sourceUrl');
  });
});

describe('the traps of Meebook', () => {
  const plan = (date: string, isoWeek = '2026-W48') =>
    mapVendor(
      'meebook-week-plan',
      [{unilogin: 'alma0201', weekPlan: [{date, tasks: [{id: 1, type: 'riddle', title: 'Gåde'}]}]}],
      {...question, isoWeek},
    );

  it.each([
    ['mandag 23. nov.', '2026-W48', '2026-11-23'],
    ['Mandag 23. november', '2026-W48', '2026-11-23'],
    ['fredag 1. jan.', '2026-W53', '2027-01-01'],
    ['torsdag 31. dec.', '2026-W53', '2026-12-31'],
    ['mandag 4. maj', '2026-W19', '2026-05-04'],
    ['lo\u0308rdag 28. nov.', '2026-W48', '2026-11-28'],
  ])('gives "%s" the year of the week %s', (date, isoWeek, expected) => {
    const entry = plan(date, isoWeek).weekPlans[0]?.plan.entries?.[0];
    expect(entry?.date).toBe(date.startsWith('lo') ? '2026-11-28' : expected);
  });

  it('does not guess a day whose weekday does not agree', () => {
    const mapped = plan('tirsdag 23. nov.');
    expect(mapped.weekPlans[0]?.plan.entries?.[0]).not.toHaveProperty('date');
    expect(mapped.problems).toEqual([{pointer: '/0/weekPlan/0/date', fault: 'malformed'}]);
  });

  it('shows a kind of task that it does not know as information', () => {
    expect(plan('mandag 23. nov.').weekPlans[0]?.plan.entries?.[0]?.kind).toBe('information');
  });

  it('does not place days without a week', () => {
    const mapped = mapVendor('meebook-week-plan', answers['meebook-week-plan'], {children: [alma]});
    expect(mapped.state).toBe('failed');
  });
});

describe('the traps of MoMo', () => {
  it.each([
    ['2026-11-23T23:00:00Z', '2026-11-24'],
    ['2026-06-22T22:00:00Z', '2026-06-23'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
  ])('takes %s for the next Danish day', (dueDate, expected) => {
    const body = [{userId: 'alma0201', teamReminders: [{id: 1, dueDate, reminderText: 'Madpakke'}]}];
    expect(mapVendor('momo-reminders', body, question).assignments[0]?.assignment.dueDate).toBe(expected);
  });
});
