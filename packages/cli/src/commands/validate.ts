import {UnreadablePackageError} from '@skolebro/formats';
import {openPackage} from '@skolebro/formats/node';
import {type Profile, type Report, profiles} from '@skolebro/models';
import {validatePackage, validator} from '@skolebro/validator';
import {type Arguments, oneOf, onlyPositional, optionText, readArguments, wholeNumber} from '../arguments.js';
import {unreadableError, usageError} from '../command-error.js';
import {type ExitCode, exitCodeOf, exitCodes, failingSeverities} from '../exit-codes.js';
import {showProgress} from '../progress.js';
import {renderReport} from '../render-report.js';
import {factsFor, printedForm, readForms, writeForms} from '../report-forms.js';
import type {Terminal} from '../terminal.js';
import {writeFailure} from '../write-failure.js';

/** `skolebro validate`: judges a package and says what is wrong with it. */
export async function validate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, ['profile', 'report', 'out', 'fail-on', 'max-findings']);
  const {texts, language, values} = read;
  if (values['help'] === true) {
    terminal.out(texts.usage.validate);
    return exitCodes.conformant;
  }
  const path = onlyPositional(read, texts.missingPackage);
  const profile = profileOf(read);
  const maxFindings = wholeNumber(read, 'max-findings', 100, 0);
  const failOn = oneOf(read, 'fail-on', failingSeverities, 'error');
  const forms = readForms(read);
  const folder = optionText(read, 'out');

  const startedAt = new Date();
  const container = await openPackage(path).catch((error: unknown) => {
    if (error instanceof UnreadablePackageError) throw unreadableError(texts.unreadable[error.reason], error);
    throw error;
  });
  const progress = showProgress(terminal, texts);
  let report: Report;
  try {
    report = await validatePackage(container, {
      language,
      maxFindings,
      ...(profile === undefined ? {} : {profile}),
      ...(progress === undefined ? {} : {onProgress: progress.show}),
    });
  } finally {
    progress?.end();
    await container.close();
  }
  const facts = await factsFor(path, forms);
  if (folder !== undefined) {
    const run = {
      validator,
      startedAt: startedAt.toISOString(),
      seconds: (Date.now() - startedAt.getTime()) / 1000,
      maxFindings,
      node: process.version,
    };
    await writeForms(folder, report, forms, facts, run).catch((error: unknown) => {
      throw writeFailure(error, texts);
    });
  }
  terminal.out(
    printedForm(read, forms)?.render(report, facts) ?? renderReport(report, path, texts, terminal),
  );
  return exitCodeOf(report, failOn);
}

function profileOf(read: Arguments): Profile | undefined {
  const name = optionText(read, 'profile');
  if (name === undefined) return undefined;
  const profile = profiles.find((one) => one === name);
  if (profile === undefined) throw usageError(read.texts.badValue('--profile', profiles.join(' | ')));
  return profile;
}
