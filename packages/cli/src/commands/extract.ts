import {randomUUID} from 'node:crypto';
import {
  type ChoosableKind,
  type Extract,
  NoManifestError,
  ReadFaultError,
  UnknownPersonError,
  UnreadablePackageError,
  choosableKinds,
  extractPupil,
  isChoosableKind,
  usualKinds,
} from '@skolebro/formats';
import {openPackage, writePackage} from '@skolebro/formats/node';
import type {Manifest} from '@skolebro/models';
import {validator} from '@skolebro/validator';
import {type Arguments, onlyPositional, optionText, readArguments} from '../arguments.js';
import {unreadableError, usageError} from '../command-error.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import {interruptible} from '../interruption.js';
import type {Terminal} from '../terminal.js';
import {type ExtractTexts, extractTexts} from '../texts/extract.js';
import {writeFailure} from '../write-failure.js';

/** `skolebro extract`: makes a package about one pupil, for another school or for one parent. */
export async function extract(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, ['pupil', 'guardian', 'data', 'legal-basis', 'out']);
  const {texts, language, values} = read;
  const ours = extractTexts[language];
  if (values['help'] === true) {
    terminal.out(ours.usage);
    return exitCodes.conformant;
  }
  const path = onlyPositional(read, texts.missingPackage);
  const pupil = optionText(read, 'pupil');
  const recipient = optionText(read, 'guardian');
  const legalBasis = optionText(read, 'legal-basis') ?? (recipient && ours.section23);
  const out = optionText(read, 'out');
  if (pupil === undefined) throw usageError(ours.missingPupil);
  if (legalBasis === undefined) throw usageError(ours.missingBasis);
  if (out === undefined) throw usageError(texts.missingOut);
  const kinds = kindsOf(read, ours);

  const container = await openPackage(path).catch((error: unknown) => {
    if (error instanceof UnreadablePackageError) throw unreadableError(texts.unreadable[error.reason], error);
    throw error;
  });
  try {
    const now = new Date().toISOString();
    const made = await extractPupil(container, {
      pupil,
      ...(recipient === undefined ? {} : {recipient}),
      kinds,
      legalBasis,
      id: randomUUID(),
      createdAt: now,
      today: now.slice(0, 10),
      producer: validator,
    });
    const {records, files} = made;
    const manifest = await interruptible(texts.writingInterrupted, (signal) =>
      writePackage(out, made.head, {records, files}, signal),
    ).catch((error: unknown) => {
      throw writeFailure(error, texts);
    });
    terminal.out(summaryOf(manifest, made, out, ours, texts.locale));
    const isWhole = made.leftOut.every(({reason}) => reason !== 'not-by-the-standard');
    return isWhole ? exitCodes.conformant : exitCodes.notFullyChecked;
  } catch (error) {
    if (error instanceof UnknownPersonError) throw usageError(ours.unknown[error.who]);
    if (error instanceof NoManifestError) throw unreadableError(ours.noManifest, error);
    if (error instanceof ReadFaultError) throw unreadableError(ours.broken(error.fault.fault), error);
    throw error;
  } finally {
    await container.close();
  }
}

function kindsOf(read: Arguments, ours: ExtractTexts): readonly ChoosableKind[] {
  const text = optionText(read, 'data');
  if (text === undefined) return usualKinds;
  return text.split(',').map((part) => {
    const word = part.trim();
    if (!isChoosableKind(word))
      throw usageError(ours.unknownKind(word, Object.keys(choosableKinds).join(', ')));
    return word;
  });
}

function summaryOf(
  {files}: Manifest,
  {leftOut, isRestricted}: Extract,
  out: string,
  ours: ExtractTexts,
  locale: string,
): string {
  const records = files.flatMap(({entity, records: count = 0}) =>
    entity === undefined ? [] : [`  ${entity.padEnd(20)} ${count.toLocaleString(locale)}`],
  );
  const attachments = files.filter(({entity}) => entity === undefined).length;
  return [
    `${ours.head} ${out}.`,
    '',
    ours.records,
    ...records,
    `${ours.attachments}: ${attachments.toLocaleString(locale)}`,
    ...(leftOut.length === 0 ? [] : ['', ours.leftOut]),
    ...leftOut.map(
      ({entity, reason, count}) =>
        `  ${entity.padEnd(20)} ${count.toLocaleString(locale)}: ${ours.reasons[reason]}`,
    ),
    '',
    ...(isRestricted ? [ours.restricted] : []),
    ours.readIt,
    '',
  ].join('\n');
}
