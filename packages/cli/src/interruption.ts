import {CommandError} from './command-error.js';
import {exitCodes} from './exit-codes.js';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work that a user can break off with Ctrl+C; the signal aborts then, and the work clears up after itself.
 *
 * @throws CommandError with the given words when the work was broken off.
 */
export async function interruptible<Result>(
  words: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort(new CommandError(words, exitCodes.interrupted));
  // Only once: whoever presses a second time wants it to end at once.
  for (const signal of signals) process.once(signal, onSignal);
  try {
    return await work(stop.signal);
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
  }
}
