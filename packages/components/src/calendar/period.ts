import {type LocalDate, addDays, isRealDate, isoWeekOf} from '@skolebro/models';
import type {DateFormat} from './date-format.js';
import {type DaySpan, addMonths, monthOf, weekOf} from './days.js';

/** How a calendar shows its events. */
export type CalendarView = 'week' | 'list';

/** The days that a view shows around a day: its week, or its month for the list. */
export function periodOf(view: CalendarView, date: LocalDate): DaySpan {
  return view === 'list' ? monthOf(date) : weekOf(date);
}

/** The day that is `count` periods later in a view, or the same day where no calendar reaches. */
export function stepPeriod(view: CalendarView, date: LocalDate, count: number): LocalDate {
  // Four digits of a year are all that a date can carry.
  const year = Number(date.slice(0, 4)) + count;
  if (!isRealDate(date) || year < 1 || year > 9998) return date;
  return view === 'list' ? addMonths(date, count) : addDays(date, 7 * count);
}

/** The heading of a period: "Uge 47 · 16.–22. november 2026" or "November 2026". */
export function periodTitle(view: CalendarView, date: LocalDate, dates: DateFormat, week: string): string {
  if (view === 'list') return dates.month(date);
  return `${week} ${isoWeekOf(date).week} · ${dates.span(weekOf(date))}`;
}
