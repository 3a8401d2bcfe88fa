import {readFile} from 'node:fs/promises';
import {type Report, isReport, verdictTexts} from '@skolebro/models';
import {validator} from '@skolebro/validator';
import {
  type GroupChange,
  type ReportDiff,
  changeKinds,
  changeTexts,
  diffReports,
  diffTexts,
  inLanguage,
  isWorse,
  mergeReports,
  renderReportDiffHtml,
} from '@skolebro/validator/report';
import {type Arguments, oneOf, optionText, readArguments} from '../arguments.js';
import {unreadableError, usageError} from '../command-error.js';
import {type ExitCode, exitCodeOf, exitCodes, failingSeverities} from '../exit-codes.js';
import {type Pages, askedPages, printedPage, writePages} from '../pages.js';
import {renderReport} from '../render-report.js';
import {printedForm, readForms, writeForms} from '../report-forms.js';
import {type Terminal, coloured} from '../terminal.js';
import {type ReportTexts, reportTexts} from '../texts/report.js';
import {writeFailure} from '../write-failure.js';

/** `skolebro report`: merges reports, or holds two against each other. */
export async function report(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, ['report', 'out', 'fail-on']);
  const ours = reportTexts[read.language];
  if (read.values['help'] === true) {
    terminal.out(ours.usage);
    return exitCodes.conformant;
  }
  const [action, ...paths] = read.positionals;
  if (action === 'merge') return await merge(paths, read, ours, terminal);
  if (action === 'diff') return await diff(paths, read, ours, terminal);
  throw usageError(`${ours.missingAction} ${read.texts.seeHelp}`);
}

async function merge(
  paths: readonly string[],
  read: Arguments,
  ours: ReportTexts,
  terminal: Terminal,
): Promise<ExitCode> {
  const {texts} = read;
  if (paths.length === 0) throw usageError(ours.missingReports);
  const failOn = oneOf(read, 'fail-on', failingSeverities, 'error');
  const forms = readForms(read);
  const out = optionText(read, 'out');
  const reports: Report[] = [];
  for (const path of paths) reports.push(await readReport(path, ours));
  const merged = mergeReports(reports, read.language);
  if (out !== undefined) {
    await writeForms(out, merged, forms, {}, {validator, reports: paths.length}).catch((error: unknown) => {
      throw writeFailure(error, texts);
    });
  }
  const title = ours.merged(merged.parts?.length ?? 0);
  terminal.out(printedForm(read, forms)?.render(merged, {}) ?? renderReport(merged, title, texts, terminal));
  return exitCodeOf(merged, failOn);
}

async function diff(
  paths: readonly string[],
  read: Arguments,
  ours: ReportTexts,
  terminal: Terminal,
): Promise<ExitCode> {
  const [before, after, more] = paths;
  if (before === undefined || after === undefined || more !== undefined) throw usageError(ours.twoReports);
  const asked = askedPages(read, diffPages);
  const out = optionText(read, 'out');
  const [then, now] = [await readReport(before, ours), await readReport(after, ours)];
  const found = diffReports(inLanguage(then, read.language), inLanguage(now, read.language));
  if (out !== undefined) await writePages(out, 'diff', diffPages, asked, found, read);
  terminal.out(printedPage(read, diffPages, asked)?.(found) ?? renderDiff(found, read, ours, terminal));
  if (out !== undefined) terminal.err(`${ours.written(out)}\n`);
  return isWorse(found) ? exitCodes.notConformant : exitCodes.conformant;
}

const diffPages: Pages<ReportDiff> = new Map([
  ['html', renderReportDiffHtml],
  ['json', (found) => `${JSON.stringify(found, null, 2)}\n`],
]);

function renderDiff(
  found: ReportDiff,
  {language, texts}: Arguments,
  ours: ReportTexts,
  terminal: Terminal,
): string {
  const line = ({severity, rule, file, pointer, before, after}: GroupChange): string =>
    `  ${texts.severity[severity]} ${rule}  ${[file ?? ours.wholePackage, pointer].filter((part) => part !== undefined).join('  ')}: ` +
    `${before.toLocaleString(texts.locale)} → ${after.toLocaleString(texts.locale)}`;
  const sections = changeKinds
    .filter((kind) => found[kind].length > 0)
    .map((kind) => [coloured(terminal, 'bold', changeTexts[kind][language]), ...found[kind].map(line)]);
  const {newlyNotChecked: lost, newlyChecked: won} = found;
  if (lost.length > 0) {
    sections.push([
      coloured(terminal, 'bold', diffTexts.newlyNotChecked[language]),
      ...lost.map(({rule, because}) => `  ${rule}: ${because}`),
    ]);
  }
  if (won.length > 0)
    sections.push([coloured(terminal, 'bold', diffTexts.newlyChecked[language]), `  ${won.join(', ')}`]);
  if (sections.length === 0) sections.push([diffTexts.noChanges[language]]);
  const {before, after} = found.verdict;
  const ending = isWorse(found)
    ? coloured(terminal, 'red', `${diffTexts.worse[language]}.`)
    : coloured(terminal, 'green', `${diffTexts.same[language]}.`);
  sections.push([
    `${diffTexts.verdict[language]}: ${verdictTexts[before][language]} → ${verdictTexts[after][language]}. ${ending}`,
  ]);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

async function readReport(path: string, ours: ReportTexts): Promise<Report> {
  const value = await readFile(path, 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch((error: unknown) => {
      throw unreadableError(ours.noReport(path), error);
    });
  if (!isReport(value)) throw unreadableError(ours.noReport(path));
  return value;
}
