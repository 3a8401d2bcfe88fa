/** The words of a code list. */
export type CodeTexts = Readonly<Record<string, {readonly da: string; readonly en: string}>>;

/** A code in words; one that nobody knows is a new one, and stands as `unknown` or else as it is. */
export function codeText(codes: CodeTexts, code: string, locale: string, unknown: string = code): string {
  const known = Object.hasOwn(codes, code) ? codes[code] : undefined;
  return known?.[locale.startsWith('en') ? 'en' : 'da'] ?? unknown;
}
