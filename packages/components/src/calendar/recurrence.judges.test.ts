import type {CalendarEvent, RecurrenceRule, Weekday} from '@skolebro/models';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {Temporal} from 'temporal-polyfill';
import {describe, expect, it} from 'vitest';
import {expand} from './occurrences.js';
import {loadRecur} from './recurrence.js';
import {zoneFinder} from './zones.js';

const recur = await loadRecur();
const first = Temporal.PlainDate.from('2020-08-01');
const last = Temporal.PlainDate.from('2030-07-31');
const weekdays: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** Rules as schools write them, and some that they should not. */
const rules: fc.Arbitrary<RecurrenceRule> = fc
  .record({
    frequency: fc.constantFrom('daily', 'weekly', 'monthly', 'yearly'),
    interval: fc.integer({min: 1, max: 5}),
    days: fc.option(fc.uniqueArray(fc.constantFrom(...weekdays), {minLength: 1, maxLength: 4})),
    nth: fc.option(fc.constantFrom(1, 2, 3, 4, 5, -1, -2)),
    monthDays: fc.option(
      fc.uniqueArray(fc.constantFrom(1, 13, 15, 28, 29, 30, 31, -1, -2), {minLength: 1, maxLength: 3}),
    ),
    months: fc.option(fc.uniqueArray(fc.integer({min: 1, max: 12}), {minLength: 1, maxLength: 3})),
    end: fc.option(
      fc.oneof(
        fc.record({count: fc.integer({min: 1, max: 60})}),
        fc.record({untilDay: fc.integer({min: 0, max: 3600})}),
      ),
    ),
  })
  .map(({frequency, interval, days, nth, monthDays, months, end}): RecurrenceRule => {
    const isLong = frequency === 'monthly' || frequency === 'yearly';
    // RFC 5545 §3.3.10 lets only months and years number their days, and leaves open what a number means beside BYMONTHDAY.
    const nthOfPeriod = isLong && nth !== null && monthDays === null ? nth : undefined;
    return {
      frequency,
      interval,
      ...(days && {byDay: days.map((day) => ({day, ...(nthOfPeriod !== undefined && {nthOfPeriod})}))}),
      // BYMONTHDAY must not stand in a weekly rule (RFC 5545 §3.3.10).
      ...(monthDays && frequency !== 'weekly' && {byMonthDay: monthDays}),
      // In order, because the public library may follow a list as it stands; RFC 5545 §3.3.10 gives it no order.
      ...(months && {byMonth: [...months].sort((a, b) => a - b)}),
      ...(end && 'count' in end && {count: end.count}),
      ...(end && 'untilDay' in end && {until: `${first.add({days: end.untilDay}).toString()}T23:59:59`}),
    };
  });

const cases = fc.record({rule: rules, offset: fc.integer({min: 0, max: 400})});

describe('ten years of generated rules', () => {
  it('come out as Temporal counts them, day by day', () => {
    fc.assert(
      fc.property(cases, ({rule, offset}) => {
        const days = byCounting(rule, offset);
        if (days.length === 0) return;
        expect(ours(rule, days[0] ?? '')).toEqual(days);
      }),
      {numRuns: 60},
    );
  }, 120_000);

  it('come out as a public iCalendar library expands them', () => {
    fc.assert(
      fc.property(cases, ({rule, offset}) => {
        const [start] = byCounting(rule, offset);
        if (start === undefined || isBeyondIcal(rule)) return;
        expect(ours(rule, start)).toEqual(byIcal(rule, start));
      }),
      {numRuns: 60},
    );
  }, 120_000);
});

describe('the clock of Europe/Copenhagen', () => {
  const zone = zoneFinder()('Europe/Copenhagen')!;

  it('shows every half hour of ten years as Temporal does', () => {
    const begin = Date.UTC(2020, 7, 1);
    const moments = fc.integer({min: 0, max: 10 * 365 * 48}).map((half) => begin + half * 1_800_000);
    fc.assert(
      fc.property(moments, (ms) => {
        const judged = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/Copenhagen');
        expect(zone.wallAt(ms)).toBe(judged.toPlainDateTime().toString({smallestUnit: 'second'}));
      }),
      {numRuns: 5000},
    );
  });

  it('finds every quarter of an hour around the twenty clock changes as Temporal does', () => {
    for (let year = 2020; year < 2030; year++) {
      for (const month of [3, 10]) {
        const sunday = lastSunday(year, month);
        for (let minute = 0; minute < 300; minute += 15) {
          const wall = sunday.toPlainDateTime().add({minutes: minute});
          const judged = wall.toZonedDateTime('Europe/Copenhagen', {disambiguation: 'compatible'});
          expect(zone.epochAt(wall.toString({smallestUnit: 'second'}))).toBe(judged.epochMilliseconds);
        }
      }
    }
  });

  it('keeps a weekly lesson at its hour through every change, seen from another zone', () => {
    const lesson = seriesOf({frequency: 'weekly'}, '2020-08-03');
    const {occurrences} = expand({
      events: [{...lesson, timeZone: 'Europe/Copenhagen'}],
      days: {start: '2020-08-01', end: '2030-07-31'},
      timeZone: 'America/New_York',
      recur,
    });
    const judged = occurrences.map(({recurrenceId = ''}) =>
      Temporal.PlainDateTime.from(recurrenceId)
        .toZonedDateTime('Europe/Copenhagen')
        .withTimeZone('America/New_York')
        .toPlainDateTime()
        .toString({smallestUnit: 'second'}),
    );
    expect(occurrences.length).toBeGreaterThan(500);
    expect(occurrences.map(({start}) => start)).toEqual(judged);
  });
});

function seriesOf(rule: RecurrenceRule, date: string): CalendarEvent {
  const id = '0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69';
  return {id, start: `${date}T08:00:00`, end: `${date}T09:00:00`, recurrenceRules: [rule]};
}

function ours(rule: RecurrenceRule, start: string): readonly string[] {
  const series = seriesOf(rule, start);
  return recur(series, series.start, '2030-08-01T00:00:00', 10_000).map((time) => time.slice(0, 10));
}

/**
 * What the public library, ical.js, does not follow as RFC 5545 §3.3.10 says; there the other judge stands alone.
 *
 * Each is the library's own fault; the rules are followed by us, and Temporal counts the same.
 */
function isBeyondIcal({frequency, byDay, byMonthDay, byMonth}: RecurrenceRule): boolean {
  // It knows days counted from the end of the month only where they make days, not where they limit them: it runs on without end.
  if (frequency === 'daily') return byMonthDay?.some((day) => day < 0) ?? false;
  if (frequency === 'weekly') return false;
  // With BYMONTH it forgets the interval of months, and turns 31 February into 3 March, where the RFC leaves such days out.
  if (byMonth !== undefined) return true;
  // BYDAY limits the days that BYMONTHDAY gives (notes 1 and 2); it refuses some of these as malformed when it finds no first day.
  return byMonthDay !== undefined && byDay !== undefined;
}

function byIcal(
  {frequency, interval, byDay, byMonthDay, byMonth, count, until}: RecurrenceRule,
  start: string,
) {
  const rule = ICAL.Recur.fromData({
    freq: frequency.toUpperCase(),
    interval: interval ?? 1,
    ...(byDay && {byday: byDay.map(({day, nthOfPeriod = ''}) => `${nthOfPeriod}${day.toUpperCase()}`)}),
    ...(byMonthDay && {bymonthday: [...byMonthDay]}),
    ...(byMonth && {bymonth: [...byMonth]}),
    ...(count !== undefined && {count}),
    ...(until !== undefined && {until: ICAL.Time.fromDateTimeString(until)}),
  });
  const found: string[] = [];
  const steps = rule.iterator(ICAL.Time.fromDateTimeString(`${start}T08:00:00`));
  for (let next = steps.next() as ICAL.Time | undefined; next; next = steps.next() as ICAL.Time | undefined) {
    const day = next.toString().slice(0, 10);
    if (day > last.toString()) break;
    found.push(day);
  }
  return found;
}

/** Every day of ten years that the rule holds for: the words of RFC 5545, table of section 3.3.10, taken one by one. */
function byCounting(rule: RecurrenceRule, offset: number): readonly string[] {
  const from = first.add({days: offset});
  const find = (start: Temporal.PlainDate) => {
    const found: string[] = [];
    for (let day = start; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({days: 1})) {
      if (rule.until !== undefined && day.toString() > rule.until.slice(0, 10)) break;
      if (holds(rule, start, day)) found.push(day.toString());
      if (found.length === rule.count) break;
    }
    return found;
  };
  // A series begins on a day that its own rule gives: what any other means is undefined (RFC 5545 §3.8.5.3).
  let start = from;
  for (let tries = 0; tries < 1500 && !holds(rule, start, start); tries++) start = start.add({days: 1});
  return holds(rule, start, start) ? find(start) : [];
}

function holds(rule: RecurrenceRule, start: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  const {frequency, interval = 1, byDay, byMonthDay, byMonth} = rule;
  const months = (day.year - start.year) * 12 + day.month - start.month;
  const monday = (date: Temporal.PlainDate) => date.subtract({days: date.dayOfWeek - 1});
  const units = {
    daily: start.until(day).days,
    weekly: monday(start).until(monday(day)).days / 7,
    monthly: months,
    yearly: day.year - start.year,
  }[frequency as 'daily'];
  if (units % interval !== 0) return false;
  if (byMonth && !byMonth.includes(day.month)) return false;
  if (byMonthDay && !byMonthDay.some((n) => (n > 0 ? n : day.daysInMonth + n + 1) === day.day)) return false;
  if (byDay) {
    const ofMonth = frequency === 'monthly' || byMonth !== undefined;
    const at = ofMonth ? day.day : day.dayOfYear;
    const length = ofMonth ? day.daysInMonth : day.daysInYear;
    const nths = [Math.ceil(at / 7), -Math.ceil((length - at + 1) / 7)];
    return byDay.some(
      ({day: name, nthOfPeriod}) =>
        weekdays[day.dayOfWeek - 1] === name && (nthOfPeriod === undefined || nths.includes(nthOfPeriod)),
    );
  }
  if (byMonthDay || frequency === 'daily') return true;
  if (frequency === 'weekly') return day.dayOfWeek === start.dayOfWeek;
  return (
    day.day === start.day && (frequency === 'monthly' || byMonth !== undefined || day.month === start.month)
  );
}

function lastSunday(year: number, month: number): Temporal.PlainDate {
  const end = Temporal.PlainDate.from({year, month, day: 31});
  return end.subtract({days: end.dayOfWeek % 7});
}
