import type {IsoWeekLabel, Uuid, WeekPlan, WeeklyLetter} from '@skolebro/models';
import type {Source, SourceQuery} from './source.js';

/** One group's week as one child, or the group's teacher, meets it. */
export interface WeekPlanItem {
  readonly plan: WeekPlan;

  /** The child it is shown for; absent when it is shown to the group's teacher. */
  readonly childId?: Uuid;

  /** The vendor it comes from, as users know it; absent means the vendor of the answer. */
  readonly vendor?: string;

  /** The group as people read it. */
  readonly group?: string;

  /** The subjects that the entries name, as people read them. */
  readonly subjects?: Readonly<Record<Uuid, string>>;

  /** Letters to the guardians about the same week. */
  readonly letters?: readonly WeeklyLetter[];
}

/** Which week a widget wants to show. */
export interface WeekPlanQuery extends SourceQuery {
  /** The week as 2026-W05. */
  readonly isoWeek: IsoWeekLabel;
}

/** A plan that a teacher wrote or copied; without an id it is new, and its source gives it one. */
export type WeekPlanDraft = Omit<WeekPlan, 'id'> & {readonly id?: Uuid};

/** What a vendor implements to feed week plans. */
export interface WeekPlanSource extends Source<WeekPlanItem, WeekPlanQuery> {
  /** Keeps a plan; rejects with `WriteRefused`. Absent where the user may not. */
  save?(plan: WeekPlanDraft): Promise<WeekPlan>;
}
