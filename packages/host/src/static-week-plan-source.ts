import type {Uuid} from '@skolebro/models';
import {type StaticSourceOptions, answer} from './static-source.js';
import type {WeekPlanDraft, WeekPlanItem, WeekPlanSource} from './week-plan-source.js';

/** What a static week plan source says besides its plans. */
export interface StaticWeekPlanOptions extends StaticSourceOptions<WeekPlanItem> {
  /** Makes the id of a new plan. */
  readonly newId: () => Uuid;
}

/** A week plan source that holds its plans itself, and remembers as long as it lives what is saved. */
export function staticWeekPlanSource(
  plans: readonly WeekPlanItem[],
  options: StaticWeekPlanOptions,
): Required<Omit<WeekPlanSource, 'watch'>> {
  const items = [...plans];
  return {
    load: ({isoWeek, childIds, ...paging}, signal) =>
      answer(
        items.filter(
          ({plan, childId}) =>
            plan.isoWeek === isoWeek && (childId === undefined || (childIds?.includes(childId) ?? true)),
        ),
        options,
        signal,
        paging,
      ),
    save: async (draft: WeekPlanDraft) => {
      await Promise.resolve();
      const plan = {...draft, id: draft.id ?? options.newId()};
      const place = items.findIndex((one) => one.plan.id === plan.id);
      const {letters: _, ...before} =
        items[place] ?? items.find(({plan: {groupId}}) => groupId === plan.groupId) ?? {};
      if (place >= 0) items[place] = {...items[place], plan};
      else items.push({...before, plan});
      return plan;
    },
  };
}
