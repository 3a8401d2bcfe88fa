import type {Answer} from '../answer.js';
import {WriteRefused} from '../source.js';
import {type AnySource, type ItemOf, type QueryOf, opened, wrap} from './wrap.js';

/** What the items look like once something is written, by the name of the method that writes. */
export type Foreseen<S extends AnySource> = {
  readonly [Name in Exclude<keyof S, 'load' | 'watch'>]?: NonNullable<S[Name]> extends (
    ...given: infer Given
  ) => unknown
    ? (items: readonly ItemOf<S>[], ...given: Given) => readonly ItemOf<S>[]
    : never;
};

type Foresee<Item> = (items: readonly Item[], ...given: readonly unknown[]) => readonly Item[];

/**
 * A source that shows what is written before it is kept, and takes it back when it could not be.
 *
 * Whoever watches is told at once, and asks again; the answer then has the change. When the source refuses, the
 * change is gone from the next answer and the method rejects with `WriteRefused`. Of two changes only the one that
 * was refused is taken back.
 */
export function optimistic<S extends AnySource>(source: S, foreseen: Foreseen<S>): S {
  type Item = ItemOf<S>;
  type Change = (items: readonly Item[]) => readonly Item[];
  const pending = new Set<Change>();
  const watchers = new Set<() => void>();
  const latest = new Map<string, Answer<Item>>();
  const tell = () => [...watchers].forEach((changed) => changed());
  const changes = foreseen as unknown as Readonly<Record<string, Foresee<Item>>>;

  return wrap(
    source,
    {
      async *load(query: QueryOf<S>, signal): AsyncGenerator<Answer<Item>> {
        const question = JSON.stringify(query);
        const known = latest.get(question);
        if (known && pending.size > 0) yield changed(known);
        for await (const answer of opened(source).load(query, signal)) {
          if (answer.state === 'ready') latest.set(question, answer);
          yield changed(answer);
        }
      },
      watch(changedNow, signal) {
        if (signal.aborted) return;
        watchers.add(changedNow);
        signal.addEventListener('abort', () => watchers.delete(changedNow), {once: true});
        opened(source).watch?.(changedNow, signal);
      },
    },
    (name, method, given) => {
      const foresee = Object.hasOwn(changes, name) ? changes[name] : undefined;
      return foresee
        ? written(
            (items) => foresee(items, ...given),
            () => method(...given),
          )
        : method(...given);
    },
  );

  async function written(change: Change, write: () => unknown): Promise<unknown> {
    pending.add(change);
    tell();
    try {
      return await write();
    } catch (error) {
      if (error instanceof WriteRefused) throw error;
      throw new WriteRefused('failed', 'The source could not keep it.');
    } finally {
      // Kept or not: from here on the source's own answer says how it is.
      pending.delete(change);
      latest.clear();
      tell();
    }
  }

  function changed(answer: Answer<Item>): Answer<Item> {
    if (answer.items === undefined || pending.size === 0) return answer;
    const items = [...pending].reduce((before: readonly Item[], change) => change(before), answer.items);
    return {...answer, items};
  }
}
