import {
  type EntityRecord,
  type PackageContainer,
  type PackageEntry,
  attachmentAt,
  entryOfEntity,
  readEntity,
  readManifest,
  recordFileAt,
} from '@skolebro/formats';
import {
  type Comparison,
  type EntityComparison,
  type EntityInfo,
  type RecordComparison,
  type RecordDifference,
  type Verdict,
  entities,
  standardVersion,
} from '@skolebro/models';
import type {Language} from '../rule.js';
import type {Progress} from '../validate-package.js';
import {validator} from '../version.js';
import {AllowedLoss} from './allowed-loss.js';
import {EntityComparer} from './entity-comparison.js';
import {Matching, type ReadSide} from './matching.js';
import {type Side, manifestDifferences, packageIdOf} from './manifests.js';

/** How two packages are compared. */
export interface CompareOptions {
  /** The language of the report; Danish when it is not given. */
  readonly language?: Language;
  /** The loss that was agreed on, in words of which `isLossWord` is true. */
  readonly allowed?: readonly string[];
  /** How many samples of each entity and kind of difference the report holds, 100 when it is not given. */
  readonly maxDifferences?: number;
  /** Ends the run; it then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told now and then how far the run is; an estimate, as records that are not alike are read again. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Thrown when a package has no manifest that can be read, so that there is nothing to compare. */
export class UncomparablePackageError extends Error {
  override readonly name = 'UncomparablePackageError';
  readonly side: Side;

  constructor(side: Side) {
    super(`The package ${side} has no manifest that can be read. Give the path of an exchange package.`);
    this.side = side;
  }
}

/**
 * Compares two packages: what was lost, changed and added on the way from the first to the second.
 *
 * Records are known by their ids, else by an identifier that both have. Nothing is judged by the standard: that is
 * what `validatePackage` is for. Memory grows by some 60 bytes for each record, or 120 where ids differ.
 *
 * @throws UncomparablePackageError when a package has no manifest that can be read.
 */
export async function comparePackages(
  before: PackageContainer,
  after: PackageContainer,
  options: CompareOptions = {},
): Promise<Comparison> {
  const manifests = {before: await manifestOf(before, 'before'), after: await manifestOf(after, 'after')};
  const allowed = new AllowedLoss(options.allowed ?? []);
  const watch = watched(before, after, options);
  const known = entities.filter(
    ({name}) => entryOfEntity(before, name) !== undefined || entryOfEntity(after, name) !== undefined,
  );
  const matchings = new Map<string, Matching>();
  for (const {name} of known) {
    const matching = new Matching();
    await matching.run(watch(before, name), watch(after, name));
    matchings.set(name, matching);
  }
  const compared: EntityComparison[] = [];
  const differences: RecordDifference[] = [];
  for (const entity of known) {
    const comparer = new EntityComparer(
      {
        entity,
        matchings,
        readBefore: watch(before, entity.name),
        readAfter: watch(after, entity.name),
        allowed,
        maxDifferences: options.maxDifferences ?? 100,
      },
      matchings.get(entity.name) ?? new Matching(),
    );
    compared.push(await comparer.run());
    differences.push(...comparer.differences);
  }
  const all = [...compared, ...strangeEntities(before, after)].sort((a, b) => (a.entity < b.entity ? -1 : 1));
  const attachments = compareAttachments(before, after, allowed);
  const manifest = manifestDifferences(manifests.before, manifests.after);
  return {
    standardVersion,
    validator,
    before: packageIdOf(manifests.before),
    after: packageIdOf(manifests.after),
    verdict: verdictOf(all, attachments, manifest.length > 0, before.faults.length + after.faults.length > 0),
    language: options.language ?? 'da',
    ...(allowed.words.length === 0 ? {} : {allowed: allowed.words}),
    entities: all,
    attachments,
    ...(manifest.length === 0 ? {} : {manifest}),
    differences,
  };
}

async function manifestOf(container: PackageContainer, side: Side): Promise<unknown> {
  const reading = await readManifest(container);
  if (reading.faults !== undefined) throw new UncomparablePackageError(side);
  return reading.value;
}

function verdictOf(
  compared: readonly EntityComparison[],
  attachments: RecordComparison,
  hasOtherManifest: boolean,
  hasRefusedFiles: boolean,
): Verdict {
  const all = [attachments, ...compared];
  const fields = compared.flatMap((one) => one.fields ?? []);
  const isLost = all.some(({lost, allowed}) => lost > 0 && !allowed);
  if (isLost || fields.some((one) => !one.allowed && one.lost + one.changed > 0)) return 'not-conformant';
  // What the container refused to open may hold anything.
  if (hasRefusedFiles || compared.some(({uncompared}) => uncompared > 0)) return 'not-fully-checked';
  const isOther = all.some(({lost, added}) => lost + added > 0) || fields.length > 0 || hasOtherManifest;
  return isOther ? 'conformant-with-remarks' : 'conformant';
}

/** Attachments are known by the checksum in their names; whether their bytes have it, `validatePackage` says. */
function compareAttachments(
  before: PackageContainer,
  after: PackageContainer,
  allowed: AllowedLoss,
): RecordComparison {
  const count = (one: PackageContainer, unless?: PackageContainer): number => {
    let sum = 0;
    for (const path of one.entries.keys()) {
      if (attachmentAt(path) !== undefined && unless?.entries.has(path) !== true) sum += 1;
    }
    return sum;
  };
  return {
    before: count(before),
    after: count(after),
    lost: count(before, after),
    added: count(after, before),
    allowed: allowed.hasFiles,
  };
}

/** Record files of entities that the standard does not know: nobody can say what a record is in them. */
function strangeEntities(before: PackageContainer, after: PackageContainer): readonly EntityComparison[] {
  const known = new Set(entities.map(({name}) => name));
  const paths = [...before.entries.keys(), ...after.entries.keys()];
  const names = new Set(paths.flatMap((path) => recordFileAt(path)?.entity ?? []));
  const none = {before: 0, after: 0, lost: 0, added: 0, equal: 0, changed: 0, renamed: 0} as const;
  return [...names]
    .filter((name) => !known.has(name))
    .map((entity) => ({...none, allowed: false, entity, uncompared: 1}));
}

/** Gives readers of entities that tell the progress and heed the signal. */
function watched(
  before: PackageContainer,
  after: PackageContainer,
  {signal, onProgress}: CompareOptions,
): (container: PackageContainer, entity: string) => ReadSide {
  const bytesOf = (container: PackageContainer, {name}: EntityInfo): number =>
    entryOfEntity(container, name)?.bytes ?? 0;
  // Each file is read twice when the records are alike.
  const totalBytes = entities.reduce((sum, one) => sum + 2 * (bytesOf(before, one) + bytesOf(after, one)), 0);
  const done = {bytes: 0, records: 0};
  const told = (container: PackageContainer): PackageContainer => ({
    entries: new Map(
      [...container.entries].map(([path, entry]) => [
        path,
        {path, bytes: entry.bytes, open: () => counted(entry)},
      ]),
    ),
    faults: container.faults,
    sha256: () => container.sha256(),
    close: () => container.close(),
  });
  async function* counted(entry: PackageEntry): AsyncGenerator<Uint8Array> {
    for await (const bytes of entry.open()) {
      signal?.throwIfAborted();
      done.bytes += bytes.length;
      onProgress?.({bytes: Math.min(done.bytes, totalBytes), totalBytes, records: done.records});
      yield bytes;
    }
  }
  const sides = new Map([before, after].map((container) => [container, told(container)]));
  return (container, entity) =>
    async function* read(): AsyncGenerator<readonly EntityRecord[]> {
      for await (const batch of readEntity(sides.get(container) ?? container, entity)) {
        done.records += batch.length;
        yield batch;
      }
    };
}
