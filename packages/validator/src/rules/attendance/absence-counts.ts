import {
  type Absence,
  type AcademicSession,
  addDays,
  dayNumberOf,
  isRealDate,
  schoolYearOf,
  weekdayOf,
} from '@skolebro/models';
import {Counters} from '../../counters.js';
import {IdTable} from '../../id-table.js';
import {KeyTable} from '../../key-table.js';

/** One pupil's absence in one span of time at one institution. */
export interface AbsenceCount {
  readonly pupilId: string;
  /** A quarter as 2026-Q3, or a school year as 2026-2027. */
  readonly period: string;
  readonly days: number;
  /** The school days of the span; undefined where the package does not tell. */
  readonly schoolDays: number | undefined;
}

/**
 * Days of absence for each pupil, institution and span of time.
 *
 * A sum takes some 30 bytes, and there is one for each pupil and quarter, however many absences there are.
 */
export class AbsenceCounts {
  private readonly periodOf: (date: string) => string;
  private readonly pupils = new IdTable();
  private readonly institutions = new IdTable();
  private readonly periods = new Map<string, number>();
  private readonly schoolDays = new Map<string, number | undefined>();
  private readonly sums = new KeyTable();
  private readonly halfDays = new Counters();
  private readonly sessions = new Map<string, AcademicSession[]>();

  constructor(periodOf: (date: string) => string) {
    this.periodOf = periodOf;
  }

  addSession(session: AcademicSession): void {
    const {institutionId, startDate, endDate} = session;
    if (session.schoolDays === undefined || !isRealDate(startDate) || !isRealDate(endDate)) return;
    const known = this.sessions.get(institutionId);
    if (known === undefined) this.sessions.set(institutionId, [session]);
    else known.push(session);
  }

  addAbsence({pupilId, institutionId, date, part}: Absence): void {
    if (!isRealDate(date)) return;
    const period = this.periodOf(date);
    if (!this.periods.has(period)) this.periods.set(period, this.periods.size);
    const sum = this.sums.addWords(
      memberOf(this.pupils.add(pupilId)),
      memberOf(this.institutions.add(institutionId)),
      this.periods.get(period) ?? 0,
      0,
    );
    this.halfDays.add(memberOf(sum), part === undefined || part === 'whole' ? 2 : 1);
  }

  /** Every sum, in the order in which their first absences came. */
  *all(): Generator<AbsenceCount> {
    const periods = [...this.periods.keys()];
    for (let sum = 0; sum < this.sums.size; sum += 1) {
      const [pupil = 0, institution = 0, number = 0] = this.sums.wordsOf(sum);
      const period = periods[number] ?? '';
      const institutionId = this.institutions.idOf(institution);
      yield {
        pupilId: this.pupils.idOf(pupil),
        period,
        days: this.halfDays.of(sum) / 2,
        schoolDays: this.schoolDaysIn(institutionId, period),
      };
    }
  }

  private schoolDaysIn(institutionId: string, period: string): number | undefined {
    const key = `${institutionId} ${period}`;
    if (!this.schoolDays.has(key)) this.schoolDays.set(key, this.countSchoolDays(institutionId, period));
    return this.schoolDays.get(key);
  }

  /** A year's school days are spread evenly over its weekdays, since the data do not say which days they are. */
  private countSchoolDays(institutionId: string, period: string): number | undefined {
    const days = (this.sessions.get(institutionId) ?? []).map(({schoolDays = 0, startDate, endDate}) => {
      const all = weekdaysIn(startDate, endDate, () => true);
      const inPeriod = weekdaysIn(startDate, endDate, (date) => this.periodOf(date) === period);
      return all === 0 ? 0 : (schoolDays * inPeriod) / all;
    });
    const sum = days.reduce((total, each) => total + each, 0);
    return sum > 0 ? sum : undefined;
  }
}

/** The quarter of a day, as 2026-Q3. */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** The school year of a day, as 2026-2027. */
export const yearOf: (date: string) => string = schoolYearOf;

function weekdaysIn(startDate: string, endDate: string, isCounted: (date: string) => boolean): number {
  // A session of more than two years is a slip of the pen.
  const length = Math.min(dayNumberOf(endDate) - dayNumberOf(startDate) + 1, 800);
  let count = 0;
  for (let day = 0; day < length; day += 1) {
    const date = addDays(startDate, day);
    if (weekdayOf(date) <= 5 && isCounted(date)) count += 1;
  }
  return count;
}

function memberOf(added: number | undefined): number {
  if (added === undefined) return 0;
  return added < 0 ? -1 - added : added;
}
