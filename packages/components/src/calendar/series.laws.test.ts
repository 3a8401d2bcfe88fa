import {type CalendarItem, type EventDraft, changeSeries} from '@skolebro/host';
import type {RecurrenceRule} from '@skolebro/models';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {loadRecur} from './recurrence.js';

const recur = await loadRecur();
const newId = '0198d5a0-0001-7000-8000-000000000402';
const far = '2027-07-01T00:00:00';
const startsOf = (event: CalendarItem) => recur(event, '2026-01-01T00:00:00', far, 1000);

const rule: fc.Arbitrary<RecurrenceRule> = fc
  .tuple(
    fc.constantFrom('daily', 'weekly', 'monthly', 'yearly'),
    fc.integer({min: 1, max: 4}),
    fc.integer({min: 2, max: 40}),
    fc.boolean(),
  )
  .map(([frequency, interval, count, isEndless]) => ({
    frequency,
    interval,
    ...(isEndless ? {until: '2027-06-24T23:59:59'} : {count}),
  }));
const series: fc.Arbitrary<CalendarItem> = fc
  .tuple(rule, fc.integer({min: 1, max: 28}), fc.integer({min: 1, max: 12}))
  .map(([one, day, month]) => {
    const date = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return {
      id: '0198d5a0-0001-7000-8000-000000000401',
      title: 'Svømning',
      start: `${date}T10:00:00`,
      end: `${date}T11:30:00`,
      recurrenceRules: [one],
    };
  });

describe('a series that is split', () => {
  it('keeps every occurrence, none twice, whatever its rule counts', () => {
    fc.assert(
      fc.property(series, fc.nat(), (event, pick) => {
        const all = startsOf(event);
        const startsBefore = pick % all.length;
        const start = all[startsBefore]!;
        const draft: EventDraft = {
          start,
          end: `${start.slice(0, 10)}T11:30:00`,
          ...(event.recurrenceRules && {recurrenceRules: event.recurrenceRules}),
        };
        const change = {recurrenceId: start, scope: 'this-and-following', draft, startsBefore} as const;
        expect(changeSeries(event, change, {newId}).flatMap(startsOf)).toEqual(all);
      }),
      {numRuns: 30},
    );
  });
});

describe('a series that is moved', () => {
  it('has as many occurrences as before, each moved by as much', () => {
    const daily = fc.tuple(fc.integer({min: -3, max: 3}), fc.integer({min: 2, max: 40}), fc.nat());
    fc.assert(
      fc.property(daily, ([days, count, pick]) => {
        const event: CalendarItem = {
          id: '0198d5a0-0001-7000-8000-000000000401',
          start: '2026-03-02T10:00:00',
          end: '2026-03-02T11:30:00',
          recurrenceRules: [{frequency: 'weekly', byDay: [{day: 'mo'}, {day: 'th'}], count}],
        };
        const all = startsOf(event);
        const moved = (time: string) =>
          new Date(Date.parse(`${time}Z`) + days * 86_400_000).toISOString().slice(0, 19);
        const recurrenceId = all[pick % all.length]!;
        const start = moved(recurrenceId);
        const draft = {
          start,
          end: `${start.slice(0, 10)}T11:30:00`,
          ...(event.recurrenceRules && {recurrenceRules: event.recurrenceRules}),
        };
        expect(changeSeries(event, {recurrenceId, scope: 'all', draft}, {newId}).flatMap(startsOf)).toEqual(
          all.map(moved),
        );
      }),
      {numRuns: 30},
    );
  });
});
