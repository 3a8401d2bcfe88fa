const letters: readonly (readonly [pattern: RegExp, letter: string])[] = [
  [/ø|oe|ö/g, 'o'],
  [/å|aa/g, 'a'],
  [/æ|ä/g, 'ae'],
  [/ð/g, 'd'],
  [/þ/g, 'th'],
  [/ß/g, 'ss'],
];

/**
 * The form in which words are compared in a search, so that "soren" and "SOEREN" find "Søren" and "aase" finds "Åse".
 *
 * Case and accents are gone, and æ, ø and å stand as people write them on a foreign keyboard. It is not for showing.
 */
export function foldForSearch(text: string): string {
  let folded = text.normalize('NFC').toLowerCase();
  for (const [pattern, letter] of letters) folded = folded.replace(pattern, letter);
  return folded
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether every word of a search stands in one of the texts, wherever in them. */
export function isFound(search: string, texts: readonly (string | undefined)[]): boolean {
  const words = foldForSearch(search).split(' ');
  const folded = texts.map((text) => foldForSearch(text ?? ''));
  return words.every((word) => folded.some((text) => text.includes(word)));
}
