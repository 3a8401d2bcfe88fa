import type {LocalDate} from '@skolebro/models';
import {sortIntoDays} from '../calendar/bars.js';
import {type Placed, layOut} from '../calendar/columns.js';
import {type Segment, segmentOnDay} from '../calendar/day-index.js';
import type {Occurrence} from '../calendar/occurrences.js';

/** A lesson's place in the day: when it begins and ends, in minutes from midnight. */
export interface Period {
  readonly startMinute: number;
  readonly endMinute: number;

  /** What it is called, as "1.". */
  readonly label: string;
}

/** The timetable of some days: periods under each other. */
export interface TimetableGrid {
  readonly periods: readonly Period[];
  readonly days: readonly TimetableDay[];
}

/** One day of it. */
export interface TimetableDay {
  readonly date: LocalDate;

  /** What has no place among the periods: whole days, evenings. */
  readonly beside: readonly Segment[];

  /** By period; a period that a block of an earlier one reaches over has none. */
  readonly blocks: readonly (TimetableBlock | undefined)[];
}

/** Lessons that share periods: one lesson, a double lesson, or several beside each other. */
export interface TimetableBlock {
  /** How many periods it takes. */
  readonly span: number;
  readonly lessons: readonly TimetableLesson[];
}

/** A lesson in its block; rows count from the block's first period. */
export interface TimetableLesson extends Placed<Segment> {
  readonly row: number;
  readonly rows: number;
}

/**
 * The periods of the day, as the lessons of some days have them.
 *
 * A lesson that holds others, as a double lesson does, makes no period of its own.
 */
export function periodsOf(segments: readonly Segment[]): readonly Period[] {
  const spans = [...new Map(segments.map((one) => [`${one.startMinute}-${one.endMinute}`, one])).values()]
    .filter(({startMinute, endMinute}) => endMinute > startMinute)
    .sort(
      (a, b) => a.endMinute - a.startMinute - (b.endMinute - b.startMinute) || a.startMinute - b.startMinute,
    );
  const kept: Segment[] = [];
  for (const span of spans) {
    const meets = kept.some((one) => one.startMinute < span.endMinute && span.startMinute < one.endMinute);
    if (!meets) kept.push(span);
  }
  return kept
    .sort((a, b) => a.startMinute - b.startMinute)
    .map(({startMinute, endMinute}, index) => {
      const own = segments.filter((one) => one.startMinute === startMinute);
      const numbers = new Set(own.flatMap(({occurrence}) => occurrence.event.lesson?.period ?? []));
      const [number = index + 1] = numbers;
      return {startMinute, endMinute, label: `${numbers.size === 1 ? number : index + 1}.`};
    });
}

/** Sorts occurrences, given by start, into the periods of some days. */
export function layOutTimetable(
  occurrences: readonly Occurrence[],
  dates: readonly LocalDate[],
  given: readonly Period[] = [],
): TimetableGrid {
  const {across, timed} = sortIntoDays(occurrences, dates[0] ?? '', dates.length);
  const lessons = timed.flat().filter(({occurrence}) => isLesson(occurrence));
  const periods = given.length > 0 ? given : periodsOf(lessons);
  const days = dates.map((date, column): TimetableDay => {
    const bars = across
      .filter(({first, last}) => first <= column && last >= column)
      .map(({occurrence}) => segmentOnDay(occurrence, date));
    const own = timed[column] ?? [];
    const placed = own.filter((segment) => rowsOf(segment, periods) !== undefined);
    const rest = own.filter((segment) => rowsOf(segment, periods) === undefined);
    return {date, beside: [...bars, ...rest], blocks: blocksOf(placed, periods)};
  });
  return {periods, days};
}

/** The block of an earlier period that reaches over this one. */
export function blockOver(blocks: TimetableDay['blocks'], row: number): TimetableBlock | undefined {
  const at = blocks.findLastIndex((block, index) => index < row && block);
  const block = blocks[at];
  return block && at + block.span > row ? block : undefined;
}

/** Whether an occurrence is a lesson. */
export function isLesson({event}: Occurrence): boolean {
  return event.kind === 'lesson' || event.lesson !== undefined;
}

/** The first and last period that a segment takes, or undefined where it meets none. */
function rowsOf({startMinute, endMinute}: Segment, periods: readonly Period[]) {
  const meets = (one: Period) =>
    one.startMinute < Math.max(endMinute, startMinute + 1) && startMinute < one.endMinute;
  const first = periods.findIndex(meets);
  return first === -1 ? undefined : {first, last: periods.findLastIndex(meets)};
}

function blocksOf(segments: readonly Segment[], periods: readonly Period[]): TimetableDay['blocks'] {
  // In periods in place of minutes, lessons that share one stand beside each other.
  const inPeriods = segments
    .map((segment) => {
      const {first, last} = rowsOf(segment, periods) ?? {first: 0, last: 0};
      return {segment, startMinute: first, endMinute: last + 1};
    })
    .sort((a, b) => a.startMinute - b.startMinute || b.endMinute - a.endMinute);
  const blocks: (TimetableBlock | undefined)[] = periods.map(() => undefined);
  const groups: (readonly Placed<(typeof inPeriods)[number]>[])[] = [];
  for (const placed of layOut(inPeriods)) groups[placed.group] = [...(groups[placed.group] ?? []), placed];
  for (const group of groups) {
    const start = Math.min(...group.map(({item}) => item.startMinute));
    const end = Math.max(...group.map(({item}) => item.endMinute));
    blocks[start] = {
      span: end - start,
      lessons: group.map(({item, ...place}) => ({
        ...place,
        item: item.segment,
        row: item.startMinute - start,
        rows: item.endMinute - item.startMinute,
      })),
    };
  }
  return blocks;
}
