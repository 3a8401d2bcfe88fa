import type {WeekPlanDraft, WeekPlanItem, WeekPlanSource} from '@skolebro/host';
import {
  type IsoWeekLabel,
  type LocalDate,
  type WeekPlan,
  addDays,
  mondayOf,
  readWeekLabel,
} from '@skolebro/models';

/** Copies a teacher's plans of one week into another, and gives them as the source keeps them. */
export async function copyWeek(
  source: WeekPlanSource,
  from: IsoWeekLabel,
  to: IsoWeekLabel,
): Promise<readonly WeekPlan[]> {
  const kept: WeekPlan[] = [];
  for (const {plan} of await plansOf(source, from)) {
    const copy = await source.save?.(copiedPlan(plan, to));
    if (copy) kept.push(copy);
  }
  return kept;
}

/** A plan as its teacher takes it over into a later week: the same lines on the same weekdays, not yet published. */
export function copiedPlan(
  {id: _, publishedAt: __, identifiers: ___, ...plan}: WeekPlanItem['plan'],
  week: IsoWeekLabel,
): WeekPlanDraft {
  const from = readWeekLabel(plan.isoWeek);
  const to = readWeekLabel(week);
  if (!from || !to) return {...plan, isoWeek: week};
  const shift = (date: LocalDate) => {
    const weekday = (Date.parse(date) - Date.parse(mondayOf(from))) / 86_400_000;
    return addDays(mondayOf(to), weekday);
  };
  const entries = plan.entries?.map(({assignmentId: ____, ...entry}) =>
    entry.date === undefined ? entry : {...entry, date: shift(entry.date)},
  );
  return {...plan, isoWeek: week, ...(entries && {entries})};
}

/** The plans of a group's own week, as its teacher sees them. */
async function plansOf(source: WeekPlanSource, isoWeek: IsoWeekLabel): Promise<readonly WeekPlanItem[]> {
  let items: readonly WeekPlanItem[] = [];
  for await (const answer of source.load({isoWeek}, new AbortController().signal)) items = answer.items ?? [];
  return items.filter(({childId}) => childId === undefined);
}
