import {addDays, type LocalDate, type LocalDateTime} from '@skolebro/models';

/** A day and a clock time, as 2026-11-04 and 08:00. */
export function at(date: LocalDate, time: string): LocalDateTime {
  return `${date}T${time}:00`;
}

/** Monday to Friday of consecutive weeks, the first week beginning on `monday`. */
export function schoolDays(monday: LocalDate, weeks: number): LocalDate[] {
  return Array.from({length: weeks * 5}, (_, index) =>
    addDays(monday, Math.floor(index / 5) * 7 + (index % 5)),
  );
}

/** The clock time that lies `minutes` after a clock time of the same day. */
export function addMinutes(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const total = hours * 60 + past + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
