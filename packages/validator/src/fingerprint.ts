import {attachmentAt, manifestPath, recordFileAt} from '@skolebro/formats';
import type {FindingGroup, RuleId} from '@skolebro/models';

/** The place that a group of faults shares. */
export type GroupPlace = Pick<FindingGroup, 'file' | 'pointer'>;

/**
 * Gives the place of a fault without all that differs from one delivery to the next: positions in lists, the checksums
 * of attachments, keys of extensions and names of files that the standard does not know.
 */
export function groupPlaceOf(file: string | undefined, pointer: string | undefined): GroupPlace {
  const shared = sharedFile(file);
  const place = pointer?.replace(/^\/extensions\/.*/, '/extensions/*').replace(/\/[0-9]+(?=\/|$)/g, '/*');
  return {
    ...(shared === undefined ? {} : {file: shared}),
    ...(place === undefined || place === '' ? {} : {pointer: place}),
  };
}

/**
 * Gives the fingerprint of a group of faults: the same wherever and whenever the rule finds them in that place.
 *
 * Records of one entity have one fingerprint, whether they are written as JSON or as XML.
 */
export function fingerprintOf(rule: RuleId, {file = '', pointer = ''}: GroupPlace): string {
  return hashOf(`${rule}\n${recordFileAt(file)?.entity ?? file}\n${pointer}`);
}

function sharedFile(file: string | undefined): string | undefined {
  if (file === undefined || file === manifestPath || recordFileAt(file) !== undefined) return file;
  return attachmentAt(file) === undefined ? undefined : 'files/*';
}

/** Sixteen hexadecimal digits of two rounds of FNV-1a, stirred so that texts that differ little share no half. */
function hashOf(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 15;
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
