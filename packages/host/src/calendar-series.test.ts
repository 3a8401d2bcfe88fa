import type {RecurrenceRule} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import type {CalendarItem} from './calendar-item.js';
import {changeSeries, removeFromSeries} from './calendar-series.js';
import type {EventDraft} from './calendar-source.js';

const newId = '0198d5a0-0001-7000-8000-000000000402';
const tuesdays: RecurrenceRule = {frequency: 'weekly', byDay: [{day: 'tu'}]};
const swimming: CalendarItem = {
  id: '0198d5a0-0001-7000-8000-000000000401',
  title: 'Svømning',
  start: '2026-11-03T10:00:00',
  end: '2026-11-03T11:30:00',
  timeZone: 'Europe/Copenhagen',
  recurrenceRules: [tuesdays],
};

/** What the user says who moves or renames the occurrence of 17 November. */
const draft = (start: string, end: string, rest: Partial<EventDraft> = {}): EventDraft => ({
  title: 'Svømning',
  timeZone: 'Europe/Copenhagen',
  start,
  end,
  recurrenceRules: [tuesdays],
  ...rest,
});
const third = '2026-11-17T10:00:00';
const later = draft('2026-11-17T12:00:00', '2026-11-17T13:30:00');
const nextDay = draft('2026-11-18T10:00:00', '2026-11-18T11:30:00');

describe('a change of one occurrence', () => {
  it('is an exception, and leaves the series as it was', () => {
    expect(changeSeries(swimming, {recurrenceId: third, scope: 'this', draft: later}, {newId})).toEqual([
      {
        ...swimming,
        recurrenceOverrides: [{recurrenceId: third, start: later.start, end: later.end}],
      },
    ]);
  });

  it('takes the place of an earlier exception, and keeps that the lesson is cancelled', () => {
    const cancelled: CalendarItem = {
      ...swimming,
      recurrenceOverrides: [
        {recurrenceId: third, status: 'cancelled'},
        {recurrenceId: '2026-11-10T10:00:00', excluded: true},
      ],
    };
    const [event] = changeSeries(cancelled, {recurrenceId: third, scope: 'this', draft: later}, {newId});
    expect(event?.recurrenceOverrides).toEqual([
      {recurrenceId: '2026-11-10T10:00:00', excluded: true},
      {recurrenceId: third, start: later.start, end: later.end, status: 'cancelled'},
    ]);
  });
});

describe('a change of an occurrence and those that follow', () => {
  it('ends the series before it and begins another', () => {
    const parts = changeSeries(
      swimming,
      {recurrenceId: third, scope: 'this-and-following', draft: later},
      {newId},
    );
    expect(parts).toEqual([
      {...swimming, recurrenceRules: [{...tuesdays, until: '2026-11-17T09:59:59'}]},
      {...swimming, id: newId, start: later.start, end: later.end},
    ]);
  });

  it('shares out what the rule counts', () => {
    const ten: CalendarItem = {...swimming, recurrenceRules: [{...tuesdays, count: 10}]};
    const [before, after] = changeSeries(
      ten,
      {
        recurrenceId: third,
        scope: 'this-and-following',
        draft: {...later, recurrenceRules: [{...tuesdays, count: 10}]},
        startsBefore: 2,
      },
      {newId},
    );
    expect(before?.recurrenceRules).toEqual([{...tuesdays, until: '2026-11-17T09:59:59'}]);
    expect(after?.recurrenceRules).toEqual([{...tuesdays, count: 8}]);
  });

  it('takes the exceptions to the part that each belongs to', () => {
    const overrides = ['2026-11-10T10:00:00', '2026-11-24T10:00:00'].map((recurrenceId) => ({
      recurrenceId,
      excluded: true,
    }));
    const [before, after] = changeSeries(
      {...swimming, recurrenceOverrides: overrides},
      {recurrenceId: third, scope: 'this-and-following', draft: later},
      {newId},
    );
    expect(before?.recurrenceOverrides).toEqual([{recurrenceId: '2026-11-10T10:00:00', excluded: true}]);
    expect(after?.recurrenceOverrides).toEqual([{recurrenceId: '2026-11-24T12:00:00', excluded: true}]);
  });

  it('is a change of all from the first occurrence on', () => {
    const place = {recurrenceId: swimming.start, scope: 'this-and-following'} as const;
    const first = draft('2026-11-03T12:00:00', '2026-11-03T13:30:00');
    expect(changeSeries(swimming, {...place, draft: first}, {newId})).toEqual([
      {...swimming, start: first.start, end: first.end},
    ]);
  });
});

describe('a change of all', () => {
  it('moves the series by as much as the occurrence moved, with its exceptions', () => {
    const excluded = [{recurrenceId: '2026-11-24T10:00:00', excluded: true}];
    expect(
      changeSeries(
        {...swimming, recurrenceOverrides: excluded},
        {recurrenceId: third, scope: 'all', draft: later},
        {newId},
      ),
    ).toEqual([
      {
        ...swimming,
        start: '2026-11-03T12:00:00',
        end: '2026-11-03T13:30:00',
        recurrenceOverrides: [{recurrenceId: '2026-11-24T12:00:00', excluded: true}],
      },
    ]);
  });

  it('turns the days of the week when the occurrence moves to another day', () => {
    const [event] = changeSeries(swimming, {recurrenceId: third, draft: nextDay}, {newId});
    expect(event?.start).toBe('2026-11-04T10:00:00');
    expect(event?.recurrenceRules).toEqual([{frequency: 'weekly', byDay: [{day: 'we'}]}]);
  });

  it('takes the only day of the month along', () => {
    const rule: RecurrenceRule = {frequency: 'monthly', byMonthDay: [3]};
    const monthly: CalendarItem = {...swimming, recurrenceRules: [rule]};
    const change = {...draft('2026-12-04T10:00:00', '2026-12-04T11:30:00'), recurrenceRules: [rule]};
    const [event] = changeSeries(monthly, {recurrenceId: '2026-12-03T10:00:00', draft: change}, {newId});
    expect(event?.start).toBe('2026-11-04T10:00:00');
    expect(event?.recurrenceRules).toEqual([{frequency: 'monthly', byMonthDay: [4]}]);
  });

  it('does not move the series when an occurrence that had moved gets another title', () => {
    const movedBefore: CalendarItem = {
      ...swimming,
      recurrenceOverrides: [{recurrenceId: third, start: later.start, end: later.end}],
    };
    const [event] = changeSeries(
      movedBefore,
      {recurrenceId: third, draft: {...later, title: 'Livredning'}},
      {newId},
    );
    expect([event?.title, event?.start, event?.recurrenceOverrides]).toEqual([
      'Livredning',
      swimming.start,
      movedBefore.recurrenceOverrides,
    ]);
  });

  it('follows a rule that the user changed, as it is said', () => {
    const rule: RecurrenceRule = {frequency: 'weekly', interval: 2, byDay: [{day: 'we'}]};
    const [event] = changeSeries(
      swimming,
      {recurrenceId: third, draft: {...nextDay, recurrenceRules: [rule]}},
      {newId},
    );
    expect(event?.recurrenceRules).toEqual([rule]);
  });
});

describe('what is taken away', () => {
  it('is one occurrence, those that follow, or all', () => {
    expect(removeFromSeries(swimming, {recurrenceId: third, scope: 'this'})).toEqual([
      {...swimming, recurrenceOverrides: [{recurrenceId: third, excluded: true}]},
    ]);
    expect(removeFromSeries(swimming, {recurrenceId: third, scope: 'this-and-following'})).toEqual([
      {...swimming, recurrenceRules: [{...tuesdays, until: '2026-11-17T09:59:59'}]},
    ]);
    expect(removeFromSeries(swimming, {recurrenceId: third, scope: 'all'})).toEqual([]);
  });
});
