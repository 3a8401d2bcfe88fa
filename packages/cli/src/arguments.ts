import {type ParseArgsConfig, parseArgs} from 'node:util';
import type {Language} from '@skolebro/validator';
import {usageError} from './command-error.js';
import {type CommandTexts, texts} from './texts/texts.js';

/** What stands on a command line after the command's name. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  readonly texts: CommandTexts;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads a command line strictly: `valued` names the options that take a value besides `--lang`, `flags` those that take none. */
export function readArguments(
  args: readonly string[],
  valued: readonly string[],
  flags: readonly string[] = [],
): Arguments {
  const language = languageOf(args);
  const ours = texts[language];
  const options: Options = {help: {type: 'boolean'}, version: {type: 'boolean'}};
  for (const name of ['lang', ...valued]) options[name] = {type: 'string'};
  for (const name of flags) options[name] = {type: 'boolean'};
  try {
    const {positionals, values} = parseArgs({args: [...args], options, allowPositionals: true, strict: true});
    return {positionals, values: values as Arguments['values'], language, texts: ours};
  } catch (error) {
    throw usageError(`${reasonOf(error, args, ours)} ${ours.seeHelp}`);
  }
}

/** Reads a whole number of at least `least`. */
export function wholeNumber(args: Arguments, name: string, fallback: number, least: number): number {
  const text = args.values[name];
  if (typeof text !== 'string') return fallback;
  const number = Number(text);
  if (/^-?[0-9]+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  const {texts: ours} = args;
  throw usageError(
    ours.badValue(
      `--${name}`,
      least > Number.MIN_SAFE_INTEGER ? `${ours.wholeNumber} ≥ ${least}` : ours.wholeNumber,
    ),
  );
}

/** Gives the positional arguments, at least one. */
export function somePositionals({positionals, texts: ours}: Arguments, missing: string): readonly string[] {
  if (positionals.length === 0 || positionals.includes('')) throw usageError(`${missing} ${ours.seeHelp}`);
  return positionals;
}

/** Gives the only positional argument. */
export function onlyPositional({positionals, texts: ours}: Arguments, missing: string): string {
  const [first, second] = positionals;
  if (first === undefined || first === '') throw usageError(`${missing} ${ours.seeHelp}`);
  if (second !== undefined) throw usageError(ours.tooMany(second));
  return first;
}

/** Gives the value of an option, if it is there; an empty one is refused. */
export function optionText({values, texts: ours}: Arguments, name: string): string | undefined {
  const text = values[name];
  if (text === '') throw usageError(ours.missingValue(`--${name}`));
  return typeof text === 'string' ? text : undefined;
}

/** Gives the value of an option that is one of a few words; without a fallback it must be there. */
export function oneOf<Word extends string>(
  args: Arguments,
  name: string,
  words: readonly Word[],
  fallback?: Word,
): Word {
  const text = optionText(args, name) ?? fallback;
  const word = words.find((each) => each === text);
  if (word === undefined) throw usageError(args.texts.badValue(`--${name}`, words.join(' | ')));
  return word;
}

/** The language is read before the rest, so that the rest can be refused in it. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return 'da';
  const value = args[at]?.slice('--lang='.length) || args[at + 1];
  if (value === 'da' || value === 'en') return value;
  throw usageError(`${texts.da.badValue('--lang', 'da | en')} ${texts.en.badValue('--lang', 'da | en')}`);
}

function reasonOf(error: unknown, args: readonly string[], ours: CommandTexts): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // Node names the option between quotes; the rest of its sentence is English and long.
  const named = error instanceof Error ? /'(?:-\w, )?(--?[\w-]+)/.exec(error.message)?.[1] : undefined;
  const option = named ?? args.find((arg) => arg.startsWith('-')) ?? '-';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? ours.unknownOption(option) : ours.missingValue(option);
}
