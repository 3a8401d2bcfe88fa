import {type LocalDate, addDays, daysBetween} from '@skolebro/models';
import {type Bar, layOutBars} from './bars.js';
import {type Segment, lastDayOf, segmentOnDay} from './day-index.js';
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

interface Stretch extends Bar {
  readonly occurrence: Occurrence;
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
  const {start, end} = weeksOfMonth(date);
  const dates = daysOf({start, end});
  const bars: Stretch[][] = dates.filter((_, index) => index % 7 === 0).map(() => []);
  const timed: Occurrence[][] = dates.map(() => []);
  for (const occurrence of occurrences) {
    const first = daysBetween(start, occurrence.start.slice(0, 10));
    const last = daysBetween(start, lastDayOf(occurrence));
    if (!occurrence.allDay && (first === last || isNight(occurrence, last - first))) {
      timed[first]?.push(occurrence);
      continue;
    }
    for (let week = Math.max(0, Math.floor(first / 7)); week < bars.length && week * 7 <= last; week++) {
      const from = Math.max(first, week * 7) - week * 7;
      bars[week]?.push({occurrence, first: from, last: Math.min(last - week * 7, 6)});
    }
  }
  return bars.map((stretches, week) => weekOfMonth(stretches, week));

  function weekOfMonth(stretches: readonly Stretch[], week: number): MonthWeek {
    const ordered = [...stretches].sort((a, b) => a.first - b.first || b.last - a.last);
    const placed = layOutBars(ordered);
    const acrossDay = (column: number) =>
      placed.filter(({item}) => item.first <= column && item.last >= column);
    const isCrowded = [0, 1, 2, 3, 4, 5, 6].map(
      (column) => linesOf(acrossDay(column)) + (timed[week * 7 + column]?.length ?? 0) > room,
    );
    // The last line is left to the word that says how many more there are, where one of its days needs that.
    const hasRoom = ({item, lane}: (typeof placed)[number]) =>
      lane < room - 1 || (lane === room - 1 && !isCrowded.slice(item.first, item.last + 1).includes(true));
    const days = dates.slice(week * 7, week * 7 + 7).map((day, column): MonthDay => {
      const across = acrossDay(column);
      const shown = across.filter(hasRoom);
      const own = timed[week * 7 + column] ?? [];
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
        timed: own.slice(0, free).map((occurrence) => segmentOnDay(occurrence, day)),
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

/** A party that ends after midnight belongs to the evening that it begins on. */
function isNight({start, end}: Occurrence, days: number): boolean {
  return days === 1 && end.slice(0, 10) === addDays(start.slice(0, 10), 1) && end.slice(11) <= '06:00:00';
}
