import type {ComparedPackage, Manifest} from '@skolebro/models';

/** One of the two packages of a comparison. */
export type Side = 'before' | 'after';

/** The properties that say how much a package holds, and of whom. */
const telling = [
  'accessLevel',
  'chosenEntities',
  'controller',
  'cprMode',
  'includesProtected',
  'institutionNumbers',
  'omittedData',
  'omittedFiles',
  'period',
  'profile',
  'pupilId',
  'recipientId',
  'schoolYear',
  'standardVersion',
  'testData',
] as const satisfies readonly (keyof Manifest)[];

/** Names the telling properties of two manifests, as they stand, that are not alike. */
export function manifestDifferences(before: unknown, after: unknown): readonly string[] {
  return telling
    .filter((name) => JSON.stringify(property(before, name)) !== JSON.stringify(property(after, name)))
    .map((name) => `/${name}`);
}

/** Gives a package's id, where its manifest has a readable one. */
export function packageIdOf(manifest: unknown): ComparedPackage {
  const id = property(manifest, 'id');
  const isUuid =
    typeof id === 'string' &&
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id);
  return isUuid ? {packageId: id} : {};
}

function property(manifest: unknown, name: string): unknown {
  return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, name)
    ? (manifest as {readonly [name: string]: unknown})[name]
    : undefined;
}
