import {type LocalDate, daysBetween, isRealDate, isoWeekOf} from '@skolebro/models';
import {weekOf} from '../calendar/days.js';

/**
 * The name of a week that alternates with others, as "A-uge", or "" where weeks do not.
 *
 * Without a day to count from, the first name stands in odd ISO weeks, as schools say it; then two odd weeks follow each
 * other after a week 53. With one, weeks are counted from the week around that day, over any number of years.
 */
export function alternateWeekOf(
  date: LocalDate,
  names: readonly string[],
  countFrom: LocalDate = '',
): string {
  if (names.length === 0 || !isRealDate(date)) return '';
  const weeks = isRealDate(countFrom)
    ? Math.round(daysBetween(weekOf(countFrom).start, weekOf(date).start) / 7)
    : isoWeekOf(date).week - 1;
  return names[((weeks % names.length) + names.length) % names.length] ?? '';
}
