/** A number of bytes as people read it: "184 kB", "4,2 MB". */
export function sizeInWords(bytes: number, locale: string): string {
  const units = ['B', 'kB', 'MB', 'GB'] as const;
  let size = Math.max(0, bytes);
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = size < 10 && unit > 1 ? 1 : 0;
  return `${new Intl.NumberFormat(locale, {maximumFractionDigits: digits}).format(size)} ${units[unit] ?? ''}`;
}

/** What a file is to a reader. */
export type FileKind =
  'picture' | 'sound' | 'film' | 'pdf' | 'text' | 'document' | 'sheet' | 'slides' | 'archive' | 'file';

const kinds: readonly (readonly [type: RegExp, kind: FileKind])[] = [
  [/^image\//, 'picture'],
  [/^audio\//, 'sound'],
  [/^video\//, 'film'],
  [/pdf/, 'pdf'],
  [/spreadsheet|excel|csv/, 'sheet'],
  [/presentation|powerpoint/, 'slides'],
  [/word|opendocument.text|rtf/, 'document'],
  [/^text\//, 'text'],
  [/zip|compressed|tar$/, 'archive'],
];

/** What a media type is to a reader. */
export function kindOfFile(mediaType: string | undefined): FileKind {
  return kinds.find(([type]) => type.test(mediaType ?? ''))?.[1] ?? 'file';
}

/** Whether a file of that type may be attached where only these types may, as "image/*" or "application/pdf". */
export function isTypeAllowed(mediaType: string, allowed: readonly string[] | undefined): boolean {
  return (
    allowed?.some((one) =>
      one.endsWith('/*') ? mediaType.startsWith(one.slice(0, -1)) : one === mediaType,
    ) ?? true
  );
}
