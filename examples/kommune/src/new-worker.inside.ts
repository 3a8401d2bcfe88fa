/** The code of the worker, which the build puts in. */
declare const workerCode: string;

/** Starts the worker that checks packages, from code that lies in the page: a page opened as a file may read no other. */
export function newWorker(): Worker {
  const address = URL.createObjectURL(new Blob([workerCode], {type: 'text/javascript'}));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}
