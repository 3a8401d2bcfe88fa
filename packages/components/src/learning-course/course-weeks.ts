import {
  type Activity,
  type IsoWeekLabel,
  type LocalDate,
  addDays,
  formatIsoWeek,
  isoWeekOf,
  mondayOf,
} from '@skolebro/models';

/** One activity with the weeks that it goes on in, counted from the course's first. */
export interface CourseRow {
  readonly activity: Activity;

  /** Absent where the activity has no day. */
  readonly from?: number;
  readonly to?: number;
}

/** A course week by week. */
export interface CourseWeeks {
  /** Every week from the first to the last, also those in which nothing happens. */
  readonly weeks: readonly IsoWeekLabel[];

  /** The activities in the order of the course. */
  readonly rows: readonly CourseRow[];
}

/** A course that is said to last longer has a mistyped year, and a timeline of it would help nobody. */
const longest = 60;

/** Lays a course's activities over its weeks; one that ends before it begins is taken for its first day. */
export function weeksOfCourse(activities: readonly Activity[]): CourseWeeks {
  const inOrder = [...activities].sort(
    (a, b) =>
      (a.sequence ?? Infinity) - (b.sequence ?? Infinity) ||
      compare(a.startDate ?? '~', b.startDate ?? '~') ||
      0,
  );
  const spans = inOrder.map((activity) => ({activity, span: spanOf(activity)}));
  const days = spans.flatMap(({span}) => span ?? []).sort(compare);
  const [first, last] = [days[0], days.at(-1)];
  const weeks: IsoWeekLabel[] = [];
  if (first !== undefined && last !== undefined) {
    for (let day = mondayOf(isoWeekOf(first)); day <= last && weeks.length < longest; day = addDays(day, 7)) {
      weeks.push(formatIsoWeek(isoWeekOf(day)));
    }
  }
  const place = (day: LocalDate) => {
    const found = weeks.indexOf(formatIsoWeek(isoWeekOf(day)));
    return found < 0 ? weeks.length - 1 : found;
  };
  return {
    weeks,
    rows: spans.map(({activity, span}) =>
      span ? {activity, from: place(span[0]), to: place(span[1])} : {activity},
    ),
  };
}

function spanOf({startDate, endDate}: Activity): readonly [LocalDate, LocalDate] | undefined {
  const start = startDate ?? endDate;
  if (start === undefined) return undefined;
  return [start, endDate !== undefined && endDate > start ? endDate : start];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
