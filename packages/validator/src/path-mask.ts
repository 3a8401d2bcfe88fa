import {attachmentAt, manifestPath, recordFileAt} from '@skolebro/formats';

/**
 * Gives a path as findings may show it.
 *
 * A path that the standard names stands as it is; in any other, letters become x and digits 0, because people name
 * files after pupils.
 */
export function maskPath(path: string): string {
  if (path === manifestPath || recordFileAt(path) !== undefined || attachmentAt(path) !== undefined)
    return path;
  const masked = path
    .slice(0, 255)
    .replace(/[\p{L}\p{M}]/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
  return masked === '' ? '?' : masked;
}
