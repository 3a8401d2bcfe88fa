import type {LocalDateTime} from '@skolebro/models';
import type {DateFormat} from '../calendar/date-format.js';
import {lastDayOf} from '../calendar/day-index.js';
import {isWallTime, minuteOf} from '../calendar/days.js';

/** When an event is, in words: "Tirsdag den 17. november 2026, 19.00–20.30". */
export function timesInWords(
  {
    start,
    end,
    allDay,
  }: {readonly start: LocalDateTime; readonly end: LocalDateTime; readonly allDay: boolean},
  dates: DateFormat,
  allDayWord: string,
): string {
  if (!isWallTime(start) || !isWallTime(end)) return '';
  const [first, last] = [start.slice(0, 10), lastDayOf({start, end})];
  const day = dates.capitalized(dates.fullDay(first));
  if (allDay) return first >= last ? `${day}, ${allDayWord}` : `${day} – ${dates.fullDay(last)}`;
  const from = dates.time(minuteOf(start));
  const to = dates.time(minuteOf(end));
  if (start >= end) return `${day}, ${from}`;
  return first === end.slice(0, 10)
    ? `${day}, ${from}–${to}`
    : `${day} ${from} – ${dates.fullDay(end.slice(0, 10))} ${to}`;
}
