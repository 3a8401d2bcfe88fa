import {WriteRefused} from '../source.js';
import type {Routes} from './routes.js';
import type {AnySource, Method} from './wrap.js';

/** A method that any of the sources has, for all of them; undefined when none has it. */
export function writeBack(name: string, sources: readonly AnySource[], routes: Routes): Method | undefined {
  const able = new Map<number, Method>();
  for (const [index, source] of sources.entries()) {
    const method: unknown = Reflect.get(source, name);
    if (typeof method === 'function') able.set(index, bound(index, source, method as Method, routes));
  }
  const [home] = able.keys();
  if (home === undefined) return undefined;
  return (...given) => {
    const [ids, ...rest] = given;
    // Things with more to them than an id, such as receivers, are one question, which no vendor can answer in part.
    const areIds = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
    const split = areIds ? divided(ids, home, routes) : undefined;
    if (split && split.size > 1) {
      const writes = [...split].map(async ([index, own]) => {
        const write = able.get(index);
        return write ? await write(own, ...rest) : refused();
      });
      return Promise.all(writes).then(([first]) => first);
    }
    const meant = routes.find(given);
    const index = meant?.size === 0 ? home : [...(meant ?? [])].find((one) => able.has(one));
    return index === undefined ? refused() : able.get(index)?.(...given);
  };
}

/** The ids of a list by the source that each came from. */
function divided(
  ids: readonly unknown[],
  home: number,
  routes: Routes,
): ReadonlyMap<number, readonly unknown[]> {
  const split = new Map<number, unknown[]>();
  for (const id of ids) {
    const [index = home] = routes.find([id]) ?? [];
    split.set(index, [...(split.get(index) ?? []), id]);
  }
  return split;
}

function bound(index: number, source: AnySource, method: Method, routes: Routes): Method {
  return (...given) => {
    const result = method.apply(source, given);
    // What a write gives back is a thing of that source too, such as a draft with its new id.
    if (result instanceof Promise) return result.then((value: unknown) => learned(value));
    return isIterable(result) ? learnedAll(result) : result;
  };

  function learned(value: unknown): unknown {
    routes.learn(index, value);
    return value;
  }

  async function* learnedAll(values: AsyncIterable<unknown>): AsyncGenerator {
    for await (const value of values) yield learned(value);
  }
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

function refused(): Promise<never> {
  return Promise.reject(new WriteRefused('failed', 'No one vendor can keep this.'));
}
