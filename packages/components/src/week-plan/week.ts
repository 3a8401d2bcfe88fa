import type {WeekPlanItem} from '@skolebro/host';
import {
  type IsoWeekLabel,
  type LocalDate,
  type Uuid,
  type WeekPlanEntry,
  addDays,
  formatIsoWeek,
  isoWeekOf,
  mondayOf,
  readWeekLabel,
  schoolYearOf,
} from '@skolebro/models';

/** One line of a week for one child, whichever vendors tell of it. */
export interface WeekLine {
  readonly entry: WeekPlanEntry;
  readonly subject: string;
  readonly vendors: readonly string[];
}

/** What one child has on one day; lines of one subject stand together. */
export interface ChildLines {
  /** Absent for a plan shown to its teacher. */
  readonly childId?: Uuid;

  /** The group, for who is shown a plan without a child. */
  readonly group: string;
  readonly lines: readonly WeekLine[];
}

/** One day of the week, or all of it where there is no date. */
export interface WeekDay {
  readonly date?: LocalDate;
  readonly children: readonly ChildLines[];
}

/** The week of any label that vendors use (`12`, `2026-W5`, `2026-W05`, `35-2018`), or of a day where it is none. */
export function weekLabelOf(label: string, today: LocalDate): IsoWeekLabel | undefined {
  const schoolYear = today === '' ? undefined : schoolYearOf(today);
  const week = readWeekLabel(label, schoolYear) ?? (today === '' ? undefined : isoWeekOf(today));
  return week && formatIsoWeek(week);
}

/** The week that many weeks away. */
export function addWeeks(week: IsoWeekLabel, count: number): IsoWeekLabel {
  const read = readWeekLabel(week);
  return read ? formatIsoWeek(isoWeekOf(addDays(mondayOf(read), 7 * count))) : week;
}

/**
 * A week day by day and child by child.
 *
 * Monday to Friday are always there, Saturday and Sunday when something is on them. First comes what is for the
 * whole week, with whatever is dated outside it, so that nothing is lost. The same line from two vendors stands once.
 */
export function weekOfPlans(
  items: readonly WeekPlanItem[],
  week: IsoWeekLabel,
  childIds: readonly Uuid[],
  vendor: string,
): readonly WeekDay[] {
  const read = readWeekLabel(week);
  if (!read) return [];
  const dates = Array.from({length: 7}, (_, day) => addDays(mondayOf(read), day));
  const owners = ownersOf(items, childIds);
  const lines = new Map<string, Map<string, WeekLine>>();
  const used = new Set<LocalDate>(dates.slice(0, 5));
  for (const item of items) {
    for (const entry of item.plan.entries ?? []) {
      if (item.childId !== undefined && entry.pupilIds && !entry.pupilIds.includes(item.childId)) continue;
      const date = entry.date !== undefined && dates.includes(entry.date) ? entry.date : '';
      used.add(date);
      add(lines, `${date} ${ownerOf(item)}`, {
        entry,
        subject: (entry.subjectId !== undefined && item.subjects?.[entry.subjectId]) || '',
        vendors: [item.vendor ?? vendor],
      });
    }
  }
  return ['', ...dates]
    .filter((date) => used.has(date))
    .map((date) => ({
      ...(date !== '' && {date}),
      children: owners.map(({key, childId, group}) => ({
        ...(childId !== undefined && {childId}),
        group,
        lines: bySubject([...(lines.get(`${date} ${key}`)?.values() ?? [])]),
      })),
    }));
}

function ownersOf(items: readonly WeekPlanItem[], childIds: readonly Uuid[]) {
  const owners = new Map<string, {key: string; childId?: Uuid; group: string}>();
  for (const item of items) {
    const {childId, group = ''} = item;
    const key = ownerOf(item);
    if (!owners.has(key)) owners.set(key, {key, group, ...(childId !== undefined && {childId})});
  }
  const place = (childId = '') => (childIds.includes(childId) ? childIds.indexOf(childId) : childIds.length);
  return [...owners.values()].sort((a, b) => place(a.childId) - place(b.childId));
}

function ownerOf({childId, plan}: WeekPlanItem): string {
  return childId ?? plan.groupId;
}

function add(lines: Map<string, Map<string, WeekLine>>, place: string, line: WeekLine): void {
  const {kind, title = '', text = '', html = ''} = line.entry;
  const key = [kind, line.subject, title, text, html].map((words) => words.trim().toLowerCase()).join('\n');
  const here = lines.get(place) ?? new Map<string, WeekLine>();
  const same = here.get(key);
  const vendors = same ? [...new Set([...same.vendors, ...line.vendors])] : line.vendors;
  here.set(key, {...(same ?? line), vendors});
  lines.set(place, here);
}

function bySubject(lines: readonly WeekLine[]): readonly WeekLine[] {
  const subjects = [...new Set(lines.map(({subject}) => subject))];
  return subjects.flatMap((subject) => lines.filter((line) => line.subject === subject));
}
