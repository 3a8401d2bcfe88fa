import {
  type CheckProgress,
  type CheckedExport,
  type ExportChecker,
  ExportProblem,
} from '@skolebro/components';
import type {Language} from '../../page-language.js';
import type {Problem} from '../../package/problem.js';
import {newWorker} from './new-worker.js';

/** What the page asks of the worker. */
export interface CheckRequest {
  readonly file: File;
  readonly language: Language;
}

/** What the worker says to the page. */
export type CheckAnswer =
  | {readonly kind: 'progress'; readonly progress: CheckProgress}
  | {readonly kind: 'checked'; readonly checked: CheckedExport}
  | {readonly kind: 'problem'; readonly problem: Problem};

/** Checks a file in a worker of its own, so that the page answers meanwhile; the file is read in slices, never copied. */
export const checkInWorker: ExportChecker = (file, {language, signal, onProgress}) =>
  new Promise((resolve, reject) => {
    const worker = newWorker();
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const stop = (): void => {
      end();
      reject(new ExportProblem('internal'));
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('error', stop);
    worker.addEventListener('message', ({data}: MessageEvent<CheckAnswer>) => {
      switch (data.kind) {
        case 'progress':
          onProgress(data.progress);
          return;
        case 'problem':
          end();
          reject(new ExportProblem(data.problem));
          return;
        case 'checked':
          end();
          resolve(data.checked);
      }
    });
    worker.postMessage({file, language} satisfies CheckRequest);
  });
