import type {GoalCatalogue} from '@skolebro/host';
import type {Goal, GoalAssessment, GoalFramework, GoalLink, GoalStatus, Uuid} from '@skolebro/models';

/** An official goal that something links to, with the framework it stands in. */
export interface LinkedGoal {
  readonly id: Uuid;
  readonly goal: Goal;
  readonly framework: GoalFramework;

  /** The goal's own legal status, or else its framework's. */
  readonly status: GoalStatus;
}

/** The linked goals of one framework and one legal status. */
export interface LinkedGroup {
  readonly framework: GoalFramework;
  readonly status: GoalStatus;
  readonly goals: readonly LinkedGoal[];
}

/** Follows links to the goals of any frameworks, any version of them. */
export class GoalLookup {
  private readonly goals = new Map<Uuid, LinkedGoal>();

  constructor(catalogues: readonly GoalCatalogue[]) {
    for (const {framework, goals} of catalogues) {
      for (const goal of goals) {
        this.goals.set(goal.id, {id: goal.id, goal, framework, status: goal.status ?? framework.status});
      }
    }
  }

  /** The goal of that id, or undefined when no framework here has it. */
  find(id: Uuid): LinkedGoal | undefined {
    return this.goals.get(id);
  }

  /** What a link leads to, by framework and legal status, and how many goals no framework here knows. */
  follow({goalIds = []}: GoalLink): {readonly groups: readonly LinkedGroup[]; readonly unknown: number} {
    const groups = new Map<string, {framework: GoalFramework; status: GoalStatus; goals: LinkedGoal[]}>();
    let unknown = 0;
    for (const id of new Set(goalIds)) {
      const linked = this.goals.get(id);
      if (!linked) {
        unknown += 1;
        continue;
      }
      const {framework, status} = linked;
      const key = `${framework.id} ${status}`;
      const group = groups.get(key) ?? {framework, status, goals: []};
      group.goals.push(linked);
      groups.set(key, group);
    }
    return {groups: [...groups.values()], unknown};
  }
}

/**
 * What has been said of a goal, the newest first.
 *
 * It is about the goal when it has the same own text, or, where neither has one, the same official goals.
 */
export function assessmentsOf(
  link: GoalLink,
  assessments: readonly GoalAssessment[],
): readonly GoalAssessment[] {
  const key = keyOf(link);
  return assessments.filter(({goal}) => keyOf(goal) === key).sort((a, b) => (a.date < b.date ? 1 : -1));
}

function keyOf({text, goalIds = []}: GoalLink): string {
  return text === undefined ? [...goalIds].sort().join() : text.replace(/\s+/g, ' ').trim().toLowerCase();
}
