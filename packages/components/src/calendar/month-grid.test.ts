import {addDays, daysBetween, weekdayOf} from '@skolebro/models';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {lastDayOf} from './day-index.js';
import {type MonthDay, layOutMonth, weeksOfMonth} from './month-grid.js';
import {type Occurrence, expand} from './occurrences.js';

const november = '2026-11-16';
const room = 4;

describe('weeksOfMonth', () => {
  it('holds whole weeks with the month in them, whatever the month', () => {
    const months = fc.tuple(fc.integer({min: 2, max: 9998}), fc.integer({min: 1, max: 12}));
    fc.assert(
      fc.property(months, ([year, month]) => {
        const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
        const {start, end} = weeksOfMonth(date);
        expect([weekdayOf(start), weekdayOf(end)]).toEqual([1, 7]);
        expect(start <= date && end > date).toBe(true);
        expect([28, 35, 42]).toContain(daysBetween(start, end) + 1);
      }),
    );
  });
});

describe('layOutMonth', () => {
  it('draws a camp as one bar in each of its weeks', () => {
    const [, , second, third, fourth] = layOutMonth(of(['2026-11-12', '2026-11-26', true]), november, room);
    const spans = (week = second) => week?.days.map(({bars}) => bars.map(({span}) => span));
    expect(spans(second)).toEqual([[], [], [], [4], [], [], []]);
    expect(spans(third)).toEqual([[7], [], [], [], [], [], []]);
    expect(spans(fourth)).toEqual([[3], [], [], [], [], [], []]);
    expect(fourth?.days.map(({under}) => under.length)).toEqual([0, 1, 1, 0, 0, 0, 0]);
    expect(third?.days[0]?.bars[0]?.segment).toMatchObject({continued: true, continues: true});
  });

  it('leaves a party that ends at night on its own evening', () => {
    const weeks = layOutMonth(of(['2026-11-13T19:00:00', '2026-11-14T01:00:00', false]), november, room);
    expect(weeks[2]?.days.map(({timed}) => timed.length)).toEqual([0, 0, 0, 0, 1, 0, 0]);
  });

  it('says how many have no room', () => {
    const lessons = Array.from({length: 9}, (_, index): Row => [
      `2026-11-16T0${index}:00:00`,
      `2026-11-16T0${index}:45:00`,
      false,
    ]);
    const monday = layOutMonth(of(...lessons), november, room)[3]?.days[0];
    expect([monday?.timed.length, monday?.more]).toEqual([3, 6]);
    expect(layOutMonth(of(...lessons.slice(0, 4)), november, room)[3]?.days[0]).toMatchObject({more: 0});
  });

  it('loses nothing, and puts nothing on a line that is taken', () => {
    const row = fc
      .tuple(fc.integer({min: -10, max: 45}), fc.integer({min: 0, max: 9}), fc.boolean())
      .map(([day, days, allDay]): Row => {
        const start = addDays('2026-11-01', day);
        const end = addDays(start, days);
        return allDay ? [start, addDays(end, 1), true] : [`${start}T09:00:00`, `${end}T10:00:00`, false];
      });
    fc.assert(
      fc.property(fc.array(row, {maxLength: 40}), (rows) => {
        const occurrences = of(...rows);
        const weeks = layOutMonth(occurrences, november, room);
        for (const {days} of weeks) {
          for (const [column, day] of days.entries()) {
            const there = occurrences.filter((one) => touches(one, day.date)).length;
            expect(day.bars.length + day.under.length + day.timed.length + day.more).toBe(there);
            expect(linesOf(days, column) + day.timed.length + (day.more > 0 ? 1 : 0)).toBeLessThanOrEqual(
              room,
            );
          }
        }
      }),
    );
  });
});

type Row = readonly [start: string, end: string, allDay: boolean];

function of(...rows: readonly Row[]): readonly Occurrence[] {
  const events = rows.map(([start, end, showWithoutTime], index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    start: start.length === 10 ? `${start}T00:00:00` : start,
    end: end.length === 10 ? `${end}T00:00:00` : end,
    showWithoutTime,
  }));
  return expand({events, days: weeksOfMonth(november), timeZone: 'Europe/Copenhagen'}).occurrences;
}

/** Whether the event is drawn on the day: at least one of its days is in view. */
function touches(occurrence: Occurrence, date: string): boolean {
  return occurrence.start.slice(0, 10) <= date && lastDayOf(occurrence) >= date;
}

/** How many lines the bars of a day take, those from earlier days included. */
function linesOf(days: readonly MonthDay[], column: number): number {
  const lanes = days.flatMap(({bars}, first) =>
    bars.filter(({span}) => first <= column && first + span > column).map(({lane}) => lane + 1),
  );
  return Math.max(0, ...lanes);
}
