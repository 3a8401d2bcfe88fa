import type {LocalDate} from '@skolebro/models';
import {type Stretch, layOutBars, sortIntoDays} from './bars.js';
import {type Segment, segmentOnDay} from './day-index.js';
import {type DaySpan, daysOf, monthOf, weekOf} from './days.js';
import type {Occurrence} from './occurrences.js';

/** A week of a month, Monday first. */
export interface MonthWeek {
  readonly days: readonly MonthDay[];
}

/** A day of a month view: what begins on it or comes into the week on it, and what lies across it. */
export interface MonthDay {
  readonly date: LocalDate;

  /** Whether it belongs to the month itself. */
  readonly inMonth: boolean;

  /** Those with a line of their own that begin here, or come over from the week before. */
  readonly bars: readonly MonthBar[];

  /** Those with a time, by start. */
  readonly timed: readonly Segment[];

  /** What lies across the day as part of a bar that stands on an earlier one. */
  readonly under: readonly Occurrence[];

  /** How many lines the bars take that lie on the day. */
  readonly lines: number;

  /** How many events of the day have no room. */
  readonly more: number;
}

/** An event of whole days, or over several, as one bar within its week. */
export interface MonthBar {
  readonly segment: Segment;
  readonly lane: number;

  /** How many days of the week it covers. */
  readonly span: number;
}

/** The whole weeks that a month touches, first Monday to last Sunday. */
export function weeksOfMonth(date: LocalDate): DaySpan {
  const {start, end} = monthOf(date);
  return {start: weekOf(start).start, end: weekOf(end).end};
}

/**
 * Sorts occurrences, given by start, into the weeks of a month.
 *
 * @param room how many events a day shows; a day with more shows one less, to have room for the word that says so
 */
export function layOutMonth(
  occurrences: readonly Occurrence[],
  date: LocalDate,
  room: number,
): readonly MonthWeek[] {
  const dates = daysOf(weeksOfMonth(date));
  const {across: stretches, timed} = sortIntoDays(occurrences, dates[0] ?? date, dates.length);
  const weeks: MonthWeek[] = [];
  for (let first = 0; first < dates.length; first += 7) {
    const within = stretches
      .filter((one) => one.last >= first && one.first < first + 7)
      .map(({occurrence, ...one}): Stretch => ({
        occurrence,
        first: Math.max(one.first - first, 0),
        last: Math.min(one.last - first, 6),
      }));
    weeks.push(weekOfMonth(within, first));
  }
  return weeks;

  function weekOfMonth(within: readonly Stretch[], first: number): MonthWeek {
    const placed = layOutBars([...within].sort((a, b) => a.first - b.first || b.last - a.last));
    const acrossDay = (column: number) =>
      placed.filter(({item}) => item.first <= column && item.last >= column);
    const isCrowded = [0, 1, 2, 3, 4, 5, 6].map(
      (column) => linesOf(acrossDay(column)) + (timed[first + column]?.length ?? 0) > room,
    );
    // The last line is left to the word that says how many more there are, where one of its days needs that.
    const hasRoom = ({item, lane}: (typeof placed)[number]) =>
      lane < room - 1 || (lane === room - 1 && !isCrowded.slice(item.first, item.last + 1).includes(true));
    const days = dates.slice(first, first + 7).map((day, column): MonthDay => {
      const across = acrossDay(column);
      const shown = across.filter(hasRoom);
      const own = timed[first + column] ?? [];
      const lines = isCrowded[column] || shown.length < across.length ? room - 1 : room;
      const free = Math.max(0, lines - linesOf(shown));
      const standing = shown.filter(({item}) => item.first === column);
      return {
        date: day,
        inMonth: day.slice(0, 7) === date.slice(0, 7),
        bars: standing.map(({item, lane}) => ({
          segment: segmentOnDay(item.occurrence, day),
          lane,
          span: item.last - item.first + 1,
        })),
        timed: own.slice(0, free),
        under: shown.filter(({item}) => item.first < column).map(({item}) => item.occurrence),
        lines: linesOf(shown),
        more: across.length - shown.length + Math.max(0, own.length - free),
      };
    });
    return {days};
  }
}

/** Lines taken up to the lowest bar: a line that is free between two bars stays free. */
function linesOf(across: readonly {readonly lane: number}[]): number {
  return Math.max(0, ...across.map(({lane}) => lane + 1));
}
