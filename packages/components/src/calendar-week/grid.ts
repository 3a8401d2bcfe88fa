import type {LocalDate} from '@skolebro/models';
import {layOutBars, sortIntoDays} from '../calendar/bars.js';
import {type Placed, layOut} from '../calendar/columns.js';
import {type Segment, segmentOnDay} from '../calendar/day-index.js';
import type {Occurrence} from '../calendar/occurrences.js';

/** The row of the grid that holds what has no place among the hours. */
export const allDayRow = -1;

/** A row: an hour of the day, 0 to 23, or `allDayRow`; with one cell for each day. */
export interface GridRow {
  readonly hour: number;
  readonly cells: readonly GridCell[];

  /** How many lines the bars of the row need. */
  readonly lines: number;
}

/** A day's hour: the events that begin in it. */
export interface GridCell {
  readonly date: LocalDate;
  readonly events: readonly GridEvent[];

  /** Those that began in an earlier hour, or on an earlier day, and still go on. */
  readonly going: readonly Segment[];

  /** Events without room here, and where the word stands that says so. */
  readonly more?: {readonly count: number; readonly startMinute: number; readonly columns: number};
}

/** An event in its cell: beside others in an hour, or as a bar across days. */
export interface GridEvent extends Placed<Segment> {
  readonly lane: number;
  readonly span: number;
}

/** The least height of an event, in minutes of the grid, so that it can be read and hit. */
export const shortestMinutes = 26;

/** How much a grid has room for. */
export interface GridRoom {
  /** Events side by side. */
  readonly columns: number;

  /** Bars under each other above the hours. */
  readonly lines: number;
}

/** Rows for a school day, 8 to 16, and for the hours before and after that hold events. */
export function gridRows(
  occurrences: readonly Occurrence[],
  dates: readonly LocalDate[],
  room: GridRoom,
): readonly GridRow[] {
  const {across, timed} = sortIntoDays(occurrences, dates[0] ?? '', dates.length);
  const columns = timed.map((segments) => fitColumns(layOut(segments, shortestMinutes), room.columns));
  const all = timed.flat();
  const first = Math.min(8, ...all.map(({startMinute}) => Math.floor(startMinute / 60)));
  const last = Math.max(16, ...all.map(({endMinute}) => Math.ceil(endMinute / 60)));

  const bars = layOutBars(across);
  const isFull = bars.some(({lane}) => lane >= room.lines);
  const shownBars = isFull ? bars.filter(({lane}) => lane < room.lines - 1) : bars;
  const rows: GridRow[] = [
    {
      hour: allDayRow,
      lines: Math.max(0, ...shownBars.map(({lane}) => lane + 1)) + (isFull ? 1 : 0),
      cells: dates.map((date, column): GridCell => {
        const hidden = bars.filter(
          ({item, lane}) => isFull && lane >= room.lines - 1 && item.first <= column && item.last >= column,
        ).length;
        return {
          date,
          events: shownBars
            .filter(({item}) => item.first === column)
            .map(({item, lane}) => ({
              item: segmentOnDay(item.occurrence, date),
              column: 0,
              columns: 1,
              group: 0,
              lane,
              span: item.last - item.first + 1,
            })),
          going: shownBars
            .filter(({item}) => item.first < column && item.last >= column)
            .map(({item}) => segmentOnDay(item.occurrence, date)),
          ...(hidden > 0 && {more: {count: hidden, startMinute: 0, columns: 1}}),
        };
      }),
    },
  ];
  for (let hour = first; hour < last; hour++) {
    const [from, to] = [hour * 60, hour * 60 + 60];
    const begins = (minute: number) => minute >= from && minute < to;
    rows.push({
      hour,
      lines: 0,
      cells: dates.map((date, column): GridCell => {
        const {shown = [], crowds = []} = columns[column] ?? {};
        const crowd = crowds.filter(({startMinute}) => begins(startMinute));
        const [more] = crowd;
        return {
          date,
          events: shown
            .filter(({item}) => begins(item.startMinute))
            .map((placed) => ({...placed, lane: 0, span: 1})),
          going: shown
            .filter(({item}) => item.startMinute < from && item.endMinute > from)
            .map(({item}) => item),
          ...(more && {more: {...more, count: crowd.reduce((sum, {count}) => sum + count, 0)}}),
        };
      }),
    });
  }
  return rows;
}

interface Crowd {
  readonly startMinute: number;
  readonly count: number;
  readonly columns: number;
}

/** Leaves the last column of a group that is too wide to a word that says how many more there are. */
function fitColumns(placed: readonly Placed<Segment>[], limit: number) {
  const shown: Placed<Segment>[] = [];
  const crowds: Crowd[] = [];
  for (const group of groupsOf(placed)) {
    if ((group[0]?.columns ?? 0) <= limit) {
      shown.push(...group);
      continue;
    }
    const kept = group.filter(({column}) => column < limit - 1);
    const hidden = group.filter(({column}) => column >= limit - 1);
    shown.push(...kept.map((one) => ({...one, columns: limit})));
    crowds.push({startMinute: hidden[0]?.item.startMinute ?? 0, count: hidden.length, columns: limit});
  }
  return {shown, crowds};
}

function groupsOf(placed: readonly Placed<Segment>[]): readonly (readonly Placed<Segment>[])[] {
  const groups: Placed<Segment>[][] = [];
  for (const one of placed) (groups[one.group] ??= []).push(one);
  return groups;
}
