import {
  type LocalDate,
  addDays,
  endOfSchoolYear,
  isRealDate,
  isoWeekOf,
  schoolYearOf,
  shortSchoolYear,
  startOfSchoolYear,
} from '@skolebro/models';
import type {DateFormat} from './date-format.js';
import {type DaySpan, addMonths, daysFrom, monthOf, weekOf} from './days.js';
import {weeksOfMonth} from './month-grid.js';

/** How a calendar can show its events. */
export const calendarViews = [
  'day',
  'work-week',
  'week',
  'month',
  'agenda',
  'list',
  'timetable',
  'school-year',
] as const;

/** One of `calendarViews`. */
export type CalendarView = (typeof calendarViews)[number];

/** How many days an agenda looks ahead. */
export const agendaDays = 28;

/** The days that a view shows around a day. */
export function periodOf(view: CalendarView, date: LocalDate): DaySpan {
  switch (view) {
    case 'day':
      return {start: date, end: date};
    case 'month':
      return weeksOfMonth(date);
    case 'list':
      return monthOf(date);
    case 'agenda':
      return daysFrom(date, agendaDays);
    case 'school-year': {
      const year = schoolYearOf(date);
      return {start: startOfSchoolYear(year), end: endOfSchoolYear(year)};
    }
    default:
      return weekOf(date);
  }
}

/** The day that is `count` periods later in a view, or the same day where no calendar reaches. */
export function stepPeriod(view: CalendarView, date: LocalDate, count: number): LocalDate {
  // Four digits of a year are all that a date can carry.
  const year = Number(date.slice(0, 4)) + count;
  if (!isRealDate(date) || year < 1 || year > 9998) return date;
  switch (view) {
    case 'day':
      return addDays(date, count);
    case 'month':
    case 'list':
      return addMonths(date, count);
    case 'agenda':
      return addDays(date, agendaDays * count);
    case 'school-year':
      return addMonths(date, 12 * count);
    default:
      return addDays(date, 7 * count);
  }
}

/** The heading of a period: "Uge 47 · 16.–22. november 2026", "November 2026" or "Skoleåret 2026/27". */
export function periodTitle(
  view: CalendarView,
  date: LocalDate,
  dates: DateFormat,
  week: string,
  schoolYear = '',
): string {
  switch (view) {
    case 'day':
      return dates.capitalized(dates.fullDay(date));
    case 'month':
    case 'list':
      return dates.month(date);
    case 'agenda':
      return dates.span(periodOf(view, date));
    case 'school-year':
      return `${schoolYear} ${shortSchoolYear(schoolYearOf(date))}`;
    default: {
      const {start, end} = weekOf(date);
      const last = view === 'work-week' || view === 'timetable' ? addDays(start, 4) : end;
      return `${week} ${isoWeekOf(date).week} · ${dates.span({start, end: last})}`;
    }
  }
}
