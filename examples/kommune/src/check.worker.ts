import {browserSha256, openZip} from '@skolebro/formats';
import {validatePackage} from '@skolebro/validator';
import {drawSample, renderReportHtml} from '@skolebro/validator/report';
import {problemOf} from '../../package/problem.js';
import type {Language} from '../../page-language.js';
import type {CheckAnswer, CheckRequest} from './check.js';
import {Pace} from './pace.js';
import {reportFiles} from './report-files.js';

const sliceBytes = 4 * 1024 * 1024;

const answer = (message: CheckAnswer): void => {
  postMessage(message);
};

let tellHash: (sha256: string) => void;
const packageHash = new Promise<string>((resolve) => (tellHash = resolve));

addEventListener('message', ({data}: MessageEvent<CheckRequest>) => {
  begin(data).catch((error: unknown) => {
    answer({kind: 'problem', problem: problemOf(error)});
  });
});

async function begin(request: CheckRequest): Promise<void> {
  switch (request.kind) {
    case 'check':
      await check(request.file, request.language);
      break;
    case 'hash':
      answer({kind: 'hashed', sha256: await sha256Of(request.file)});
      break;
    case 'hashed':
      tellHash(request.sha256);
  }
}

async function check(file: File, language: Language): Promise<void> {
  const container = await openZip(file);
  const pace = new Pace();
  const report = await validatePackage(container, {
    language,
    onProgress(far) {
      const progress = pace.at(far, performance.now());
      if (progress !== undefined) answer({kind: 'progress', progress});
    },
  });
  const sample = await drawSample(container);
  await container.close();
  const page = renderReportHtml(report);
  const files = reportFiles(report, page, {packageSha256: await packageHash, sample});
  answer({kind: 'checked', checked: {report, page, files}});
}

/** The checksum of a whole file, read slice by slice. */
async function sha256Of(file: File): Promise<string> {
  const digest = browserSha256();
  for (let at = 0; at < file.size; at += sliceBytes) {
    digest.update(new Uint8Array(await file.slice(at, at + sliceBytes).arrayBuffer()));
  }
  return digest.hex();
}
