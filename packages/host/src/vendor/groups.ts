import type {HostChild, IsoWeekLabel, LocalDate, Uuid, WeekPlanEntry, WeeklyLetter} from '@skolebro/models';
import type {WeekPlanItem} from '../week-plan-source.js';
import {idFromSource, identified} from './source-id.js';

/** The id of a group that a vendor knows by its name alone; the school keeps two groups of one name apart. */
export function groupIdOf(system: string, {institutionNumber}: HostChild, name: string): Uuid {
  return idFromSource(`${system}:group`, `${institutionNumber ?? ''} ${name}`);
}

/** The id of a subject that a vendor knows by its name alone. */
export function subjectIdOf(system: string, name: string): Uuid {
  return idFromSource(`${system}:subject`, name.toLowerCase());
}

/** Gathers what a vendor says of a week into one plan for each child and group. */
export class WeekPlans {
  private readonly plans = new Map<string, WeekPlanItem>();
  private readonly system: string;

  constructor(system: string) {
    this.system = system;
  }

  /** Adds an entry or a letter to the plan of a child's group. */
  add(
    child: HostChild,
    group: {readonly id: Uuid; readonly name?: string},
    isoWeek: IsoWeekLabel,
    part: {readonly entry?: WeekPlanEntry; readonly subject?: string; readonly letter?: WeeklyLetter},
  ): void {
    const key = `${child.id} ${group.id} ${isoWeek}`;
    const item: WeekPlanItem = this.plans.get(key) ?? {
      plan: {
        ...identified(`${this.system}:week-plan`, `${group.id} ${isoWeek}`),
        groupId: group.id,
        isoWeek,
      },
      childId: child.id,
      ...(group.name !== undefined && {group: group.name}),
    };
    const {entry, subject, letter} = part;
    const subjectId = entry?.subjectId;
    this.plans.set(key, {
      ...item,
      plan: {...item.plan, ...(entry && {entries: [...(item.plan.entries ?? []), entry]})},
      ...(subjectId !== undefined &&
        subject !== undefined && {subjects: {...item.subjects, [subjectId]: subject}}),
      ...(letter && {letters: [...(item.letters ?? []), letter]}),
    });
  }

  /** The plans, each with its entries in the order of the week and its letters in theirs. */
  get items(): readonly WeekPlanItem[] {
    return [...this.plans.values()].map((item) => ({
      ...item,
      plan: {...item.plan, ...(item.plan.entries && {entries: inOrder(item.plan.entries)})},
      ...(item.letters && {
        letters: [...item.letters].sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0)),
      }),
    }));
  }
}

function inOrder(entries: readonly WeekPlanEntry[]): readonly WeekPlanEntry[] {
  const day = ({date}: WeekPlanEntry): LocalDate => date ?? '';
  return [...entries].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
