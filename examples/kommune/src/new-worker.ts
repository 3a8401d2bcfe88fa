/** Starts the worker that checks packages, from its file beside the page; the one-file page has it inside instead. */
export function newWorker(): Worker {
  return new Worker(new URL('./check.worker.ts', import.meta.url), {type: 'module'});
}
