import type {Report} from '@skolebro/models';
import type {Language} from '../../page-language.js';
import type {Problem} from '../../package/problem.js';

/** What the page asks of the worker. */
export interface CheckRequest {
  readonly file: File;
  readonly language: Language;
}

/** What the worker says to the page. */
export type CheckAnswer =
  | {readonly kind: 'progress'; readonly percent: number; readonly records: number}
  | {readonly kind: 'report'; readonly report: Report}
  | {readonly kind: 'problem'; readonly problem: Problem};

/** A check under way. */
export interface RunningCheck {
  cancel(): void;
}

/** Checks a file in a worker of its own, so that the page answers meanwhile; the file is not copied. */
export function startCheck(request: CheckRequest, onAnswer: (answer: CheckAnswer) => void): RunningCheck {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), {type: 'module'});
  worker.addEventListener('message', ({data}: MessageEvent<CheckAnswer>) => {
    if (data.kind !== 'progress') worker.terminate();
    onAnswer(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    onAnswer({kind: 'problem', problem: 'internal'});
  });
  worker.postMessage(request);
  return {
    cancel: () => {
      worker.terminate();
    },
  };
}
