import {type PackageContainer, ReadFaultError, UnreadablePackageError} from '@skolebro/formats';
import {openPackage} from '@skolebro/formats/node';
import type {Comparison} from '@skolebro/models';
import {
  UncomparablePackageError,
  comparePackages,
  isLossWord,
  renderComparisonHtml,
} from '@skolebro/validator/compare';
import {type Arguments, oneOf, optionText, readArguments, wholeNumber} from '../arguments.js';
import {unreadableError, usageError} from '../command-error.js';
import {type ExitCode, exitCodes, failingSeverities} from '../exit-codes.js';
import {interruptible} from '../interruption.js';
import {type Pages, askedPages, printedPage, writePages} from '../pages.js';
import {showProgress} from '../progress.js';
import {renderComparison} from '../render-comparison.js';
import type {Terminal} from '../terminal.js';
import {type CompareTexts, compareTexts} from '../texts/compare.js';

const pages: Pages<Comparison> = new Map([
  ['html', renderComparisonHtml],
  ['json', (comparison) => `${JSON.stringify(comparison, null, 2)}\n`],
]);

/** `skolebro compare`: says what was lost, changed and added between two packages. */
export async function compare(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, ['allow', 'report', 'out', 'fail-on', 'max-findings']);
  const {texts, language, values} = read;
  const ours = compareTexts[language];
  if (values['help'] === true) {
    terminal.out(ours.usage);
    return exitCodes.conformant;
  }
  const [before = '', after = '', more] = read.positionals;
  if (before === '' || after === '') throw usageError(`${ours.missingPackages} ${texts.seeHelp}`);
  if (more !== undefined) throw usageError(texts.tooMany(more));
  const allowed = allowedLoss(read, ours);
  const maxDifferences = wholeNumber(read, 'max-findings', 100, 0);
  const failOn = oneOf(read, 'fail-on', failingSeverities, 'error');
  const asked = askedPages(read, pages);
  const out = optionText(read, 'out');

  const comparison = await interruptible(texts.interrupted, async (signal) => {
    const first = await opened(before, 'before', read, ours);
    try {
      const second = await opened(after, 'after', read, ours);
      const progress = showProgress(terminal, texts);
      try {
        return await comparePackages(first, second, {
          language,
          allowed,
          maxDifferences,
          signal,
          ...(progress === undefined ? {} : {onProgress: progress.show}),
        });
      } finally {
        progress?.end();
        await second.close();
      }
    } finally {
      await first.close();
    }
  }).catch((error: unknown) => {
    if (error instanceof UncomparablePackageError) throw unreadableError(ours.noManifest[error.side], error);
    if (error instanceof ReadFaultError) throw unreadableError(ours.broken(error.fault.fault), error);
    throw error;
  });

  if (out !== undefined) await writePages(out, 'comparison', pages, asked, comparison, read);
  terminal.out(
    printedPage(read, pages, asked)?.(comparison) ??
      renderComparison(comparison, ours, texts.locale, terminal),
  );
  if (out !== undefined) terminal.err(`${ours.written(out)}\n`);
  return exitCodeOf(comparison, failOn);
}

function exitCodeOf({verdict}: Comparison, failOn: 'error' | 'warning'): ExitCode {
  if (verdict === 'not-conformant') return exitCodes.notConformant;
  if (verdict === 'conformant-with-remarks' && failOn === 'warning') return exitCodes.notConformant;
  return verdict === 'not-fully-checked' ? exitCodes.notFullyChecked : exitCodes.conformant;
}

function allowedLoss(read: Arguments, ours: CompareTexts): readonly string[] {
  const words = (optionText(read, 'allow') ?? '').split(',').flatMap((word) => word.trim() || []);
  const unknown = words.find((word) => !isLossWord(word));
  if (unknown !== undefined) throw usageError(ours.unknownLoss(unknown));
  return words;
}

async function opened(
  path: string,
  side: 'before' | 'after',
  {texts}: Arguments,
  ours: CompareTexts,
): Promise<PackageContainer> {
  return await openPackage(path).catch((error: unknown) => {
    if (!(error instanceof UnreadablePackageError)) throw error;
    throw unreadableError(`${ours.side[side]}: ${texts.unreadable[error.reason]}`, error);
  });
}
