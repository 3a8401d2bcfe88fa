import type {Uuid} from '@skolebro/models';
import type {Answer} from '../answer.js';
import type {SourceQuery} from '../source.js';
import {type AnySource, type ItemOf, opened, wrap} from './wrap.js';

/** What a guard lets through. */
export interface GuardOptions<Item> {
  /** The children of the user, for questions that name none; absent means that such questions are not guarded. */
  readonly childIds?: readonly Uuid[];

  /** Whom an item is about; absent means its `childIds` and `childId`. */
  readonly childrenOf?: (item: Item) => readonly Uuid[];

  /** Told of every refusal, without a word of what was refused. */
  readonly refused?: (refusal: {readonly vendor: string; readonly items: number}) => void;
}

/**
 * A source that never shows one child what is about another.
 *
 * An answer about a child that was not asked for has failed; of an answer that mixes children, what is about
 * others is left out and the answer says that a part of it failed. An item about several is kept for those asked for.
 */
export function guardChild<S extends AnySource>(source: S, options: GuardOptions<ItemOf<S>> = {}): S {
  return wrap(source, {
    async *load(query, signal) {
      const asked = (query as SourceQuery).childIds ?? options.childIds;
      for await (const answer of opened(source).load(query, signal)) {
        if (signal.aborted) return;
        yield asked === undefined ? answer : guarded(answer, asked, options);
      }
    },
  });
}

function guarded<Item>(
  answer: Answer<Item>,
  asked: readonly Uuid[],
  options: GuardOptions<Item>,
): Answer<Item> {
  const {vendor, childId, items, partial} = answer;
  const {childrenOf = childrenOfItem, refused} = options;
  if (childId !== undefined && !asked.includes(childId)) {
    refused?.({vendor, items: items?.length ?? 0});
    return {vendor, state: 'failed'};
  }
  const own = items?.filter((item) => {
    const children = childrenOf(item);
    return children.length === 0 || children.some((child) => asked.includes(child));
  });
  const parts = partial?.map((part) => guarded(part, asked, options));
  const lost = (items?.length ?? 0) - (own?.length ?? 0);
  if (lost === 0) return parts === undefined ? answer : {...answer, partial: parts};
  refused?.({vendor, items: lost});
  if (own === undefined || own.length === 0) return {vendor, state: 'failed'};
  return {...answer, items: own, partial: [...(parts ?? []), {vendor, state: 'failed'}]};
}

function childrenOfItem(item: unknown): readonly Uuid[] {
  const {childIds, childId} = (item ?? {}) as {childIds?: unknown; childId?: unknown};
  const several = Array.isArray(childIds) ? (childIds as unknown[]) : [];
  return [...several, childId].filter((id) => typeof id === 'string');
}
