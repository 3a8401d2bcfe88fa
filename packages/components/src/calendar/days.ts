import {
  type LocalDate,
  type LocalDateTime,
  dateOfDayNumber,
  dayNumberOf,
  daysInMonth,
  isRealDate,
  weekdayOf,
} from '@skolebro/models';

/** Days from `start` to `end`, both included. */
export interface DaySpan {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** Monday to Sunday around the day. */
export function weekOf(date: LocalDate): DaySpan {
  // The last week that dates can be written in is cut at its last day.
  const number = dayNumberOf(date) + 1 - weekdayOf(date);
  const end = Math.min(number + 6, dayNumberOf('9999-12-31'));
  return {start: dateOfDayNumber(Math.max(number, dayNumberOf('0000-01-01'))), end: dateOfDayNumber(end)};
}

/** First to last day of the month around the day. */
export function monthOf(date: LocalDate): DaySpan {
  const start = `${date.slice(0, 7)}-01`;
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return {start, end: `${date.slice(0, 7)}-${days}`};
}

/** So many days from the day on, as far as any calendar reaches. */
export function daysFrom(date: LocalDate, count: number): DaySpan {
  const last = Math.min(dayNumberOf(date) + count - 1, dayNumberOf('9999-12-31'));
  return {start: date, end: dateOfDayNumber(last)};
}

/** The same day `count` months later, or the last day of a month that is shorter. */
export function addMonths(date: LocalDate, count: number): LocalDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  const digits = (number: number, length: number) => String(number).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Every day of the span, in order. */
export function daysOf({start, end}: DaySpan): readonly LocalDate[] {
  const first = dayNumberOf(start);
  return Array.from({length: Math.max(0, dayNumberOf(end) - first + 1)}, (_, index) =>
    dateOfDayNumber(first + index),
  );
}

/** Whether the text is a time that some clock on a wall could show, as 2026-08-10T08:00:00. */
export function isWallTime(text: string): text is LocalDateTime {
  return /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text) && isRealDate(text.slice(0, 10));
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
