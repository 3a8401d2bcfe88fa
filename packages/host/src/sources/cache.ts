import type {Answer} from '../answer.js';
import {type AnySource, type ItemOf, isAborted, opened, wrap} from './wrap.js';

/** A place to keep text, which only a host can hand in; what it keeps is a child's, so it keeps it for one user. */
export interface CacheStorage {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;

  /** Forgets every key that begins so. */
  clear(prefix: string): Promise<void>;
}

/** What a cache keeps, and for whom. */
export interface CacheOptions<Item> {
  /** Tells sources and users apart, as "kalender mett0101"; the same key is never used for two. */
  readonly key: string;

  /** Where answers outlive the page; absent means that they do not. */
  readonly storage?: CacheStorage;

  /** How many questions are kept in memory; absent means 50. */
  readonly most?: number;

  /** Whether an item may be kept; absent means everything but what is sensitive. */
  readonly mayKeep?: (item: Item) => boolean;
}

/**
 * A source that remembers, for when there is no net.
 *
 * What is remembered is shown as `loading` while the source is asked, and as `stale` when it fails. When the user
 * is signed out or may no longer see it, everything is forgotten. A storage that fails is done without.
 */
export function withCache<S extends AnySource>(source: S, options: CacheOptions<ItemOf<S>>): S {
  type Item = ItemOf<S>;
  const {key, storage, most = 50, mayKeep = isHarmless} = options;
  const memory = new Map<string, Answer<Item>>();

  return wrap(source, {
    async *load(query, signal): AsyncGenerator<Answer<Item>> {
      const place = `${key} ${placeOf(query)}`;
      const known = memory.get(place) ?? (await stored(place));
      if (isAborted(signal)) return;
      if (known) yield {...known, state: 'loading'};
      let last: Answer<Item> | undefined;
      try {
        for await (const answer of opened(source).load(query, signal)) {
          last = answer;
          if (answer.state === 'ready' || answer.state === 'empty') await keep(place, answer);
          if (answer.state === 'signed-out' || answer.state === 'not-licensed') await forget();
          if (isAborted(signal)) return;
          const shown = answer.state === 'failed' ? offline(known, answer) : answer;
          const isLess = answer.state === 'loading' && answer.items === undefined && known !== undefined;
          yield isLess ? {...known, state: 'loading'} : shown;
        }
      } catch (error) {
        if (!known) throw error;
        if (!isAborted(signal)) yield offline(known, last ?? {vendor: known.vendor, state: 'failed'});
      }
    },
  });

  async function keep(place: string, answer: Answer<Item>): Promise<void> {
    // What a part of it lacked today must not look whole tomorrow.
    const {partial: _, ...whole} = answer;
    const items = answer.items?.filter((item) => mayKeep(item));
    const kept: Answer<Item> = {...whole, ...(items && {items})};
    memory.delete(place);
    memory.set(place, kept);
    for (const oldest of memory.keys()) {
      if (memory.size <= most) break;
      memory.delete(oldest);
    }
    await storage?.set(place, JSON.stringify(kept)).catch(() => undefined);
  }

  async function forget(): Promise<void> {
    memory.clear();
    await storage?.clear(key).catch(() => undefined);
  }

  async function stored(place: string): Promise<Answer<Item> | undefined> {
    try {
      const answer = JSON.parse((await storage?.get(place)) ?? 'null') as Partial<Answer<Item>> | null;
      const isAnswer = typeof answer?.vendor === 'string' && (Array.isArray(answer.items) || !answer.items);
      return isAnswer ? (answer as Answer<Item>) : undefined;
    } catch {
      return undefined;
    }
  }
}

function offline<Item>(known: Answer<Item> | undefined, answer: Answer<Item>): Answer<Item> {
  return known?.items ? {...known, state: 'stale'} : answer;
}

function isHarmless(item: unknown): boolean {
  const {sensitive, stepUp} = (item ?? {}) as {sensitive?: unknown; stepUp?: unknown};
  return sensitive !== true && stepUp !== true;
}

/** The same question in one form, in whatever order its parts stand. */
function placeOf(query: object): string {
  return JSON.stringify(Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1)));
}
