import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {mkdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {PackageContainer} from '@skolebro/formats';
import type {Report} from '@skolebro/models';
import {
  type ReceiptFacts,
  drawSample,
  renderReceiptHtml,
  renderReportCsv,
  renderReportHtml,
  renderReportJson,
  renderReportJunit,
  renderReportSarif,
} from '@skolebro/validator/report';
import {type Arguments, optionText} from './arguments.js';
import {usageError} from './command-error.js';

/** One form in which a report is written: the name on the command line, the file, and who writes it. */
export interface ReportForm {
  readonly name: string;
  readonly file: string;
  readonly render: (report: Report, facts: ReceiptFacts) => string;
}

const json: ReportForm = {name: 'json', file: 'report.json', render: renderReportJson};
const receipt: ReportForm = {name: 'receipt', file: 'receipt.html', render: renderReceiptHtml};
const forms: readonly ReportForm[] = [
  {name: 'html', file: 'report.html', render: renderReportHtml},
  json,
  {name: 'sarif', file: 'report.sarif', render: renderReportSarif},
  {name: 'csv', file: 'report.csv', render: renderReportCsv},
  {name: 'junit', file: 'report.junit.xml', render: renderReportJunit},
  receipt,
];

/** Reads the forms that are asked for; none when none is named, and JSON when there is only a folder. */
export function readForms(args: Arguments): readonly ReportForm[] {
  const text = optionText(args, 'report');
  const folder = optionText(args, 'out');
  if (text === undefined) return folder === undefined ? [] : [json];
  const names = [...new Set(text.split(','))];
  const asked = names.flatMap((name) => forms.find((form) => form.name === name) ?? []);
  const {texts} = args;
  if (asked.length < names.length) {
    throw usageError(texts.badValue('--report', forms.map(({name}) => name).join(' | ')));
  }
  if (asked.length > 1 && folder === undefined) throw usageError(texts.missingReportFolder);
  return asked;
}

/** The form to print in place of the report for the terminal: the only one asked for, unless it is a file to look at. */
export function printedForm(args: Arguments, asked: readonly ReportForm[]): ReportForm | undefined {
  const [form] = asked;
  const isAlone = optionText(args, 'report') !== undefined && asked.length === 1;
  return isAlone && (form === json || optionText(args, 'out') === undefined) ? form : undefined;
}

/** Finds out what a receipt tells of the package; nothing unless there is to be one, since it reads the package again. */
export async function factsFor(
  path: string,
  container: PackageContainer,
  asked: readonly ReportForm[],
): Promise<ReceiptFacts> {
  if (!asked.includes(receipt)) return {};
  const sample = await drawSample(container);
  if ((await stat(path)).isDirectory()) return {sample};
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path)) hash.update(bytes as Uint8Array);
  return {packageSha256: hash.digest('hex'), sample};
}

/** Writes a report in each form to a folder, and beside it what is of the run and not of the package. */
export async function writeForms(
  folder: string,
  report: Report,
  asked: readonly ReportForm[],
  facts: ReceiptFacts,
  run: object,
): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (const {file, render} of asked) await writeWhole(join(folder, file), render(report, facts));
  await writeWhole(join(folder, 'run.json'), `${JSON.stringify(run, null, 2)}\n`);
}

/** Whoever finds the file finds all of it: half a report could be taken for a whole one. */
async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, {force: true});
  }
}
