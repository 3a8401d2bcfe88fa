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

/** How many pieces the thread of the run may have judged itself before their turn comes. */
const piecesAhead = 4;

interface Wait<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts threads for `validatePackage`, so many that with the one that it runs in there are `count`; one run at a time
 * may use them.
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
  const threads = Array.from({length: count - 1}, () => new Worker(address, options));
  return {
    begin: (setup) => beginRun(threads, setup),
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

function beginRun(threads: readonly Worker[], setup: PieceSetup): PieceRun {
  const pieces = new Map<number, Wait<PieceNotes> & {readonly thread: number}>();
  const parts: Wait<TallyPart>[] = [];
  const waiting = threads.map(() => 0);
  /** The thread that has the least to do. */
  const idlest = (): number => waiting.indexOf(Math.min(...waiting));
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
      const piece = pieces.get(answer.number);
      pieces.delete(answer.number);
      if (piece === undefined) return;
      waiting[piece.thread] = (waiting[piece.thread] ?? 0) - 1;
      piece.resolve(received(answer.notes));
    }
  };
  for (const thread of threads) {
    thread.removeAllListeners('message').removeAllListeners('error');
    thread.on('message', hear);
    thread.on('error', fail);
    tell(thread, {kind: 'begin', setup});
  }
  return {
    width: piecesEach * threads.length + piecesAhead,
    // After a failure every piece goes where its failure is told.
    hasRoom: () => failure !== undefined || (waiting[idlest()] ?? piecesEach) < piecesEach,
    judge: (piece) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        const number = next;
        next += 1;
        const thread = idlest();
        waiting[thread] = (waiting[thread] ?? 0) + 1;
        pieces.set(number, {resolve, reject, thread});
        // A copy of its own can be handed over; the bytes of a piece are often a part of a larger chunk.
        const bytes = new Uint8Array(piece.bytes);
        tell(threads[thread], {kind: 'judge', number, piece: {...piece, bytes}}, [bytes.buffer]);
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
