const deviceName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const strictUtf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/** Why a name is refused. */
export type UnsafeName =
  | 'empty'
  | 'too-long'
  | 'not-utf8'
  | 'control-character'
  | 'backslash'
  | 'absolute'
  | 'dot-part'
  | 'device-name'
  | 'reserved-character'
  | 'trailing-dot-or-blank';

/** Decodes an entry's name strictly; undefined when it is not UTF-8. */
export function decodeName(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Tells why a path must not be used on some system on which a package is opened; undefined when it is safe on all. */
export function whyUnsafe(path: string): UnsafeName | undefined {
  if (path === '') return 'empty';
  if (new TextEncoder().encode(path).length > 255) return 'too-long';
  // Marks that turn or hide text make one name look like another.
  if (/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(path))
    return 'control-character';
  if (path.includes('\\')) return 'backslash';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'absolute';
  if (/[<>:"|?*]/.test(path)) return 'reserved-character';
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..') return 'dot-part';
    if (deviceName.test(part)) return 'device-name';
    if (/[. ]$/.test(part)) return 'trailing-dot-or-blank';
  }
  return undefined;
}

/** Gives what two names share when a file system that ignores case or composition takes them for one. */
export function foldName(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}
