import {writePackage} from '@skolebro/formats/node';
import {contentOf, makeWorld, manifestOf, recordsOf} from '@skolebro/samples';
import {optionText, readArguments, wholeNumber} from '../arguments.js';
import {usageError} from '../command-error.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {Terminal} from '../terminal.js';
import {writeFailure} from '../write-failure.js';

/** `skolebro sample`: writes a package of the sample world. */
export async function sample(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, ['pupils', 'seed', 'out']);
  const {texts, values, positionals} = read;
  if (values['help'] === true) {
    terminal.out(texts.usage.sample);
    return exitCodes.conformant;
  }
  if (positionals[0] !== undefined) throw usageError(texts.tooMany(positionals[0]));
  const pupils = wholeNumber(read, 'pupils', 100, 1);
  const seed = wholeNumber(read, 'seed', 1, Number.MIN_SAFE_INTEGER);
  const out = optionText(read, 'out');
  if (out === undefined) throw usageError(texts.missingOut);

  const world = makeWorld({pupils, seed});
  const records = recordsOf(world);
  const files = world.files.map((file) => ({
    sha256: file.sha256,
    open: () => [new TextEncoder().encode(contentOf(file) ?? '')],
  }));
  const manifest = await writePackage(out, manifestOf(world), {records: {...records}, files}).catch(
    (error: unknown) => {
      throw writeFailure(error, texts);
    },
  );
  const count = manifest.files.reduce((sum, file) => sum + (file.records ?? 0), 0);
  terminal.out(`${texts.sampled(count.toLocaleString(texts.locale), out)}\n`);
  return exitCodes.conformant;
}
