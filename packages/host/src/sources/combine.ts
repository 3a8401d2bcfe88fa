import type {Uuid} from '@skolebro/models';
import type {Answer} from '../answer.js';
import type {SourceQuery} from '../source.js';
import {gather} from './gather.js';
import {joined, pageOf, pagesOf} from './join.js';
import {Routes} from './routes.js';
import {withTimeLimit} from './time-limit.js';
import {type AnySource, type ItemOf, type QueryOf, opened} from './wrap.js';
import {writeBack} from './write-back.js';

/** One of the sources that are shown as one. */
export interface CombinedPart<S extends AnySource> {
  /** The vendor or institution, as users know it. */
  readonly vendor: string;

  readonly source: S;

  /** The children whom it knows; absent means that it is asked about every child. */
  readonly childIds?: readonly Uuid[];

  /** How many milliseconds it may take before it has failed; absent means 8,000. */
  readonly milliseconds?: number;
}

/** How several sources become one. */
export interface CombineOptions<Item> {
  /** What all of them together are called; absent means their names, one after another. */
  readonly vendor?: string;

  /** The order of the items; absent means source by source. */
  readonly order?: (a: Item, b: Item) => number;

  /**
   * Writes into an item where it comes from; absent means that `vendor`, and the child of its answer as `childId`
   * and `childIds`, are added where an item does not say them itself.
   */
  readonly label?: (item: Item, from: Pick<Answer<Item>, 'vendor' | 'childId'>) => Item;
}

/**
 * Several vendors and kommuner as one source.
 *
 * All are asked at once, and every answer is passed on as it comes, joined with the others. One that fails, hangs,
 * or refuses hides nothing of the rest and stands in `partial` with its own name and state. What is written goes
 * back to the source that the thing came from; what concerns no known thing goes to the first that can do it; a
 * list of ids is divided among its sources; what cannot be told rejects with `WriteRefused`.
 */
export function combine<S extends AnySource>(
  parts: readonly CombinedPart<S>[],
  options: CombineOptions<ItemOf<S>> = {},
): S {
  type Item = ItemOf<S>;
  const {vendor = parts.map((part) => part.vendor).join(', '), order, label = labelled} = options;
  const routes = new Routes();
  const sources = parts.map(({source}) => source);
  const limited = parts.map(({source, vendor: name, milliseconds}) =>
    withTimeLimit(source, {vendor: name, ...(milliseconds !== undefined && {milliseconds})}),
  );

  async function* load(query: SourceQuery, signal: AbortSignal): AsyncGenerator<Answer<Item>> {
    const pages = pagesOf(query.page);
    const asked = new Map<number, (own: AbortSignal) => AsyncIterable<Answer<Item>>>();
    const latest = new Map<number, Answer<Item>>();
    for (const [index, {vendor: name, childIds}] of parts.entries()) {
      const own = questionFor(query, childIds);
      const source = limited[index];
      if (!own || !source || (pages && pages[index] === undefined)) continue;
      const {page: _, ...first} = own;
      const question = {...first, ...(pages?.[index] !== undefined && {page: pages[index]})};
      asked.set(index, (running) => opened(source).load(question as QueryOf<S>, running));
      latest.set(index, {vendor: name, state: 'loading'});
    }
    const answer = () => joined(vendor, [...latest.values()], pageOf(latest), order);
    if (asked.size === 0 && !signal.aborted) yield answer();
    for await (const {index, answer: one} of gather(asked, signal)) {
      if (signal.aborted) return;
      routes.learn(index, one.items, one.childId);
      const items = one.items?.map((item) => label(item, one));
      latest.set(index, {...one, ...(items && {items})});
      yield answer();
    }
  }

  function watch(changed: () => void, signal: AbortSignal): void {
    for (const source of sources) opened(source).watch?.(changed, signal);
  }

  const own: Readonly<Record<string, unknown>> = {
    load,
    ...(sources.some((source) => Reflect.has(source, 'watch')) && {watch}),
  };
  return new Proxy({} as S, {
    get: (_, name) =>
      typeof name === 'string' ? (own[name] ?? writeBack(name, sources, routes)) : undefined,
    has: (_, name) => name in own || sources.some((source) => Reflect.has(source, name)),
  });
}

/** The question as one source is asked it; undefined when it knows none of the children. */
function questionFor(query: SourceQuery, known: readonly Uuid[] | undefined): SourceQuery | undefined {
  const {childIds} = query;
  if (known === undefined) return query;
  if (childIds === undefined) return {...query, childIds: known};
  const own = childIds.filter((id) => known.includes(id));
  return own.length > 0 ? {...query, childIds: own} : undefined;
}

function labelled<Item>(item: Item, {vendor, childId}: Pick<Answer<Item>, 'vendor' | 'childId'>): Item {
  if (typeof item !== 'object' || item === null) return item;
  const isAboutSomebody = 'childId' in item || 'childIds' in item;
  return {
    ...(!('vendor' in item) && {vendor}),
    ...(childId !== undefined && !isAboutSomebody && {childId, childIds: [childId]}),
    ...item,
  };
}
