import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type Arguments, optionText} from './arguments.js';
import {usageError} from './command-error.js';
import {writeFailure} from './write-failure.js';

/** The forms in which a result can be written, by the name that the command line and the file's ending have. */
export type Pages<Result> = ReadonlyMap<string, (result: Result) => string>;

/** Reads the forms that are asked for with `--report`; several need a folder. */
export function askedPages<Result>(read: Arguments, pages: Pages<Result>): readonly string[] {
  const asked = (optionText(read, 'report') ?? '').split(',').flatMap((word) => word.trim() || []);
  if (asked.some((form) => !pages.has(form))) {
    throw usageError(read.texts.badValue('--report', [...pages.keys()].join(' | ')));
  }
  if (asked.length > 1 && optionText(read, 'out') === undefined) {
    throw usageError(read.texts.missingReportFolder);
  }
  return asked;
}

/** The form to print in place of the text for the terminal: the only one asked for, when no folder is named. */
export function printedPage<Result>(
  read: Arguments,
  pages: Pages<Result>,
  [only = '']: readonly string[],
): ((result: Result) => string) | undefined {
  return optionText(read, 'out') === undefined ? pages.get(only) : undefined;
}

/** Writes the forms that are asked for to a folder, or all of them when none is named. */
export async function writePages<Result>(
  folder: string,
  name: string,
  pages: Pages<Result>,
  asked: readonly string[],
  result: Result,
  {texts}: Arguments,
): Promise<void> {
  try {
    await mkdir(folder, {recursive: true});
    for (const [form, render] of pages) {
      if (asked.length === 0 || asked.includes(form)) {
        await writeFile(join(folder, `${name}.${form}`), render(result));
      }
    }
  } catch (error) {
    throw writeFailure(error, texts);
  }
}
