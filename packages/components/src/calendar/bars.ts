import {type LocalDate, addDays, daysBetween} from '@skolebro/models';
import {type Segment, lastDayOf, segmentOnDay} from './day-index.js';
import type {Occurrence} from './occurrences.js';

/** Something that lies across the days of one row, in columns from 0, both included. */
export interface Bar {
  readonly first: number;
  readonly last: number;
}

/** A bar and the line that it stands on, counted from 0. */
export interface PlacedBar<Item extends Bar> {
  readonly item: Item;
  readonly lane: number;
}

/**
 * Puts bars on lines under each other, each on the first line where it meets no other.
 *
 *     mon  tue  wed  thu  fri
 *     [A────────────][C─────]     C stands beside A on the first line,
 *          [B────]                B under A on the second.
 *
 * @param items by first column, the longest first
 */
export function layOutBars<Item extends Bar>(items: readonly Item[]): readonly PlacedBar<Item>[] {
  const ends: number[] = [];
  return items.map((item) => {
    const free = ends.findIndex((end) => end < item.first);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = item.last;
    return {item, lane};
  });
}

/** An occurrence across some of the days in view. */
export interface Stretch extends Bar {
  readonly occurrence: Occurrence;
}

/** What lies across days, and what stands on each of them with a time. */
export interface SortedDays {
  /** By first day, the longest first. */
  readonly across: readonly Stretch[];

  /** By day in view, each by start. */
  readonly timed: readonly (readonly Segment[])[];
}

/** Sorts occurrences, given by start, into `count` days from the first; what touches none of them is left out. */
export function sortIntoDays(
  occurrences: readonly Occurrence[],
  firstDay: LocalDate,
  count: number,
): SortedDays {
  const across: Stretch[] = [];
  const timed: Segment[][] = Array.from({length: count}, () => []);
  for (const occurrence of occurrences) {
    const date = occurrence.start.slice(0, 10);
    const first = daysBetween(firstDay, date);
    const last = daysBetween(firstDay, lastDayOf(occurrence));
    if (last < 0 || first >= count) continue;
    if (!occurrence.allDay && (first === last || isNight(occurrence, last - first))) {
      timed[first]?.push(segmentOnDay(occurrence, date));
    } else across.push({occurrence, first: Math.max(first, 0), last: Math.min(last, count - 1)});
  }
  across.sort((a, b) => a.first - b.first || b.last - a.last);
  return {across, timed};
}

/** A party that ends after midnight belongs to the evening that it begins on. */
function isNight({start, end}: Occurrence, days: number): boolean {
  return days === 1 && end.slice(11) <= '06:00:00' && end.slice(0, 10) === addDays(start.slice(0, 10), 1);
}
