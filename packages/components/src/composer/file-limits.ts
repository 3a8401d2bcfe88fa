import type {MessageLimits} from '@skolebro/host';
import {isTypeAllowed} from '../attachment-list/file-words.js';

/** Why a file may not be attached. */
export type FileRefusal = 'too-large' | 'wrong-type' | 'too-many';

/** What is told of a file before it is uploaded. */
export interface OfferedFile {
  readonly size: number;
  readonly type: string;
}

/** Parts files into those that may be attached and those that may not, with the reason; so many are there already. */
export function sortFiles<Offered extends OfferedFile>(
  files: readonly Offered[],
  limits: MessageLimits,
  already: number,
): {
  readonly taken: readonly Offered[];
  readonly refused: readonly {readonly file: Offered; readonly why: FileRefusal}[];
} {
  const taken: Offered[] = [];
  const refused: {file: Offered; why: FileRefusal}[] = [];
  for (const file of files) {
    const why = refusalOf(file, limits, already + taken.length);
    if (why === undefined) taken.push(file);
    else refused.push({file, why});
  }
  return {taken, refused};
}

function refusalOf(
  {size, type}: OfferedFile,
  {files = Infinity, fileBytes = Infinity, mediaTypes}: MessageLimits,
  count: number,
): FileRefusal | undefined {
  if (!isTypeAllowed(type, mediaTypes)) return 'wrong-type';
  if (size > fileBytes) return 'too-large';
  return count >= files ? 'too-many' : undefined;
}
