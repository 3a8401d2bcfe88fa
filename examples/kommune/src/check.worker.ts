import {openZip} from '@skolebro/formats';
import {validatePackage} from '@skolebro/validator';
import {problemOf} from '../../package/problem.js';
import type {CheckAnswer, CheckRequest} from './check.js';

const answer = (message: CheckAnswer): void => {
  postMessage(message);
};

addEventListener('message', ({data}: MessageEvent<CheckRequest>) => {
  check(data).catch((error: unknown) => {
    answer({kind: 'problem', problem: problemOf(error)});
  });
});

async function check({file, language}: CheckRequest): Promise<void> {
  const container = await openZip(file);
  let shown = 0;
  const report = await validatePackage(container, {
    language,
    onProgress: (progress) => {
      // A message for each percent is plenty for the eye and costs the run nothing.
      const percent = Math.floor((100 * progress.bytes) / Math.max(1, progress.totalBytes));
      if (percent === shown) return;
      shown = percent;
      answer({kind: 'progress', percent, records: progress.records});
    },
  });
  await container.close();
  answer({kind: 'report', report});
}
