import type {WeekPlanItem} from '@skolebro/host';
import {
  type WeekPlanEntry,
  formatIsoWeek,
  isoWeekOf,
  addDays,
  mondayOf,
  readWeekLabel,
} from '@skolebro/models';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {copiedPlan} from './copy-week.js';
import {addWeeks, weekLabelOf, weekOfPlans} from './week.js';

const alma = '10000000-0000-4000-8000-000000000001';
const viggo = '10000000-0000-4000-8000-000000000002';
const danish = '40000000-0000-4000-8000-000000000001';

function plan(entries: readonly Partial<WeekPlanEntry>[], rest: Partial<WeekPlanItem> = {}): WeekPlanItem {
  return {
    plan: {
      id: 'p',
      groupId: 'g',
      isoWeek: '2026-W47',
      entries: entries.map((entry) => ({kind: 'homework', ...entry})),
    },
    childId: alma,
    vendor: 'Bogsporet',
    subjects: {[danish]: 'Dansk'},
    ...rest,
  };
}

const week = (...items: WeekPlanItem[]) => weekOfPlans(items, '2026-W47', [alma, viggo], 'Skolen');
const titles = (...items: WeekPlanItem[]) =>
  week(...items).map(({date, children}) => [
    date,
    children.flatMap(({lines}) => lines.map(({entry}) => entry.title)),
  ]);

describe('a week', () => {
  it('has its five school days, also when nothing is on them', () => {
    expect(titles(plan([])).map(([date]) => date)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
    ]);
  });

  it('begins with what is for all of it, and has a Saturday when something is on it', () => {
    const days = titles(plan([{title: 'Husk tøj'}, {title: 'Fest', date: '2026-11-21'}]));
    expect(days[0]).toEqual([undefined, ['Husk tøj']]);
    expect(days.at(-1)).toEqual(['2026-11-21', ['Fest']]);
  });

  it('keeps what is dated outside it, with what is for all of it', () => {
    expect(titles(plan([{title: 'Glemt', date: '2026-11-09'}]))[0]).toEqual([undefined, ['Glemt']]);
  });

  it('puts the lines of a subject together', () => {
    const entries = [
      {title: 'a', subjectId: danish, date: '2026-11-16'},
      {title: 'b', date: '2026-11-16'},
      {title: 'c', subjectId: danish, date: '2026-11-16'},
    ];
    expect(titles(plan(entries))[0]).toEqual(['2026-11-16', ['a', 'c', 'b']]);
  });

  it('has its children in the order of the family on every day', () => {
    const days = week(plan([], {childId: viggo}), plan([]));
    for (const {children} of days) expect(children.map(({childId}) => childId)).toEqual([alma, viggo]);
  });

  it('leaves out what is for other pupils of the group', () => {
    const entry = {title: 'Læsehold', date: '2026-11-16', pupilIds: [viggo]};
    expect(titles(plan([entry]))[0]).toEqual(['2026-11-16', []]);
    expect(titles(plan([entry], {childId: viggo}))[0]).toEqual(['2026-11-16', ['Læsehold']]);
  });

  it('says once what two vendors say alike, and names both', () => {
    const entry = {title: 'Læs side 12', date: '2026-11-16'};
    const [monday] = week(plan([entry]), plan([{...entry, title: 'læs side 12 '}], {vendor: 'Husketavlen'}));
    expect(monday?.children[0]?.lines).toMatchObject([{vendors: ['Bogsporet', 'Husketavlen']}]);
  });

  it('does not lose or double a line, whatever the vendors say', () => {
    const entry = fc.record({
      title: fc.stringMatching(/^[a-zæøå]{1,4}$/),
      date: fc.constantFrom(undefined, '2026-11-16', '2026-11-22', '2027-01-01'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entry, {selector: ({title}) => title}), (entries) => {
        const all = entries.map(({title, date}) => ({title, ...(date && {date})}));
        const found = titles(plan(all)).flatMap(([, some]) => some);
        expect([...found].sort()).toEqual(all.map(({title}) => title).sort());
      }),
    );
  });
});

describe('the label of a week', () => {
  it.each([
    ['2026-W05', '2026-W05'],
    ['2026-W5', '2026-W05'],
    ['35-2018', '2018-W35'],
    ['2026-W53', '2026-W53'],
    ['12', '2027-W12'],
    ['48', '2026-W48'],
    ['', '2026-W47'],
    ['uge i morgen', '2026-W47'],
  ])('reads %j as %s', (label, read) => {
    expect(weekLabelOf(label, '2026-11-17')).toBe(read);
  });

  it('is unknown when nobody knows the day either', () => {
    expect(weekLabelOf('', '')).toBeUndefined();
  });

  it('steps over week 53 into the next year', () => {
    expect(addWeeks('2026-W52', 1)).toBe('2026-W53');
    expect(addWeeks('2026-W53', 1)).toBe('2027-W01');
    expect(addWeeks('2027-W01', -1)).toBe('2026-W53');
  });
});

describe('a copied plan', () => {
  it('has the same weekdays, is not published, and names no assignment of the old week', () => {
    const {plan: old} = plan([{title: 'Diktat', date: '2026-11-20', assignmentId: 'a'}, {title: 'Husk tøj'}]);
    expect(copiedPlan({...old, publishedAt: '2026-11-13T12:00:00Z'}, '2026-W48')).toEqual({
      groupId: 'g',
      isoWeek: '2026-W48',
      entries: [
        {kind: 'homework', title: 'Diktat', date: '2026-11-27'},
        {kind: 'homework', title: 'Husk tøj'},
      ],
    });
  });

  it('is the old one again when it is copied back', () => {
    const day = fc.integer({min: 0, max: 6});
    fc.assert(
      fc.property(fc.integer({min: -200, max: 200}), fc.array(day), (weeks, days) => {
        const other = addWeeks('2026-W47', weeks);
        const {plan: old} = plan(days.map((at) => ({date: addDays('2026-11-16', at)})));
        const copy = copiedPlan(old, other);
        const monday = mondayOf(readWeekLabel(other)!);
        expect(
          copy.entries?.every(({date = ''}) => formatIsoWeek(isoWeekOf(date)) === other && date >= monday),
        ).toBe(true);
        expect(copiedPlan({...copy, id: 'q'}, '2026-W47').entries).toEqual(old.entries);
      }),
    );
  });
});
