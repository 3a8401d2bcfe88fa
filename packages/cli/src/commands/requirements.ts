import {writeFile} from 'node:fs/promises';
import {profiles} from '@skolebro/models';
import {
  type Annex,
  annexOf,
  renderAnnexCsv,
  renderAnnexHtml,
  renderAnnexMarkdown,
} from '@skolebro/validator/requirements';
import {oneOf, optionText, readArguments} from '../arguments.js';
import {usageError} from '../command-error.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {Terminal} from '../terminal.js';
import {writeFailure} from '../write-failure.js';

const renderers: ReadonlyMap<string, (annex: Annex) => string> = new Map([
  ['md', renderAnnexMarkdown],
  ['csv', renderAnnexCsv],
  ['html', renderAnnexHtml],
]);

/** `skolebro requirements`: writes the shared requirements of a profile as an annex to a tender. */
export async function requirements(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, ['profile', 'format', 'out']);
  const {texts, language, values, positionals} = read;
  if (values['help'] === true) {
    terminal.out(texts.usage.requirements);
    return exitCodes.conformant;
  }
  if (positionals[0] !== undefined) throw usageError(texts.tooMany(positionals[0]));
  const profile = oneOf(read, 'profile', profiles);
  const render = renderers.get(oneOf(read, 'format', [...renderers.keys()], 'md')) ?? renderAnnexMarkdown;
  const out = optionText(read, 'out');

  const annex = annexOf(profile, language);
  if (out === undefined) {
    terminal.out(render(annex));
    return exitCodes.conformant;
  }
  await writeFile(out, render(annex)).catch((error: unknown) => {
    throw writeFailure(error, texts);
  });
  const count = annex.areas.reduce((sum, area) => sum + area.requirements.length, 0);
  terminal.err(`${texts.annexWritten(count, out)}\n`);
  return exitCodes.conformant;
}
