import {
  type Uuid,
  type WeekPlanEntry,
  type WeekPlanEntryKind,
  addDays,
  mondayOf,
  readWeekLabel,
} from '@skolebro/models';
import type {AssignmentItem, AssignmentQuery} from '../assignment-source.js';
import type {Source} from '../source.js';
import {idFromSource} from '../vendor/source-id.js';
import type {WeekPlanItem, WeekPlanQuery} from '../week-plan-source.js';

const system = 'urn:skolebro:week-of-assignments';

const entryKinds: Readonly<Record<string, WeekPlanEntryKind>> = {
  homework: 'homework',
  assessment: 'test',
  reminder: 'information',
};

/**
 * The tasks of a vendor that writes no week plans as plans of the week, so that they stand beside those of others.
 *
 * A task stands on the day that it is due, and one for a week on no day; each line names its task. What is due in
 * another week is left out.
 */
export function weekPlansOf(
  source: Source<AssignmentItem, AssignmentQuery>,
): Source<WeekPlanItem, WeekPlanQuery> {
  return {
    async *load({isoWeek, ...query}, signal) {
      const week = readWeekLabel(isoWeek);
      const days = week && {startDate: mondayOf(week), endDate: addDays(mondayOf(week), 6)};
      for await (const {items, partial, ...answer} of source.load({...query, ...days}, signal)) {
        const parts = partial?.map(({items: some, partial: _, ...part}) => ({
          ...part,
          ...(some && {items: plansOf(some, isoWeek)}),
        }));
        yield {...answer, ...(items && {items: plansOf(items, isoWeek)}), ...(parts && {partial: parts})};
      }
    },
    ...(source.watch && {watch: (changed, signal) => source.watch?.(changed, signal)}),
  };
}

function plansOf(items: readonly AssignmentItem[], isoWeek: string): readonly WeekPlanItem[] {
  const week = readWeekLabel(isoWeek);
  const monday = week && mondayOf(week);
  const plans = new Map<string, WeekPlanItem>();
  for (const item of items) {
    const {assignment, childId, vendor, groups} = item;
    const {dueDate, isoWeek: own = isoWeek} = assignment;
    const isInWeek =
      dueDate === undefined
        ? own === isoWeek
        : !monday || (monday <= dueDate && dueDate < addDays(monday, 7));
    if (!isInWeek) continue;
    const of = childId ?? assignment.groupIds?.[0] ?? '';
    const key = `${of} ${vendor ?? ''}`;
    const group = groups?.[0];
    const plan = plans.get(key) ?? {
      plan: {
        id: idFromSource(system, `${key} ${isoWeek}`),
        groupId: assignment.groupIds?.[0] ?? idFromSource(`${system}:group`, of),
        isoWeek,
      },
      ...(childId !== undefined && {childId}),
      ...(vendor !== undefined && {vendor}),
      ...(group !== undefined && {group}),
    };
    const entry = entryOf(item);
    const subjects =
      entry.subjectId === undefined || item.subject === undefined ? {} : {[entry.subjectId]: item.subject};
    plans.set(key, {
      ...plan,
      plan: {...plan.plan, entries: [...(plan.plan.entries ?? []), entry]},
      subjects: {...plan.subjects, ...subjects},
    });
  }
  return [...plans.values()];
}

function entryOf({assignment, childId, subject}: AssignmentItem): WeekPlanEntry {
  const {id, kind, title, description, descriptionHtml, dueDate} = assignment;
  const subjectId: Uuid | undefined =
    assignment.subjectId ?? (subject === undefined ? undefined : idFromSource(`${system}:subject`, subject));
  return {
    kind: entryKinds[kind] ?? 'task',
    title,
    assignmentId: id,
    ...(childId !== undefined && {pupilIds: [childId]}),
    ...(dueDate !== undefined && {date: dueDate}),
    ...(subjectId !== undefined && {subjectId}),
    ...(description !== undefined && {text: description}),
    ...(descriptionHtml !== undefined && {html: descriptionHtml}),
  };
}
