import {type PackageContainer, columnOf, manifestPath, readManifest} from '@skolebro/formats';
import type {Manifest} from '@skolebro/models';
import {readingChecks} from '../checks-of-reading.js';
import type {Rule} from '../rule.js';
import type {Place, Tally} from '../tally.js';
import {guarded, isAbout, mayJudge} from './rules.js';
import {type FaultyFields, judgeBySchema, wholeRecord} from './schema.js';

/** A manifest and which of its properties cannot be trusted. */
export interface JudgedManifest {
  readonly manifest: Manifest;
  readonly faulty: FaultyFields;
  readonly placeAt: (pointer: string) => Place;
}

/** Reads and judges the manifest; undefined when nothing of it can be used. */
export async function judgeManifest(
  container: PackageContainer,
  tally: Tally,
): Promise<JudgedManifest | undefined> {
  const reading = await readManifest(container);
  if (reading.faults !== undefined) {
    for (const {fault, line, column, values} of reading.faults) {
      const check = readingChecks.get(fault);
      if (check !== undefined) tally.found(check, {file: manifestPath, line, column}, values ?? {});
    }
    return undefined;
  }
  const {value, text} = reading;
  const placeAt = (pointer: string): Place => placeIn(text, pointer);
  const faulty = judgeBySchema('manifest', value, tally, placeAt);
  if (faulty.has(wholeRecord)) return undefined;
  const manifest = value as Manifest;
  if (!faulty.has('origin')) tally.origin = manifest.origin;
  return {manifest, faulty, placeAt};
}

/** Judges the manifest by the record rules that are about it too. */
export function judgeManifestByRules(judged: JudgedManifest, rules: readonly Rule[], tally: Tally): void {
  const {manifest, placeAt} = judged;
  for (const rule of rules) {
    if (rule.scope !== 'record' || !isAbout(rule, 'manifest') || !mayJudge(rule, judged.faulty, tally))
      continue;
    guarded(rule, tally, () =>
      rule.check(manifest, (pointer, values) => tally.found(rule, placeAt(pointer), values), manifest),
    );
  }
}

function placeIn(text: string, pointer: string): Place {
  const before = text.slice(0, (columnOf(text, pointer) ?? 1) - 1);
  return {
    file: manifestPath,
    pointer,
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
  };
}
