import type {LocalDate, LocalDateTime} from '@skolebro/models';

const dayInMs = 86_400_000;

/** A week by its number in ISO 8601: weeks begin on Monday, and week 1 holds the year's first Thursday. */
export interface IsoWeek {
  readonly year: number;

  /** 1 to 53. */
  readonly week: number;
}

/** Days from `start` to `end`, both included. */
export interface DaySpan {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** Whether the text is a day that exists, as 2026-11-16. */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** The day `count` days after `date`; before it when negative. */
export function addDays(date: LocalDate, count: number): LocalDate {
  return fromDayNumber(dayNumber(date) + count);
}

/** How many days `end` lies after `start`; negative when before. */
export function daysBetween(start: LocalDate, end: LocalDate): number {
  return dayNumber(end) - dayNumber(start);
}

/** The day's place in the week: 1 for Monday to 7 for Sunday. */
export function isoWeekday(date: LocalDate): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The number of the week that holds the day. */
export function isoWeek(date: LocalDate): IsoWeek {
  const thursday = addDays(date, 4 - isoWeekday(date));
  const year = Number(thursday.slice(0, 4));
  return {year, week: 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7)};
}

/** Monday to Sunday around the day. */
export function weekOf(date: LocalDate): DaySpan {
  const start = addDays(date, 1 - isoWeekday(date));
  return {start, end: addDays(start, 6)};
}

/** First to last day of the month around the day. */
export function monthOf(date: LocalDate): DaySpan {
  const start = `${date.slice(0, 7)}-01`;
  return {start, end: addDays(addMonths(start, 1), -1)};
}

/** The same day `count` months later, or the last day of a month that is shorter. */
export function addMonths(date: LocalDate, count: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1 + count, 1);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(day, last.getUTCDate()));
  return first.toISOString().slice(0, 10);
}

/** Every day of the span, in order. */
export function daysOf({start, end}: DaySpan): readonly LocalDate[] {
  const first = dayNumber(start);
  return Array.from({length: Math.max(0, dayNumber(end) - first + 1)}, (_, index) =>
    fromDayNumber(first + index),
  );
}

/** The minute of the day, 0 to 1439. */
export function minuteOf(time: LocalDateTime): number {
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}

/** Milliseconds since 1970 as if the wall clock stood in UTC; the scale on which wall-clock times are counted. */
export function wallMs(time: LocalDateTime): number {
  return Date.parse(`${time}Z`);
}

/** The wall-clock time of `wallMs`, to the second. */
export function fromWallMs(ms: number): LocalDateTime {
  return new Date(ms).toISOString().slice(0, 19);
}

function dayNumber(date: LocalDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayInMs);
}

function fromDayNumber(day: number): LocalDate {
  return new Date(day * dayInMs).toISOString().slice(0, 10);
}
