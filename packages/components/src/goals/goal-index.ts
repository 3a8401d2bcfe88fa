import {type GoalCatalogue, foldForSearch} from '@skolebro/host';
import type {Goal, GoalFramework, Uuid} from '@skolebro/models';

/** One place in a framework: the framework itself, a subject, a span of levels or a goal. */
export interface GoalNode {
  readonly id: Uuid;
  readonly label: string;
  readonly framework: GoalFramework;

  /** Absent for what only gathers goals. */
  readonly goal?: Goal;
  readonly parent?: GoalNode;
  readonly children: readonly GoalNode[];
}

interface Branch extends GoalNode {
  readonly parent?: Branch;
  readonly children: Branch[];
  readonly order: number;
  words: string;
}

/** Finds its way in goal frameworks: down from their roots, up from a goal, and across by words. */
export class GoalIndex {
  /** The frameworks, in the order given. */
  readonly roots: readonly GoalNode[];

  private readonly trunks: readonly Branch[];
  private readonly nodes = new Map<Uuid, Branch>();

  constructor(catalogues: readonly GoalCatalogue[]) {
    this.trunks = catalogues.map((catalogue) => this.plant(catalogue));
    this.roots = this.trunks;
    for (const node of this.nodes.values()) {
      node.children.sort((a, b) => a.order - b.order);
      node.words = foldForSearch(node.label);
    }
  }

  /** The place of that id, or undefined when no framework here has it. */
  node(id: Uuid): GoalNode | undefined {
    return this.nodes.get(id);
  }

  /** The goals without further goals below in whose words, or those above, every word of the search stands; so many at most, in the order of their frameworks, and how many there are. */
  find(search: string, limit: number): {readonly found: readonly GoalNode[]; readonly total: number} {
    const words = foldForSearch(search).split(' ').filter(Boolean);
    const found: GoalNode[] = [];
    let total = 0;
    // What stands in a word above need not be looked for below, so that each text is read once at most.
    const walk = (node: Branch, wanted: readonly string[]): void => {
      const left = wanted.length === 0 ? wanted : wanted.filter((word) => !node.words.includes(word));
      for (const child of node.children) walk(child, left);
      if (!node.goal || node.children.length > 0 || left.length > 0) return;
      total += 1;
      if (found.length < limit) found.push(node);
    };
    if (words.length > 0) for (const trunk of this.trunks) walk(trunk, words);
    return {found, total};
  }

  private plant({framework, goals, subjects = [], stages = []}: GoalCatalogue): Branch {
    const root = this.add({id: framework.id, label: framework.title, framework, order: 0});
    const subjectById = new Map(subjects.map((subject) => [subject.id, subject]));
    const stageById = new Map(stages.map((stage) => [stage.id, stage]));
    const subjectOf = (id: Uuid): Branch => {
      const known = this.nodes.get(`${framework.id} ${id}`);
      const subject = subjectById.get(id);
      if (known || !subject) return known ?? root;
      return this.add({
        id: `${framework.id} ${id}`,
        label: tidy(subject.title),
        framework,
        order: subjects.indexOf(subject),
        parent: root,
      });
    };
    const stageOf = (id: Uuid): Branch => {
      const known = this.nodes.get(id);
      const stage = stageById.get(id);
      if (known || !stage) return known ?? root;
      return this.add({
        id,
        label: tidy(stage.title),
        framework,
        order: stages.indexOf(stage),
        parent: subjectOf(stage.subjectId),
      });
    };
    const goalById = new Map(goals.map((goal) => [goal.id, goal]));
    const climbing = new Set<Uuid>();
    const goalOf = (goal: Goal): Branch => {
      const known = this.nodes.get(goal.id);
      if (known) return known;
      climbing.add(goal.id);
      // A framework that goes round in circles hangs from its root; a goal is never lost.
      const above =
        goal.parentId === undefined || climbing.has(goal.parentId) ? undefined : goalById.get(goal.parentId);
      const parent = above ? goalOf(above) : goal.stageId === undefined ? root : stageOf(goal.stageId);
      climbing.delete(goal.id);
      const order = (goal.phase ?? 0) * 1000 + (goal.sequence ?? 0);
      return this.add({id: goal.id, label: tidy(goal.fullStatement), framework, goal, parent, order});
    };
    for (const goal of goals) goalOf(goal);
    return root;
  }

  private add(node: Omit<Branch, 'children' | 'words'>): Branch {
    const branch: Branch = {...node, children: [], words: ''};
    this.nodes.set(node.id, branch);
    node.parent?.children.push(branch);
    return branch;
  }
}

/** What stands above a place, the framework first. */
export function pathOf(node: GoalNode): readonly GoalNode[] {
  return node.parent ? [...pathOf(node.parent), node.parent] : [];
}

/** Names as they are meant: official lists have stray blanks in them. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
