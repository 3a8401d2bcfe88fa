import {Worker} from 'node:worker_threads';
import type {PieceNotes, PieceRun, PieceSetup, PieceWorkers} from '../pieces/piece.js';
import type {TallyPart} from '../tally.js';
import {type Answer, type Order, received} from './messages.js';

/** Threads that judge records; they wait for work until they are closed. */
export interface Workers extends PieceWorkers {
  close(): Promise<void>;
}

/** How threads are started. */
export interface WorkersOptions {
  /** The address (`file:`) of a module of own rules, when the run judges by any. */
  readonly ownRules?: string;
}

/** How many pieces wait at each thread, so that none stands idle while its notes are taken. */
const piecesEach = 3;

interface Wait<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts so many threads for `validatePackage`; one run at a time may use them.
 *
 * A thread that breaks down makes the run fail with its error.
 */
export function startWorkers(count: number, {ownRules}: WorkersOptions = {}): Workers {
  const isSource = import.meta.url.endsWith('.ts');
  const address = new URL(isSource ? 'worker-from-source.mjs' : 'worker.js', import.meta.url);
  const options = {
    workerData: ownRules === undefined ? {} : {ownRules},
    ...(isSource && {execArgv: ['--conditions=source']}),
  };
  const threads = Array.from({length: count}, () => new Worker(address, options));
  return {
    begin: (setup) => beginRun(threads, setup),
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

function beginRun(threads: readonly Worker[], setup: PieceSetup): PieceRun {
  const pieces = new Map<number, Wait<PieceNotes>>();
  const parts: Wait<TallyPart>[] = [];
  let failure: Error | undefined;
  let next = 0;
  const fail = (error: unknown): void => {
    failure = error instanceof Error ? error : new Error('A thread broke down.', {cause: error});
    for (const {reject} of [...pieces.values(), ...parts]) reject(failure);
    pieces.clear();
  };
  const tell = (thread: Worker | undefined, order: Order, send: readonly ArrayBuffer[] = []): void => {
    thread?.postMessage(order, send);
  };
  const hear = (answer: Answer): void => {
    if (answer.kind === 'broken') fail(answer.error);
    else if (answer.kind === 'part') parts.shift()?.resolve(answer.part);
    else {
      pieces.get(answer.number)?.resolve(received(answer.notes));
      pieces.delete(answer.number);
    }
  };
  for (const thread of threads) {
    thread.removeAllListeners('message').removeAllListeners('error');
    thread.on('message', hear);
    thread.on('error', fail);
    tell(thread, {kind: 'begin', setup});
  }
  return {
    width: piecesEach * threads.length,
    judge: (piece) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        const number = next;
        next += 1;
        pieces.set(number, {resolve, reject});
        // A copy of its own can be handed over; the bytes of a piece are often a part of a larger chunk.
        const bytes = new Uint8Array(piece.bytes);
        tell(threads[number % threads.length], {kind: 'judge', number, piece: {...piece, bytes}}, [
          bytes.buffer,
        ]);
      }),
    end: () =>
      Promise.all(
        threads.map(
          (thread) =>
            new Promise<TallyPart>((resolve, reject) => {
              if (failure !== undefined) {
                reject(failure);
                return;
              }
              parts.push({resolve, reject});
              tell(thread, {kind: 'end'});
            }),
        ),
      ),
  };
}
