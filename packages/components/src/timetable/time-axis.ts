import {type Placed, layOut} from '../calendar/columns.js';
import type {Segment} from '../calendar/day-index.js';
import type {TimetableGrid} from './lesson-periods.js';

/** The minutes that a lesson takes at least, because a short one still needs room to be read and pressed. */
const shortest = 10;

/** A day as tall as time is long, in minutes from midnight. */
export interface TimeAxis {
  /** The whole hour at which the day begins. */
  readonly startMinute: number;
  readonly endMinute: number;

  /** The whole hours in it. */
  readonly hours: readonly number[];

  /** Where each lesson stands among those that are taught at the same time. */
  readonly places: ReadonlyMap<Segment, Placed<Segment>>;
}

/** The time that the periods and lessons of a timetable take. */
export function timeAxisOf({periods, days}: TimetableGrid): TimeAxis {
  const places = new Map<Segment, Placed<Segment>>();
  let [first, last] = [1440, 0];
  const reach = (start: number, end: number) => {
    first = Math.min(first, start);
    last = Math.max(last, end);
  };
  for (const {startMinute, endMinute} of periods) reach(startMinute, endMinute);
  for (const {blocks} of days) {
    const lessons = blocks.flatMap((block) => block?.lessons.map(({item}) => item) ?? []);
    lessons.sort((a, b) => a.startMinute - b.startMinute || b.endMinute - a.endMinute);
    for (const placed of layOut(lessons, shortest)) {
      const {startMinute, endMinute} = placed.item;
      reach(startMinute, Math.max(endMinute, startMinute + shortest));
      places.set(placed.item, placed);
    }
  }
  const startMinute = Math.floor(first / 60) * 60;
  const count = Math.max(0, Math.floor((last - startMinute) / 60) + 1);
  const hours = Array.from({length: count}, (_, index) => startMinute + index * 60);
  return {startMinute, endMinute: last, hours, places};
}
