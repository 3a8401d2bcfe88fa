import {type PackageContainer, manifestPath, recordFileAt} from '@skolebro/formats';
import {type ManifestFile, entities} from '@skolebro/models';
import type {Check, Texts} from '../rule.js';
import type {Tally} from '../tally.js';

const missing = check('manifest-file-missing', 'container', {
  da: 'Følgesedlen nævner filen, men den er ikke i pakken. Data mangler. Læg filen ind, eller ret følgesedlen.',
  en: 'The manifest names the file, but it is not in the package. Data are missing. Add the file or correct the manifest.',
});

const unlisted = check('manifest-file-unlisted', 'container', {
  da: 'Filen er i pakken, men ikke på følgesedlen. Ingen kan se, om den hører til. Nævn den dér, eller fjern den.',
  en: 'The file is in the package but not in the manifest. Nobody can tell if it belongs. List it there or remove it.',
});

const repeated = check('manifest-file-repeated', 'container', {
  da: 'Følgesedlen nævner filen mere end én gang, så ingen ved, hvilken oplysning der gælder. Behold den ene.',
  en: 'The manifest names the file more than once, so nobody knows which entry counts. Keep one of them.',
});

const unknown = check('record-file-unknown', 'container', {
  da:
    'Filen ligger blandt posterne, men er ikke en postfil, som standarden kender, så den er ikke læst. ' +
    'Filnavnet skal være navnet på en entitet og ende på .ndjson. Giv filen det rigtige navn, eller fjern den.',
  en:
    'The file lies among the records but is no record file that the standard knows, so it was not read. ' +
    'Its name must be the name of an entity and end in .ndjson. Rename it or remove it.',
});

const wrongEntity = check('manifest-entity-wrong', 'container', {
  da: 'Følgesedlen siger en anden entitet om filen, end dens navn siger. Ret følgesedlen.',
  en: 'The manifest states another entity for the file than its name does. Correct the manifest.',
});

const size = check('manifest-size-wrong', 'file', {
  da: 'Filen fylder {bytes} bytes, men følgesedlen siger {stated}. Den er ændret eller skåret over. Lav pakken igen.',
  en: 'The file has {bytes} bytes, but the manifest says {stated}. It was changed or cut off. Make the package again.',
});

const checksum = check('manifest-checksum-wrong', 'file', {
  da: 'Filens kontrolsum passer ikke med følgesedlen. Indholdet er ændret, efter at pakken blev lavet. Lav pakken igen.',
  en: 'The checksum of the file is not that of the manifest. It was changed after the packing. Make the package again.',
});

const count = check('manifest-count-wrong', 'file', {
  da: 'Filen har {records} poster, men følgesedlen siger {stated}. Poster kan mangle. Ret antallet, eller find dem.',
  en: 'The file has {records} records, but the manifest says {stated}. Some may be missing. Correct it or find them.',
});

/** The checks of what the package holds against what its manifest says (PA-04). */
export const listingChecks: readonly Check[] = [
  missing,
  unlisted,
  repeated,
  wrongEntity,
  unknown,
  size,
  checksum,
  count,
];

/** What is seen of a file while it is read. */
export interface SeenFile {
  readonly bytes: number;
  readonly sha256: string;
  /** Records and unreadable lines together; for record files only. */
  readonly records?: number;
}

/** Compares the files of the package with the list in its manifest. */
export function judgeListing(
  container: PackageContainer,
  listed: readonly ManifestFile[],
  tally: Tally,
): void {
  const seen = new Set<string>();
  listed.forEach(({path, entity}, index) => {
    if (seen.has(path)) tally.found(repeated, {file: path, pointer: `/files/${index}`}, {});
    seen.add(path);
    if (!container.entries.has(path)) tally.found(missing, {file: path}, {});
    if (recordFileAt(path)?.entity !== entity) tally.found(wrongEntity, {file: path}, {});
  });
  for (const path of container.entries.keys()) {
    if (path !== manifestPath && !seen.has(path)) tally.found(unlisted, {file: path}, {});
  }
}

/** Names the files among the records that hold no known entity. */
export function judgeRecordFiles(container: PackageContainer, tally: Tally): void {
  for (const path of container.entries.keys()) {
    if (!path.startsWith('records/') || isKnownRecordFile(path)) continue;
    tally.found(unknown, {file: path}, {});
  }
}

/** Compares one file's size, checksum and count with the manifest's; a size that differs explains the checksum. */
export function judgeFile(path: string, seen: SeenFile, stated: ManifestFile, tally: Tally): void {
  if (seen.bytes !== stated.bytes) {
    tally.found(size, {file: path}, {bytes: seen.bytes, stated: stated.bytes});
  } else if (seen.sha256 !== stated.sha256) {
    tally.found(checksum, {file: path}, {});
  }
  if (seen.records !== undefined && stated.records !== undefined && seen.records !== stated.records) {
    tally.found(count, {file: path}, {records: seen.records, stated: stated.records});
  }
}

/** Notes that a file's bytes could not be compared. */
export function skipFile(tally: Tally, because: Texts): void {
  for (const one of [size, checksum, count]) tally.skipped(one, because);
}

function isKnownRecordFile(path: string): boolean {
  const file = recordFileAt(path);
  return entities.some(({name}) => name === file?.entity);
}

function check(id: string, scope: 'container' | 'file', message: Texts): Check {
  return {id, requirement: 'PA-04', since: '1.0', severity: 'error', scope, message};
}
