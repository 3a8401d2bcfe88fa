import {type Manifest, entities, isManifest} from '@skolebro/models';
import {entryOfEntity} from '../package/entity-records.js';
import type {PackageContainer} from '../package/container.js';
import {readManifest} from '../package/manifest.js';
import {attachmentPath} from '../package/paths.js';
import {basicKinds, followedKinds, sessionKind, wholeKinds} from './kinds.js';
import {chosenKinds, findPeople} from './people.js';
import {Selection} from './selection.js';
import type {Extract, ExtractWish} from './wish.js';

/** Thrown when a package has no manifest by the standard, so that nobody knows what it holds. */
export class NoManifestError extends Error {
  override readonly name = 'NoManifestError';
}

/**
 * Makes ready an extract about one pupil: for another school, or for a parent under forældreansvarsloven § 23.
 *
 * The package may be of any size: it is read a few times in a stream, and only the ids of what goes along are held.
 * Nothing about anybody else goes along: references to others are cut out, and so are their words, extensions and
 * unknown properties; staff goes along by name alone where it wrote something. For a parent, what names the other
 * guardian is left out too, and all that tells where the child lives.
 *
 * @throws NoManifestError when the package has no manifest that the standard accepts.
 * @throws UnknownPersonError when the pupil or the parent is not in the package, or is not this child's parent.
 */
export async function extractPupil(container: PackageContainer, wish: ExtractWish): Promise<Extract> {
  const reading = await readManifest(container);
  if (reading.faults !== undefined || !isManifest(reading.value)) {
    throw new NoManifestError('The package has no manifest that the standard accepts.');
  }
  const manifest = reading.value;
  const source = {container, manifest};
  const people = await findPeople(source, wish);
  const hasCpr = manifest.cprMode === 'full' && people.recipientId === undefined;
  const selection = new Selection(source, people, wish, hasCpr);
  await selection.run();

  const kinds = chosenKinds(wish);
  const chosen = [...basicKinds, ...kinds, ...followedKinds, ...wholeKinds];
  if (kinds.includes('absence')) chosen.push(sessionKind);
  const names = entities
    .map(({name}) => name)
    .filter((name) => chosen.includes(name))
    .filter((name) => basicKinds.includes(name) || entryOfEntity(container, name) !== undefined);
  const sha256s = [...selection.sha256s].sort();
  return {
    head: {...headOf(manifest, wish, selection, names), ...peopleIn(people)},
    records: Object.fromEntries(names.map((name) => [name, selection.records(name)])),
    files: sha256s.flatMap((sha256) => {
      const entry = container.entries.get(attachmentPath(sha256));
      return entry === undefined ? [] : [{sha256, open: () => entry.open()}];
    }),
    leftOut: selection.leftOut,
    isRestricted: people.isRestricted,
  };
}

function headOf(
  manifest: Manifest,
  {id, createdAt, producer, recipient, legalBasis}: ExtractWish,
  selection: Selection,
  names: readonly string[],
): Omit<Manifest, 'files'> {
  const isForSchool = recipient === undefined;
  const {standardVersion, schoolYear, period, origin, accessLevel, testData} = manifest;
  const [municipality] = selection.municipalities;
  const own = municipality && {code: municipality.code, name: municipality.name};
  const controller = manifest.controller ?? own;
  const omittedFiles = manifest.omittedFiles?.filter(({fileId}) => selection.has('file', fileId)) ?? [];
  const omittedData = manifest.files.flatMap(({entity, records = 0}) =>
    entity === undefined || records === 0 || names.includes(entity) ? [] : [entity],
  );
  return {
    id,
    standardVersion,
    createdAt,
    producer,
    ...(isForSchool ? {profile: 'school-change' as const} : {}),
    ...(controller && {controller}),
    ...(selection.institutionNumbers.size > 0 && {
      institutionNumbers: [...selection.institutionNumbers].sort(),
    }),
    ...(schoolYear && {schoolYear}),
    ...(period && {period}),
    origin,
    accessLevel,
    cprMode: isForSchool && manifest.cprMode === 'full' ? 'full' : 'none',
    includesProtected: selection.hasProtected,
    ...(testData === undefined ? {} : {testData}),
    legalBasis,
    chosenEntities: names,
    ...(omittedData.length > 0 && {
      omittedData: [...new Set(omittedData)].map((entity) => ({
        title: entities.find(({name}) => name === entity)?.title.da ?? entity,
        entity,
        reason: 'Ikke valgt, eller hører ikke til formålet.',
      })),
    }),
    ...(omittedFiles.length > 0 && {omittedFiles}),
  };
}

function peopleIn({
  pupilId,
  recipientId,
}: {
  readonly pupilId: string;
  readonly recipientId?: string;
}): Pick<Manifest, 'pupilId' | 'recipientId'> {
  return {pupilId, ...(recipientId === undefined ? {} : {recipientId})};
}
