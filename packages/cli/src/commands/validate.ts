import {type Profile, profiles} from '@skolebro/models';
import type {ValidateOptions} from '@skolebro/validator';
import {rules} from '@skolebro/validator';
import {
  type Arguments,
  oneOf,
  optionText,
  readArguments,
  somePositionals,
  wholeNumber,
} from '../arguments.js';
import {CommandError, usageError} from '../command-error.js';
import {type ExitCode, exitCodeOf, exitCodes, failingSeverities, worstOf} from '../exit-codes.js';
import {interruptible} from '../interruption.js';
import {judgePackage} from '../judge-package.js';
import {loadOwnRules} from '../own-rules.js';
import {expandPaths} from '../package-paths.js';
import {readPrevious} from '../previous-delivery.js';
import {foldersFor} from '../report-folders.js';
import {printedForm, readForms, writeForms} from '../report-forms.js';
import {renderReport, verdictLine} from '../render-report.js';
import type {Terminal} from '../terminal.js';
import {withThreads} from '../threads.js';
import {writeFailure} from '../write-failure.js';

const options = ['profile', 'previous', 'rules', 'report', 'out', 'fail-on', 'max-findings', 'workers'];

/** `skolebro validate`: judges packages and says what is wrong with them. */
export async function validate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, options);
  const {texts, values} = read;
  if (values['help'] === true) {
    terminal.out(texts.usage.validate);
    return exitCodes.conformant;
  }
  oneOf(read, 'fail-on', failingSeverities, 'error');
  readForms(read);
  const out = optionText(read, 'out');
  const given = somePositionals(read, texts.missingPackage);
  const rulesAndPurpose = await howToJudge(read);
  const paths = await expandPaths(given);
  if (paths.length > 1) refuseForSeveral(read);
  const folders = out === undefined ? [] : foldersFor(out, paths);

  return withThreads(read, (workers) =>
    judgeAll(read, paths, folders, {...rulesAndPurpose, ...(workers && {workers})}, terminal),
  );
}

async function judgeAll(
  read: Arguments,
  paths: readonly string[],
  folders: readonly string[],
  how: ValidateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const {texts} = read;
  const failOn = oneOf(read, 'fail-on', failingSeverities, 'error');
  const forms = readForms(read);
  const endings: {readonly line: string; readonly code: ExitCode}[] = [];
  for (const [index, path] of paths.entries()) {
    const label = paths.length === 1 ? '' : texts.packageOf(index + 1, paths.length);
    try {
      const {report, facts, run} = await interruptible(texts.interrupted, (signal) =>
        judgePackage(path, {...how, signal, forms, label}, terminal, texts),
      );
      const folder = folders[index];
      if (folder !== undefined) {
        await writeForms(folder, report, forms, facts, run).catch((error: unknown) => {
          throw writeFailure(error, texts);
        });
      }
      terminal.out(
        printedForm(read, forms)?.render(report, facts) ?? renderReport(report, path, texts, terminal),
      );
      endings.push({line: verdictLine(report, path, texts, terminal), code: exitCodeOf(report, failOn)});
    } catch (error) {
      // One of many that cannot be read must not keep the others from being judged.
      const isOfThisPackage = error instanceof CommandError && error.exitCode === exitCodes.unreadable;
      if (paths.length === 1 || !isOfThisPackage) throw error;
      terminal.err(`${path}: ${error.message}\n`);
      endings.push({line: `${texts.refused}  ${path}`, code: error.exitCode});
    }
    if (paths.length > 1) terminal.out('\n');
  }
  if (paths.length > 1) {
    terminal.out(`${texts.packages(paths.length)}\n${endings.map(({line}) => `  ${line}\n`).join('')}`);
  }
  return worstOf(endings.map(({code}) => code));
}

async function howToJudge(read: Arguments): Promise<ValidateOptions> {
  const profile = profileOf(read);
  const previous = optionText(read, 'previous');
  const own = optionText(read, 'rules');
  return {
    language: read.language,
    maxFindings: wholeNumber(read, 'max-findings', 100, 0),
    ...(profile === undefined ? {} : {profile}),
    ...(own === undefined ? {} : {rules: [...rules, ...(await loadOwnRules(own, read))]}),
    ...(previous === undefined ? {} : {previous: await readPrevious(previous, read.texts)}),
  };
}

/** What is about one package, or would run into one another on the screen. */
function refuseForSeveral(read: Arguments): void {
  const {texts, values} = read;
  if (values['previous'] !== undefined) throw usageError(texts.onePackageOnly('--previous'));
  if (values['report'] !== undefined && values['out'] === undefined) {
    throw usageError(texts.severalNeedFolder);
  }
}

function profileOf(read: Arguments): Profile | undefined {
  const name = optionText(read, 'profile');
  if (name === undefined) return undefined;
  const profile = profiles.find((one) => one === name);
  if (profile === undefined) throw usageError(read.texts.badValue('--profile', profiles.join(' | ')));
  return profile;
}
