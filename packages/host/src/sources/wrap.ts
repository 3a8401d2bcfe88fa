import type {Answer} from '../answer.js';
import type {SourceQuery} from '../source.js';

/** Any source of any widget, for what works with all of them. */
export interface AnySource {
  load(query: never, signal: AbortSignal): AsyncIterable<Answer<unknown>>;
  watch?(changed: () => void, signal: AbortSignal): void;
}

/** What a source answers with. */
export type ItemOf<S extends AnySource> =
  ReturnType<S['load']> extends AsyncIterable<Answer<infer Item>> ? Item : never;

/** What a source is asked. */
export type QueryOf<S extends AnySource> = Parameters<S['load']>[0] & SourceQuery;

/** The same source seen from inside: it loads what it is asked. */
export interface LoadedSource<Item, Query> {
  load(query: Query, signal: AbortSignal): AsyncIterable<Answer<Item>>;
  watch?(changed: () => void, signal: AbortSignal): void;
}

/** The source by its own items and queries, which a type parameter hides. */
export function opened<S extends AnySource>(source: S): LoadedSource<ItemOf<S>, QueryOf<S>> {
  return source as unknown as LoadedSource<ItemOf<S>, QueryOf<S>>;
}

/** A source that does some things otherwise and everything else as before, whatever methods it has. */
export function wrap<S extends AnySource>(
  source: S,
  instead: Partial<LoadedSource<ItemOf<S>, QueryOf<S>>>,
  write?: (name: string, method: Method, given: readonly unknown[]) => unknown,
): S {
  return new Proxy(source, {
    get(target, name) {
      if (Object.hasOwn(instead, name)) return instead[name as keyof typeof instead];
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const method: Method = (...given) => (value as Method).apply(target, given);
      if (!write || typeof name !== 'string' || name === 'load' || name === 'watch') return method;
      return (...given: unknown[]) => write(name, method, given);
    },
    has: (target, name) => Object.hasOwn(instead, name) || Reflect.has(target, name),
  });
}

/** A method of a source whose name and parameters are its own. */
export type Method = (...given: unknown[]) => unknown;

/** A signal that aborts with another or by itself. */
export function follow(signal: AbortSignal): AbortController {
  const controller = new AbortController();
  if (signal.aborted) controller.abort(signal.reason);
  else signal.addEventListener('abort', () => controller.abort(signal.reason), {signal: controller.signal});
  return controller;
}

/** Whether a signal has aborted by now; asked anew after every wait. */
export function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
