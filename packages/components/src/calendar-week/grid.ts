import type {Day, Segment} from '../calendar/day-index.js';
import {type Placed, layOut} from '../calendar/columns.js';

/** The row of the grid that holds what has no place among the hours. */
export const allDayRow = -1;

/** A row: an hour of the day, 0 to 23, or `allDayRow`; with one cell for each day. */
export interface GridRow {
  readonly hour: number;
  readonly cells: readonly GridCell[];
}

/** A day's hour: the events that begin in it. */
export interface GridCell {
  readonly day: Day;
  readonly events: readonly Placed<Segment>[];

  /** Those that began in an earlier hour and still go on. */
  readonly going: readonly Segment[];
}

/** The least height of an event, in minutes of the grid, so that it can be read and hit. */
export const shortestMinutes = 26;

/** Rows for a school day, 8 to 16, and for the hours before and after that hold events. */
export function gridRows(days: readonly Day[]): readonly GridRow[] {
  const columns = days.map((day) => {
    const inHours = day.timed.filter(isWithinDay);
    const beside = [...day.wholeDay, ...day.timed.filter((segment) => !isWithinDay(segment))];
    return {day, beside, placed: layOut(inHours, shortestMinutes)};
  });
  const all = columns.flatMap(({placed}) => placed.map(({item}) => item));
  const first = Math.min(8, ...all.map(({startMinute}) => Math.floor(startMinute / 60)));
  const last = Math.max(16, ...all.map(({endMinute}) => Math.ceil(endMinute / 60)));
  const rows: GridRow[] = [
    {
      hour: allDayRow,
      cells: columns.map(({day, beside}) => ({
        day,
        events: beside.map((item) => ({item, column: 0, columns: 1})),
        going: [],
      })),
    },
  ];
  for (let hour = first; hour < last; hour++) {
    const [from, to] = [hour * 60, hour * 60 + 60];
    rows.push({
      hour,
      cells: columns.map(({day, placed}) => ({
        day,
        events: placed.filter(({item}) => item.startMinute >= from && item.startMinute < to),
        going: placed
          .filter(({item}) => item.startMinute < from && item.endMinute > from)
          .map(({item}) => item),
      })),
    });
  }
  return rows;
}

function isWithinDay({continued, continues}: Segment): boolean {
  return !continued && !continues;
}
