import {
  type CheckProgress,
  type CheckedExport,
  type ExportChecker,
  ExportProblem,
} from '@skolebro/components';
import type {Language} from '../../page-language.js';
import type {Problem} from '../../package/problem.js';
import {newWorker} from './new-worker.js';

/** What the page asks of a worker, or lets it know. */
export type CheckRequest =
  | {readonly kind: 'check'; readonly file: File; readonly language: Language}
  | {readonly kind: 'hash'; readonly file: File}
  | {readonly kind: 'hashed'; readonly sha256: string};

/** What a worker says to the page. */
export type CheckAnswer =
  | {readonly kind: 'progress'; readonly progress: CheckProgress}
  | {readonly kind: 'checked'; readonly checked: CheckedExport}
  | {readonly kind: 'hashed'; readonly sha256: string}
  | {readonly kind: 'problem'; readonly problem: Problem};

/**
 * Checks a file in a worker, so that the page answers meanwhile; the file is read in slices, never copied.
 *
 * A second worker computes the checksum of the whole file, which takes about as long.
 */
export const checkInWorker: ExportChecker = (file, {language, signal, onProgress}) =>
  new Promise((resolve, reject) => {
    const checker = newWorker();
    const hasher = newWorker();
    const end = (): void => {
      for (const worker of [checker, hasher]) worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const fail = (problem: Problem): void => {
      end();
      reject(new ExportProblem(problem));
    };
    const stop = (): void => {
      fail('internal');
    };
    const listen = ({data}: MessageEvent<CheckAnswer>): void => {
      switch (data.kind) {
        case 'progress':
          onProgress(data.progress);
          break;
        case 'hashed':
          checker.postMessage(data satisfies CheckRequest);
          break;
        case 'problem':
          fail(data.problem);
          break;
        case 'checked':
          end();
          resolve(data.checked);
      }
    };
    signal.addEventListener('abort', stop);
    for (const worker of [checker, hasher]) {
      worker.addEventListener('error', stop);
      worker.addEventListener('message', listen);
    }
    checker.postMessage({kind: 'check', file, language} satisfies CheckRequest);
    hasher.postMessage({kind: 'hash', file} satisfies CheckRequest);
  });
