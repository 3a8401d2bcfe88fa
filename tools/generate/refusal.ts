/** The line of a text where some words first stand, counted from 1; 1 when they do not stand there. */
export function lineOfText(text: string, words: string): number {
  const at = text.indexOf(words);
  return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}
