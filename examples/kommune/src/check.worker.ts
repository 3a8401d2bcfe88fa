import {type PackageContainer, openZip} from '@skolebro/formats';
import {validatePackage} from '@skolebro/validator';
import {type ReceiptFacts, drawSample, renderReportHtml} from '@skolebro/validator/report';
import {problemOf} from '../../package/problem.js';
import type {CheckAnswer, CheckRequest} from './check.js';
import {Pace} from './pace.js';
import {reportFiles} from './report-files.js';

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
  const pace = new Pace();
  const report = await validatePackage(container, {
    language,
    onProgress(far) {
      const progress = pace.at(far, performance.now());
      if (progress !== undefined) answer({kind: 'progress', progress});
    },
  });
  const facts: ReceiptFacts = {
    packageSha256: await sha256Of(file, container),
    sample: await drawSample(container),
  };
  await container.close();
  const page = renderReportHtml(report);
  answer({kind: 'checked', checked: {report, page, files: reportFiles(report, page, facts)}});
}

/** The checksum of the whole file, read piece by piece. */
async function sha256Of(file: File, container: PackageContainer): Promise<string> {
  const digest = container.sha256();
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) digest.update(part.value);
  return digest.hex();
}
