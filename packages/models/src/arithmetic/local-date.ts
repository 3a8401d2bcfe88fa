import type {LocalDate} from '../scalars.js';

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** The parts of a day; months and days count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether the Gregorian year has a 29 February; years before 1582 count as Gregorian too (ISO 8601). */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month has; the month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The parts of a day written as 2026-08-10, or nothing when there is no such day in the calendar. */
export function datePartsOf(date: string): DateParts | undefined {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date)) return undefined;
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return {year, month, day};
}

/** Whether the text is a day that is in the calendar; 2027-02-29 is not. */
export function isRealDate(date: string): boolean {
  return datePartsOf(date) !== undefined;
}

/**
 * The number of the day, counted so that 1970-01-01 is 0.
 *
 * @throws {RangeError} when there is no such day.
 */
export function dayNumberOf(date: LocalDate): number {
  const parts = datePartsOf(date);
  if (!parts) throw new RangeError(`There is no such day: give a date as 2026-08-10.`);
  const {year, month, day} = parts;
  const leapDayOfThisYear = month > 2 && isLeapYear(year) ? 1 : 0;
  const leapYearsBefore =
    Math.floor((year + 3) / 4) - Math.floor((year + 99) / 100) + Math.floor((year + 399) / 400);
  const daysOfYears = year * 365 + leapYearsBefore;
  // 719,528 days lie between 0000-01-01 and 1970-01-01.
  return daysOfYears + (daysBeforeMonth[month - 1] ?? 0) + leapDayOfThisYear + day - 1 - 719_528;
}

/**
 * The day with that number, where 0 is 1970-01-01; the inverse of `dayNumberOf`.
 *
 * @throws {RangeError} when the day lies outside the years 0000 to 9999.
 */
export function dateOfDayNumber(dayNumber: number): LocalDate {
  // Years are counted from 1 March, so that the leap day is a year's last (Howard Hinnant, chrono-compatible dates).
  const days = dayNumber + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 0 && year <= 9999)) throw new RangeError('The day lies outside the years 0000 to 9999.');
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day that many days later, or earlier when negative; throws as its two parts do. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** How many days lie from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The day of the week, where Monday is 1 and Sunday 7 (ISO 8601). */
export function weekdayOf(date: LocalDate): number {
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;
}

/** Whole years from a birth day to another day; somebody born on 29 February has a birthday on 1 March in other years. */
export function ageOn(birthDate: LocalDate, date: LocalDate): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
