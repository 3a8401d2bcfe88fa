import {type LocalDate, type LocalDateTime, addDays, daysBetween} from '@skolebro/models';
import {minuteOf} from './days.js';
import type {Occurrence} from './occurrences.js';

/** The part of an occurrence that lies on one day. */
export interface Segment {
  readonly occurrence: Occurrence;

  /** Minutes from the day's midnight, 0 to 1440. */
  readonly startMinute: number;
  readonly endMinute: number;

  /** Whether it began on an earlier day, and whether it goes on to a later one. */
  readonly continued: boolean;
  readonly continues: boolean;
}

/** What one day holds. */
export interface Day {
  readonly date: LocalDate;

  /** Whole days: events without times, and the inner days of those that last for several. */
  readonly wholeDay: readonly Segment[];

  /** By start. */
  readonly timed: readonly Segment[];
}

const minutesInDay = 1440;

/** Sorts occurrences, given by start, into the days; each occurrence stands on every day that it touches. */
export function indexDays(occurrences: readonly Occurrence[], dates: readonly LocalDate[]): readonly Day[] {
  const days = dates.map((date) => ({date, wholeDay: [] as Segment[], timed: [] as Segment[]}));
  const first = dates[0];
  if (first === undefined) return days;
  for (const occurrence of occurrences) {
    const start = daysBetween(first, occurrence.start.slice(0, 10));
    const end = daysBetween(first, lastDayOf(occurrence));
    for (let index = Math.max(0, start); index <= Math.min(end, days.length - 1); index++) {
      const day = days[index];
      if (!day) continue;
      const segment = segmentOf(occurrence, index > start, index < end);
      const whole = segment.startMinute === 0 && segment.endMinute === minutesInDay;
      (whole ? day.wholeDay : day.timed).push(segment);
    }
  }
  for (const day of days)
    day.timed.sort((a, b) => a.startMinute - b.startMinute || b.endMinute - a.endMinute);
  return days;
}

/** The last day on which an occurrence still goes on: midnight at its end does not count. */
export function lastDayOf({start, end}: {start: LocalDateTime; end: LocalDateTime}): LocalDate {
  const date = end.slice(0, 10);
  return end > start && end.endsWith('T00:00:00') ? addDays(date, -1) : date;
}

/** The part of an occurrence that lies on a day that it touches. */
export function segmentOnDay(occurrence: Occurrence, date: LocalDate): Segment {
  return segmentOf(occurrence, occurrence.start.slice(0, 10) < date, lastDayOf(occurrence) > date);
}

function segmentOf(occurrence: Occurrence, continued: boolean, continues: boolean): Segment {
  const {start, end, allDay} = occurrence;
  const endsAtMidnight = end > start && end.endsWith('T00:00:00');
  return {
    occurrence,
    startMinute: allDay || continued ? 0 : minuteOf(start),
    endMinute: allDay || continues || endsAtMidnight ? minutesInDay : minuteOf(end),
    continued,
    continues,
  };
}
