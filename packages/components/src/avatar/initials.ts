/** A letter or digit with at most two marks on it; some play with more. */
const character = /[\p{L}\p{N}]\p{M}{0,2}/u;

/** The first letters of the first and the last word of a name that have any, as "AS"; "" where there are none. */
export function initialsOf(name: string): string {
  const letters = name.split(/\s+/u).flatMap((word) => character.exec(word)?.[0] ?? []);
  const [first = '', last = ''] = [letters[0], letters.length > 1 ? letters.at(-1) : ''];
  return (first + last).toUpperCase();
}
