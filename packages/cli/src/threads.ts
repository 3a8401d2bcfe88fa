import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {PieceWorkers} from '@skolebro/validator';
import {startWorkers} from '@skolebro/validator/node';
import {type Arguments, optionText, wholeNumber} from './arguments.js';
import {usageError} from './command-error.js';

const mostWorkers = 64;

/** Does a piece of work with as many threads as `--workers` says, and ends them; one worker is the program itself. */
export async function withThreads<Result>(
  read: Arguments,
  work: (workers: PieceWorkers | undefined) => Promise<Result>,
): Promise<Result> {
  const count = wholeNumber(read, 'workers', 1, 1);
  if (count > mostWorkers) throw usageError(read.texts.badValue('--workers', `1 – ${mostWorkers}`));
  if (count === 1) return work(undefined);
  const own = optionText(read, 'rules');
  const threads = startWorkers(count, own === undefined ? {} : {ownRules: pathToFileURL(resolve(own)).href});
  try {
    return await work(threads);
  } finally {
    await threads.close();
  }
}
