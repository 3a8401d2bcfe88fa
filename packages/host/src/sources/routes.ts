import type {Uuid} from '@skolebro/models';

/**
 * Remembers which of several sources brought which thing, so that what is written about it finds its way back.
 *
 * Ids of the things themselves count more than those that stand inside of them, and both more than the children.
 */
export class Routes {
  private readonly own = new Map<string, Set<number>>();
  private readonly inner = new Map<string, Set<number>>();
  private readonly children = new Map<Uuid, Set<number>>();

  /** Notes everything that stands in an item, or in what a write gave back. */
  learn(source: number, item: unknown, childId?: Uuid): void {
    if (childId !== undefined) note(this.children, childId, source);
    for (const {id, depth, isChild} of idsIn(item)) {
      if (isChild) note(this.children, id, source);
      else note(depth <= 2 ? this.own : this.inner, id, source);
    }
  }

  /**
   * The sources that a call may be meant for: none when it names nothing known, and undefined when it names
   * things of several that have no source in common.
   */
  find(given: readonly unknown[]): ReadonlySet<number> | undefined {
    const words = [...wordsIn(given)];
    for (const known of [this.own, this.inner, this.children]) {
      const hits = words.flatMap((word) => known.get(word) ?? []);
      const [first] = hits;
      if (!first) continue;
      const common = new Set([...first].filter((source) => hits.every((hit) => hit.has(source))));
      return common.size > 0 ? common : undefined;
    }
    return new Set();
  }
}

function note(map: Map<string, Set<number>>, id: string, source: number): void {
  const sources = map.get(id);
  if (sources) sources.add(source);
  else map.set(id, new Set([source]));
}

interface FoundId {
  readonly id: string;
  readonly depth: number;
  readonly isChild: boolean;
}

/** Every `id` in a value, and every child it names, down to where bookings and submissions lie. */
function* idsIn(value: unknown, depth = 0): Generator<FoundId> {
  if (depth > 5 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value as unknown[]) yield* idsIn(one, depth + 1);
    return;
  }
  for (const [name, one] of Object.entries(value)) {
    // What a source says of a message that it took over names it by `messageId`.
    if ((name === 'id' || name === 'messageId') && typeof one === 'string')
      yield {id: one, depth, isChild: false};
    else if (name === 'childId' && typeof one === 'string') yield {id: one, depth, isChild: true};
    else if (name === 'childIds' && Array.isArray(one)) {
      for (const id of one as unknown[]) if (typeof id === 'string') yield {id, depth, isChild: true};
    } else yield* idsIn(one, depth + 1);
  }
}

function* wordsIn(value: unknown, depth = 0): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (depth < 5 && typeof value === 'object' && value !== null && !(value instanceof AbortSignal)) {
    for (const one of Object.values(value)) yield* wordsIn(one, depth + 1);
  }
}
