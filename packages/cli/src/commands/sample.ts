import {writePackage} from '@skolebro/formats/node';
import {type Profile, profiles} from '@skolebro/models';
import {contentOf, makeWorld, manifestOf, recordsOf, samplePackage} from '@skolebro/samples';
import {type Arguments, optionText, readArguments, wholeNumber} from '../arguments.js';
import {usageError} from '../command-error.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import {interruptible} from '../interruption.js';
import type {Terminal} from '../terminal.js';
import {writeFailure} from '../write-failure.js';
import {shapeOf} from './shape.js';

type Contents = Parameters<typeof writePackage>[2];
type Head = Parameters<typeof writePackage>[1];

const mostPupils = 1_000_000;

/** `skolebro sample`: writes a package of the sample world. */
export async function sample(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, ['pupils', 'seed', 'profile', 'shape-of', 'out'], ['faults']);
  const {texts, values, positionals} = read;
  if (values['help'] === true) {
    terminal.out(texts.usage.sample);
    return exitCodes.conformant;
  }
  const shaped = optionText(read, 'shape-of');
  if (shaped !== undefined) return shapeOf(read, shaped, terminal);
  if (positionals[0] !== undefined) throw usageError(texts.tooMany(positionals[0]));
  const pupils = wholeNumber(read, 'pupils', 100, 1);
  if (pupils > mostPupils) throw usageError(texts.badValue('--pupils', `≤ ${mostPupils}`));
  const seed = wholeNumber(read, 'seed', 1, Number.MIN_SAFE_INTEGER);
  const hasFaults = values['faults'] === true;
  const profile = profileOf(read) ?? (hasFaults ? 'supplier-exit' : undefined);
  const out = optionText(read, 'out');
  if (out === undefined) throw usageError(texts.missingOut);

  const {head, contents, planted} =
    profile === undefined
      ? worldPackage(seed, pupils)
      : purposePackage(samplePackage({seed, pupils, profile, hasFaults}));
  const manifest = await interruptible(texts.writingInterrupted, (signal) =>
    writePackage(out, head, contents, signal),
  ).catch((error: unknown) => {
    throw writeFailure(error, texts);
  });
  const count = manifest.files.reduce((sum, file) => sum + (file.records ?? 0), 0);
  terminal.out(`${texts.sampled(count.toLocaleString(texts.locale), out)}\n`);
  if (planted.length > 0) terminal.out(`${texts.planted(planted.length)}\n  ${planted.join('\n  ')}\n`);
  return exitCodes.conformant;
}

interface Plan {
  readonly head: Head;
  readonly contents: Contents;
  readonly planted: readonly string[];
}

/** The world of the stories: two municipalities, no purpose. */
function worldPackage(seed: number, pupils: number): Plan {
  const world = makeWorld({pupils, seed});
  const files = world.files.map((file) => attachment(file.sha256, contentOf(file) ?? ''));
  return {head: manifestOf(world), contents: {records: {...recordsOf(world)}, files}, planted: []};
}

function purposePackage({
  manifest,
  records,
  attachments,
  others,
  listed,
  planted,
}: ReturnType<typeof samplePackage>): Plan {
  const files = attachments.map(({sha256, text}) => attachment(sha256, text));
  return {head: manifest, contents: {records, files, others, listed}, planted};
}

function attachment(sha256: string, text: string): {sha256: string; open: () => readonly Uint8Array[]} {
  return {sha256, open: () => [new TextEncoder().encode(text)]};
}

function profileOf(read: Arguments): Profile | undefined {
  const name = optionText(read, 'profile');
  if (name === undefined) return undefined;
  const profile = profiles.find((one) => one === name);
  if (profile === undefined) throw usageError(read.texts.badValue('--profile', profiles.join(' | ')));
  return profile;
}
