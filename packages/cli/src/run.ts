import {validator} from '@skolebro/validator';
import {readArguments} from './arguments.js';
import {CommandError, usageError} from './command-error.js';
import {compare} from './commands/compare.js';
import {convert} from './commands/convert.js';
import {explain} from './commands/explain.js';
import {extract} from './commands/extract.js';
import {report} from './commands/report.js';
import {requirements} from './commands/requirements.js';
import {sample} from './commands/sample.js';
import {validate} from './commands/validate.js';
import {type ExitCode, exitCodes} from './exit-codes.js';
import type {Terminal} from './terminal.js';
import {texts} from './texts/texts.js';

const commands = new Map([
  ['validate', validate],
  ['compare', compare],
  ['convert', convert],
  ['extract', extract],
  ['report', report],
  ['explain', explain],
  ['requirements', requirements],
  ['sample', sample],
]);

/** Runs one command line and gives its exit code; never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const [name = '', ...rest] = args;
    const command = commands.get(name);
    return await (command === undefined ? runWithoutCommand(args, terminal) : command(rest, terminal));
  } catch (error) {
    if (error instanceof CommandError) {
      terminal.err(`${error.message}\n`);
      return error.exitCode;
    }
    // A message may quote the data it stumbled on, so only the kind of error is told.
    const kind = error instanceof Error ? error.name : typeof error;
    terminal.err(`${texts[args.includes('en') ? 'en' : 'da'].internal} (${kind}).\n`);
    return exitCodes.internal;
  }
}

function runWithoutCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const {values, positionals, texts: ours} = readArguments(args, []);
  const [command] = positionals;
  if (command !== undefined) throw usageError(`${ours.unknownCommand(command)} ${ours.seeHelp}`);
  if (values['version'] === true) {
    terminal.out(`${validator.version}\n`);
    return exitCodes.conformant;
  }
  if (values['help'] === true) {
    terminal.out(ours.usage.skolebro);
    return exitCodes.conformant;
  }
  terminal.err(ours.usage.skolebro);
  return exitCodes.usage;
}
