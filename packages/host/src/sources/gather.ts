import type {Answer} from '../answer.js';
import {follow} from './wrap.js';

/** One answer, and which of the askers it came to. */
export interface Arrival<Item> {
  readonly index: number;
  readonly answer: Answer<Item>;
}

/** Passes on the answers of several at once, in the order in which they come. */
export async function* gather<Item>(
  asked: ReadonlyMap<number, (signal: AbortSignal) => AsyncIterable<Answer<Item>>>,
  signal: AbortSignal,
): AsyncGenerator<Arrival<Item>> {
  const running = follow(signal);
  const waiting = new Map<number, Promise<{index: number; result: IteratorResult<Answer<Item>>}>>();
  const iterators = new Map<number, AsyncIterator<Answer<Item>>>();
  const next = (index: number) => {
    const step = iterators.get(index)?.next();
    if (step)
      waiting.set(
        index,
        step.then((result) => ({index, result})),
      );
  };
  try {
    for (const [index, load] of asked) {
      iterators.set(index, load(running.signal)[Symbol.asyncIterator]());
      next(index);
    }
    while (waiting.size > 0) {
      const {index, result} = await Promise.race(waiting.values());
      waiting.delete(index);
      if (result.done) continue;
      next(index);
      yield {index, answer: result.value};
    }
  } finally {
    running.abort();
  }
}
