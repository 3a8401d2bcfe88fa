import {type PackageContainer, UnreadablePackageError, asciiOf, recordFileAt} from '@skolebro/formats';
import {openPackage} from '@skolebro/formats/node';
import {shapeLine} from '@skolebro/validator';
import {type Arguments, onlyPositional} from '../arguments.js';
import {unreadableError, usageError} from '../command-error.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {Terminal} from '../terminal.js';

/** `skolebro sample --shape-of`: writes a copy of one line of a package with its shape and no personal value. */
export async function shapeOf(read: Arguments, path: string, terminal: Terminal): Promise<ExitCode> {
  const {texts} = read;
  const place = onlyPositional(read, texts.missingPlace);
  const [, file = '', number = ''] = /^(.+?):([0-9]+)(?::[0-9]+)?$/.exec(place) ?? [];
  if (recordFileAt(file)?.format !== 'ndjson') throw usageError(texts.missingPlace);
  const container = await openPackage(path).catch((error: unknown) => {
    if (error instanceof UnreadablePackageError) throw unreadableError(texts.unreadable[error.reason], error);
    throw error;
  });
  try {
    const line = await lineOf(container, file, Number(number));
    if (line === undefined) throw unreadableError(texts.noSuchLine);
    terminal.out(`${shapeLine(line)}\n`);
    return exitCodes.conformant;
  } finally {
    await container.close();
  }
}

const longestLine = 16 * 1024 * 1024;

/** Finds a line by its number; undefined when the file has none, or one that is too long to copy. */
async function lineOf(
  container: PackageContainer,
  path: string,
  number: number,
): Promise<string | undefined> {
  let line = 1;
  let found: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of container.entries.get(path)?.open() ?? []) {
    for (let begin = 0; begin < chunk.length;) {
      const next = chunk.indexOf(0x0a, begin);
      const end = next < 0 ? chunk.length : next;
      if (line === number) {
        found.push(chunk.slice(begin, end));
        length += end - begin;
        if (length > longestLine) return undefined;
      }
      if (next >= 0) {
        if (line === number) return textOf(found);
        line += 1;
      }
      begin = end + 1;
    }
  }
  if (line !== number || length === 0) found = [];
  return found.length === 0 ? undefined : textOf(found);
}

/** The text of a line; of one that is not UTF-8 only its ASCII counts. */
function textOf(parts: readonly Uint8Array[]): string {
  const bytes = Buffer.concat(parts);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return asciiOf(bytes);
  }
}
