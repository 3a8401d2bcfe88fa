/** The line of a text where some words first stand, counted from 1; 1 when they do not stand there. */
export function lineOfText(text: string, words: string): number {
  const at = text.indexOf(words);
  return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}

/** Reads the JSON of a file that somebody wrote; what cannot be read is refused with file and line. */
export function parseWritten(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The engine tells the place as a position, and at the end of the text not at all.
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    const line = text.slice(0, position === undefined ? undefined : Number(position)).split('\n').length;
    throw new Error(`${file}:${line}: the file is not JSON`, {cause: error});
  }
}
