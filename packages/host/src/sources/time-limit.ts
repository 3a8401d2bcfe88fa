import type {Answer, AnswerState} from '../answer.js';
import {type AnySource, follow, isAborted, opened, wrap} from './wrap.js';

/** How long a source may take, and who is named when it takes longer. */
export interface TimeLimitOptions {
  /** The vendor or institution, as users know it, for answers that the source did not give itself. */
  readonly vendor: string;

  /** How many milliseconds may pass before the first answer, and between two; absent means 8,000. */
  readonly milliseconds?: number;
}

/** What the only public widget waits, and what people do (Aula's widgets, `fetch` with 8 s). */
const usual = 8_000;

type Step<Item> = IteratorResult<Answer<Item>, unknown> | 'time-limit' | 'aborted';

/**
 * A source that always comes to an end: with an answer, or with `failed`.
 *
 * One that takes too long is aborted and left; one that throws, or ends in `loading`, has failed; one that
 * is refused with a state, as by `TokenRefused`, is in that state. After `signal` has aborted nothing more is said, whether the source
 * heeds it or not. Writes are left to take their time, because one that is cut off may have been kept.
 */
export function withTimeLimit<S extends AnySource>(source: S, options: TimeLimitOptions): S {
  const {vendor, milliseconds = usual} = options;
  type Item = ReturnType<S['load']> extends AsyncIterable<Answer<infer One>> ? One : never;
  return wrap(source, {
    async *load(query, signal): AsyncGenerator<Answer<Item>> {
      if (isAborted(signal)) return;
      const running = follow(signal);
      let last: Answer<Item> = {vendor, state: 'loading'};
      let answers: AsyncIterator<Answer<Item>> | undefined;
      try {
        answers = opened(source).load(query, running.signal)[Symbol.asyncIterator]() as typeof answers;
        for (;;) {
          const step: Step<Item> = await inTime(answers as AsyncIterator<Answer<Item>>, milliseconds, signal);
          if (step === 'aborted' || isAborted(signal)) return;
          if (step === 'time-limit') break;
          if (step.done) {
            if (last.state !== 'loading') return;
            break;
          }
          last = step.value;
          yield last;
        }
        yield failed(last, 'failed');
      } catch (error) {
        if (!isAborted(signal)) yield failed(last, stateOfError(error));
      } finally {
        running.abort();
        // A generator that hangs would never return; it is told and not waited for.
        void answers?.return?.().then(undefined, () => undefined);
      }
    },
  });
}

const refused: readonly AnswerState[] = ['not-licensed', 'step-up-needed', 'signed-out'];

/** The state of what was thrown, when it says one, as `TokenRefused` and `WriteRefused` of any copy of this package do. */
function stateOfError(error: unknown): AnswerState {
  const {state} = (error ?? {}) as {state?: unknown};
  return refused.find((one) => one === state) ?? 'failed';
}

/** What remains to be said: the items that are known are shown as what they are, out of date. */
function failed<Item>({vendor, childId, items}: Answer<Item>, state: AnswerState): Answer<Item> {
  const about = {vendor, ...(childId !== undefined && {childId})};
  const isShown = state === 'failed' && items !== undefined && items.length > 0;
  return isShown ? {...about, state: 'stale', items} : {...about, state};
}

async function inTime<Item>(
  answers: AsyncIterator<Answer<Item>>,
  milliseconds: number,
  signal: AbortSignal,
): Promise<Step<Item>> {
  const done = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<'time-limit' | 'aborted'>((resolve) => {
    timer = setTimeout(() => resolve('time-limit'), milliseconds);
    signal.addEventListener('abort', () => resolve('aborted'), {signal: done.signal});
  });
  try {
    return await Promise.race([answers.next(), end]);
  } finally {
    clearTimeout(timer);
    done.abort();
  }
}
