import {
  type LocalDate,
  daysInMonth,
  endOfSchoolYear,
  schoolYearOf,
  startOfSchoolYear,
} from '@skolebro/models';
import {sortIntoDays} from './bars.js';
import {addMonths, daysOf} from './days.js';
import type {Occurrence} from './occurrences.js';

/** A day of a school year and what it holds. */
export interface YearDay {
  readonly date: LocalDate;

  /** What a day is called that is off, as "Efterårsferie"; "" for a school day. */
  readonly holiday: string;

  /** How many other events there are besides lessons. */
  readonly count: number;

  /** The headings of the first three of them. */
  readonly titles: readonly string[];
}

/** The twelve months of a school year, August first, each with its days. */
export function layOutYear(
  occurrences: readonly Occurrence[],
  date: LocalDate,
): readonly (readonly YearDay[])[] {
  const year = schoolYearOf(date);
  const dates = daysOf({start: startOfSchoolYear(year), end: endOfSchoolYear(year)});
  const holidays: string[] = dates.map(() => '');
  const held: Occurrence[][] = dates.map(() => []);
  const {across, timed} = sortIntoDays(occurrences, dates[0] ?? date, dates.length);
  for (const {occurrence, first, last} of across) {
    for (let day = first; day <= last; day++) {
      if (occurrence.event.kind === 'holiday') holidays[day] ||= occurrence.title ?? ' ';
      else held[day]?.push(occurrence);
    }
  }
  for (const [day, segments] of timed.entries()) {
    for (const {occurrence} of segments) {
      // Lessons fill every day; what a year shows is what is different.
      if (occurrence.event.kind !== 'lesson') held[day]?.push(occurrence);
    }
  }
  const days = dates.map((one, index): YearDay => {
    const events = held[index] ?? [];
    return {
      date: one,
      holiday: holidays[index] ?? '',
      count: events.length,
      titles: events.slice(0, 3).flatMap(({title}) => title ?? []),
    };
  });
  let at = 0;
  return Array.from({length: 12}, (_, month) => {
    const first = addMonths(dates[0] ?? date, month);
    const length = daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
    at += length;
    return days.slice(at - length, at);
  });
}
