import type {LocalDate, SchoolYear} from '../scalars.js';
import {addDays, weekdayOf} from './local-date.js';
import {startOfSchoolYear} from './school-year.js';

/** A week of ISO 8601: it begins on Monday and belongs to the year that its Thursday lies in. */
export interface IsoWeek {
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/** The ISO week that the day lies in; 2027-01-01 lies in 2026-W53. */
export function isoWeekOf(date: LocalDate): IsoWeek {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = Number(thursday.slice(0, 4));
  let week = 1;
  for (let day = addDays(thursday, -7); Number(day.slice(0, 4)) === year; day = addDays(day, -7)) week += 1;
  return {year, week};
}

/** The Monday that the ISO week begins with. */
export function mondayOf({year, week}: IsoWeek): LocalDate {
  const fourthOfJanuary = `${String(year).padStart(4, '0')}-01-04`;
  return addDays(fourthOfJanuary, 1 - weekdayOf(fourthOfJanuary) + (week - 1) * 7);
}

/** Whether the year has a week 53: 52 or 53. */
export function weeksInYear(year: number): 52 | 53 {
  return isoWeekOf(`${String(year).padStart(4, '0')}-12-28`).week === 53 ? 53 : 52;
}

/** The week as 2026-W05 (ISO 8601). */
export function formatIsoWeek({year, week}: IsoWeek): string {
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/**
 * The week that a label names, in any of the five forms that Danish platforms use:
 * the number 12, "12", "2026-W5", "2026-W05" and "35-2018".
 *
 * A label without a year is read within the school year; without one, or for a week that
 * the year does not have, nothing comes back, because a guess would show the wrong homework.
 */
export function readWeekLabel(label: string | number, schoolYear?: SchoolYear): IsoWeek | undefined {
  const text = String(label).trim();
  const isoForm = /^([0-9]{4})-?W([0-9]{1,2})$/i.exec(text);
  if (isoForm) return realWeek(Number(isoForm[1]), Number(isoForm[2]));
  const weekFirst = /^([0-9]{1,2})-([0-9]{4})$/.exec(text);
  if (weekFirst) return realWeek(Number(weekFirst[2]), Number(weekFirst[1]));
  if (!/^[0-9]{1,2}$/.test(text) || schoolYear === undefined) return undefined;
  const firstWeek = isoWeekOf(startOfSchoolYear(schoolYear));
  const week = Number(text);
  return realWeek(week >= firstWeek.week ? firstWeek.year : firstWeek.year + 1, week);
}

function realWeek(year: number, week: number): IsoWeek | undefined {
  return week >= 1 && week <= weeksInYear(year) ? {year, week} : undefined;
}
