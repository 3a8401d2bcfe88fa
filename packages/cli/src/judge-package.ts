import {UnreadablePackageError} from '@skolebro/formats';
import {openPackage} from '@skolebro/formats/node';
import type {Report} from '@skolebro/models';
import {type ValidateOptions, validatePackage, validator} from '@skolebro/validator';
import type {ReceiptFacts} from '@skolebro/validator/report';
import {unreadableError} from './command-error.js';
import {showProgress} from './progress.js';
import {type ReportForm, factsFor} from './report-forms.js';
import type {Terminal} from './terminal.js';
import type {CommandTexts} from './texts/texts.js';

/** How one package of a command line is judged. */
export interface Judging extends ValidateOptions {
  readonly forms: readonly ReportForm[];
  /** What stands before the progress, as which of several packages it is. */
  readonly label: string;
}

/** A judged package, and what is of the run and not of the package. */
export interface JudgedPackage {
  readonly report: Report;
  readonly facts: ReceiptFacts;
  readonly run: object;
}

/**
 * Opens and judges the package at a path, and shows progress meanwhile.
 *
 * @throws CommandError when there is nothing at the path that can be opened.
 */
export async function judgePackage(
  path: string,
  {forms, label, ...how}: Judging,
  terminal: Terminal,
  texts: CommandTexts,
): Promise<JudgedPackage> {
  const startedAt = new Date();
  const container = await openPackage(path).catch((error: unknown) => {
    if (error instanceof UnreadablePackageError) throw unreadableError(texts.unreadable[error.reason], error);
    throw error;
  });
  const progress = showProgress(terminal, texts, label);
  try {
    const report = await validatePackage(container, {
      ...how,
      ...(progress === undefined ? {} : {onProgress: progress.show}),
    });
    const facts = await factsFor(path, container, forms);
    const run = {
      validator,
      startedAt: startedAt.toISOString(),
      seconds: (Date.now() - startedAt.getTime()) / 1000,
      maxFindings: how.maxFindings,
      node: process.version,
    };
    return {report, facts, run};
  } finally {
    progress?.end();
    await container.close();
  }
}
