import {UnwritablePackageError} from '@skolebro/formats/node';
import {unreadableError, usageError} from './command-error.js';
import type {CommandTexts} from './texts/texts.js';

/** Turns a failure to write a package into a sentence; what is no failure of the disk stays as it is. */
export function writeFailure(error: unknown, texts: CommandTexts): unknown {
  if (error instanceof UnwritablePackageError) return usageError(texts.folderNotEmpty);
  const isFromDisk = error instanceof Error && 'syscall' in error;
  return isFromDisk ? unreadableError(texts.notWritten, error) : error;
}
