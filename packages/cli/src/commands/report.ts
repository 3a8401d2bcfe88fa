import {readFile} from 'node:fs/promises';
import {type Report, isReport, verdictTexts} from '@skolebro/models';
import {validator} from '@skolebro/validator';
import {
  type GroupChange,
  MixedLanguagesError,
  type ReportDiff,
  diffReports,
  isWorse,
  mergeReports,
} from '@skolebro/validator/report';
import {type Arguments, oneOf, optionText, readArguments} from '../arguments.js';
import {unreadableError, usageError} from '../command-error.js';
import {type ExitCode, exitCodeOf, exitCodes, failingSeverities} from '../exit-codes.js';
import {renderReport} from '../render-report.js';
import {printedForm, readForms, writeForms} from '../report-forms.js';
import {type Terminal, coloured} from '../terminal.js';
import {type ChangeKind, type ReportTexts, reportTexts} from '../texts/report.js';
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
  const merged = mergedOf(reports, ours);
  if (out !== undefined) {
    await writeForms(out, merged, forms, {}, {validator, reports: paths.length}).catch((error: unknown) => {
      throw writeFailure(error, texts);
    });
  }
  const title = ours.merged(merged.parts?.length ?? 0);
  terminal.out(printedForm(read, forms)?.render(merged, {}) ?? renderReport(merged, title, texts, terminal));
  return exitCodeOf(merged, failOn);
}

function mergedOf(reports: readonly Report[], ours: ReportTexts): Report {
  try {
    return mergeReports(reports);
  } catch (error) {
    if (error instanceof MixedLanguagesError) throw usageError(ours.mixedLanguages);
    throw error;
  }
}

async function diff(
  paths: readonly string[],
  read: Arguments,
  ours: ReportTexts,
  terminal: Terminal,
): Promise<ExitCode> {
  const [before, after, more] = paths;
  if (before === undefined || after === undefined || more !== undefined) throw usageError(ours.twoReports);
  const form = optionText(read, 'report') === undefined ? undefined : oneOf(read, 'report', ['json']);
  const found = diffReports(await readReport(before, ours), await readReport(after, ours));
  terminal.out(
    form === 'json' ? `${JSON.stringify(found, null, 2)}\n` : renderDiff(found, read, ours, terminal),
  );
  return isWorse(found) ? exitCodes.notConformant : exitCodes.conformant;
}

const kinds: readonly ChangeKind[] = ['new', 'more', 'unknown', 'fewer', 'gone'];

function renderDiff(
  found: ReportDiff,
  {language, texts}: Arguments,
  ours: ReportTexts,
  terminal: Terminal,
): string {
  const line = ({severity, rule, file, pointer, before, after}: GroupChange): string =>
    `  ${texts.severity[severity]} ${rule}  ${[file ?? ours.wholePackage, pointer].filter((part) => part !== undefined).join('  ')}: ` +
    `${before.toLocaleString(texts.locale)} → ${after.toLocaleString(texts.locale)}`;
  const sections = kinds
    .filter((kind) => found[kind].length > 0)
    .map((kind) => [coloured(terminal, 'bold', ours.changes[kind]), ...found[kind].map(line)]);
  const {newlyNotChecked: lost, newlyChecked: won} = found;
  if (lost.length > 0) {
    sections.push([
      coloured(terminal, 'bold', ours.newlyNotChecked),
      ...lost.map(({rule, because}) => `  ${rule}: ${because}`),
    ]);
  }
  if (won.length > 0) sections.push([coloured(terminal, 'bold', ours.newlyChecked), `  ${won.join(', ')}`]);
  if (sections.length === 0) sections.push([ours.same]);
  const {before, after} = found.verdict;
  const ending = isWorse(found)
    ? coloured(terminal, 'red', ours.worse)
    : coloured(terminal, 'green', ours.notWorse);
  sections.push([
    `${ours.verdict}: ${verdictTexts[before][language]} → ${verdictTexts[after][language]}. ${ending}`,
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
