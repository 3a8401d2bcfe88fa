import {type PackageContainer, recordFileAt} from '@skolebro/formats';
import {
  type EntityCount,
  type ManifestFile,
  type Profile,
  type Report,
  entities as knownEntities,
  standardVersion,
} from '@skolebro/models';
import {catalogue} from './catalogue.js';
import {readingChecks} from './checks-of-reading.js';
import {judgeEntities} from './judge-entities.js';
import {type RecordJudge, isAboutRecords} from './judge-records.js';
import type {PieceWorkers} from './pieces/piece.js';
import {noOtherPackage, roundTripDiffers} from './compare/round-trip.js';
import type {Check, FileFacts, Language, Rule, Texts} from './rule.js';
import {rules as ownRules} from './rules/index.js';
import {
  type SeenFile,
  judgeFile,
  judgeListing,
  judgeRecordFiles,
  listingChecks,
  skipFile,
} from './stages/listing.js';
import {type JudgedManifest, judgeManifest, judgeManifestByRules} from './stages/manifest.js';
import {type PreviousDelivery, judgeByPrevious} from './stages/previous.js';
import {judgeByProfile, skipProfile} from './stages/profile.js';
import {readBytes} from './stages/read-file.js';
import {EntityIndex, idDuplicate, referenceDangling} from './stages/references.js';
import {finishSetRules, guarded, hasManifest, isAbout, reasons, startSetRules} from './stages/rules.js';
import {schemaChecks} from './stages/schema.js';
import {Tally} from './tally.js';
import {verdictOf} from './verdict.js';
import {validator} from './version.js';

/** How a package is judged. */
export interface ValidateOptions {
  /** The language of the messages; Danish when it is not given. */
  readonly language?: Language;
  /** The purpose to judge by, in place of the one that the manifest states. */
  readonly profile?: Profile;
  /** The delivery before this one, to hold this one against. */
  readonly previous?: PreviousDelivery;
  /** How many findings of each rule the report holds, 100 when it is not given; the counts are always exact. */
  readonly maxFindings?: number;
  /** Ends the run; it then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told now and then how far the run is. */
  readonly onProgress?: (progress: Progress) => void;
  /** Other threads that judge records too; the report is the same with and without them. */
  readonly workers?: PieceWorkers;
  /** The rules to judge by, in place of the standard's own. */
  readonly rules?: readonly Rule[];
}

/** How far a run is. */
export interface Progress {
  /** Bytes of unpacked files that have been read. */
  readonly bytes: number;
  /** Bytes of all files, unpacked. */
  readonly totalBytes: number;
  readonly records: number;
}

/**
 * Judges an exchange package; the same package gives the same report, byte for byte.
 *
 * Memory grows with the number of records by some 40 bytes each for their ids, and by about as much for lessons, pupils
 * with absence and attachments, which rules must remember; with nothing else. Whatever is wrong with the package
 * becomes a finding; what throws is a failing disk, the signal, or a fault of the program.
 */
export async function validatePackage(
  container: PackageContainer,
  options: ValidateOptions = {},
): Promise<Report> {
  const {language = 'da', maxFindings = 100, rules = ownRules} = options;
  const checks = [...catalogue.filter((check) => !ownRules.some(({id}) => id === check.id)), ...rules];
  const tally = new Tally(checks, language, maxFindings);
  for (const {fault, file, line, column, values} of container.faults) {
    const check = readingChecks.get(fault);
    if (check !== undefined) tally.found(check, {file, line, column}, values ?? {});
  }
  const judged = await judgeManifest(container, tally);
  const profile = options.profile ?? trusted(judged, 'profile');
  const entities =
    judged === undefined ? [] : await judgeFiles(container, judged, rules, tally, options, profile);
  if (judged === undefined) {
    const reading = new Set<Check>(readingChecks.values());
    tally.skippedWhere((check) => !reading.has(check), reasons.noManifest);
  }
  const outcomes = tally.outcomes();
  const packageId = trusted(judged, 'id');
  return {
    standardVersion,
    validator,
    ...(packageId === undefined ? {} : {packageId}),
    ...(profile === undefined ? {} : {profile}),
    verdict: verdictOf(outcomes, tally.isAsked),
    language,
    entities,
    rules: outcomes,
    groups: tally.groups(),
    findings: tally.findings(),
    ...(tally.internalErrors.length === 0 ? {} : {internalErrors: tally.internalErrors}),
  };
}

async function judgeFiles(
  container: PackageContainer,
  judged: JudgedManifest,
  rules: readonly Rule[],
  tally: Tally,
  {signal, onProgress, previous, workers}: ValidateOptions,
  profile: Profile | undefined,
): Promise<readonly EntityCount[]> {
  const {manifest} = judged;
  const listed = trusted(judged, 'files');
  if (listed === undefined) tally.skippedWhere((check) => listingChecks.includes(check), reasons.manifest);
  else judgeListing(container, listed, tally);
  judgeRecordFiles(container, tally);
  judgeByContainerRules(container, judged, rules, tally);
  judgeManifestByRules(judged, rules, tally);
  if (profile === undefined) skipProfile(tally);
  else judgeByProfile(profile, judged, entitiesOf(container, listed), tally);

  const totalBytes = [...container.entries.values()].reduce((sum, {bytes}) => sum + bytes, 0);
  const done = {bytes: 0, records: 0};
  const progress = (records: number, bytes: number): void => {
    signal?.throwIfAborted();
    done.records += records;
    onProgress?.({bytes: done.bytes + bytes, totalBytes, records: done.records});
  };

  const usable = rules.filter(
    (rule) => !isAboutRecords(rule) || rule.scope === 'relation' || hasManifest(rule, judged, tally),
  );
  const run = workers?.begin({
    manifest,
    profile,
    language: tally.language,
    maxFindings: tally.maxFindings,
    rules: usable.map(({id}) => id),
  });
  const judge: RecordJudge = {
    container,
    manifest,
    profile,
    tally,
    rules: usable,
    setRules: startSetRules(
      usable.filter((rule) => rule.scope === 'set'),
      manifest,
      tally,
    ),
    indexes: new Map(knownEntities.map(({name}) => [name, new EntityIndex()])),
    run,
    afterPiece: (records, bytes) => progress(records, bytes),
  };
  for (const {path, entity} of listed ?? []) {
    const index = judge.indexes.get(entity ?? '');
    if (index === undefined || container.entries.has(path)) continue;
    index.isIncomplete = true;
    skipEntity(rules, entity ?? '', tally, reasons.notRead);
  }
  const stated: ReadonlyMap<string, ManifestFile> = new Map(listed?.map((file) => [file.path, file]));
  const compare = (path: string, seen: SeenFile | undefined): void => {
    const file = stated.get(path);
    done.bytes += container.entries.get(path)?.bytes ?? 0;
    if (seen === undefined) skipFile(tally, reasons.notRead);
    else if (file !== undefined) judgeFile(path, seen, file, tally);
  };
  const counts = await judgeEntities(judge, {
    compare,
    skip: (entity, because) => skipEntity(rules, entity, tally, because),
  });
  for (const part of (await run?.end()) ?? []) tally.add(part);
  for (const entry of container.entries.values()) {
    const record = recordFileAt(entry.path);
    if (!stated.has(entry.path) || counts.some(({entity}) => entity === record?.entity)) continue;
    compare(entry.path, await readBytes(container, entry, tally, (bytes) => progress(0, bytes)));
  }
  finishSetRules(judge.setRules, tally, container);
  tally.notAsked(roundTripDiffers, noOtherPackage);
  judgeByPrevious(judged, peopleIn(container, counts), previous, tally);
  return [...counts].sort((a, b) => (a.entity < b.entity ? -1 : 1));
}

function judgeByContainerRules(
  container: PackageContainer,
  judged: JudgedManifest,
  rules: readonly Rule[],
  tally: Tally,
): void {
  const files = [...container.entries.values()].map(({path, bytes}): FileFacts => {
    const entity = recordFileAt(path)?.entity;
    return {path, bytes, ...(entity === undefined ? {} : {entity})};
  });
  for (const rule of rules) {
    if ((rule.scope !== 'container' && rule.scope !== 'file') || !hasManifest(rule, judged, tally)) continue;
    const report: Parameters<typeof rule.check>[1] = (file, values) => tally.found(rule, {file}, values);
    guarded(rule, tally, () => {
      if (rule.scope === 'container') rule.check(files, report, judged.manifest);
      else for (const file of files) rule.check(file, report, judged.manifest);
    });
  }
}

/** The entities that the package has a file of, or at least says that it has. */
function entitiesOf(container: PackageContainer, listed: readonly ManifestFile[] = []): ReadonlySet<string> {
  const paths = [...container.entries.keys(), ...listed.map(({path}) => path)];
  return new Set(paths.flatMap((path) => recordFileAt(path)?.entity ?? []));
}

/** How many people the package holds; undefined when not all of them could be read. */
function peopleIn(container: PackageContainer, counts: readonly EntityCount[]): number | undefined {
  const count = counts.find(({entity}) => entity === 'person');
  if (count !== undefined) return count.unreadable > 0 ? undefined : count.records;
  return entitiesOf(container).has('person') ? undefined : 0;
}

/** Notes for every check of an entity's records that not all of them could be judged. */
function skipEntity(rules: readonly Rule[], entity: string, tally: Tally, because: Texts): void {
  const checks: Check[] = [...schemaChecks.values(), idDuplicate, referenceDangling];
  for (const rule of rules) {
    if (isAboutRecords(rule) && isAbout(rule, entity)) checks.push(rule);
  }
  for (const check of checks) tally.skipped(check, because);
}

/** A property of the manifest, when the schema has no fault in it. */
function trusted<Name extends keyof JudgedManifest['manifest']>(
  judged: JudgedManifest | undefined,
  name: Name,
): JudgedManifest['manifest'][Name] | undefined {
  return judged === undefined || judged.faulty.has(name) ? undefined : judged.manifest[name];
}
