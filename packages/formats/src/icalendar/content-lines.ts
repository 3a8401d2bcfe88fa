/** One logical line of a calendar file. */
export interface ContentLine {
  /** The physical line it begins on, counted from 1. */
  readonly line: number;
  /** The text with its folds taken out. */
  readonly text: string;
}

/** The text of a calendar file, and whether it had to be read as something other than UTF-8. */
export interface DecodedCalendar {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly hasMark: boolean;
}

/** Decodes a calendar file: UTF-8 as RFC 5545 §3.1.4 demands, else what it plainly is. */
export function decodeCalendar(bytes: Uint8Array): DecodedCalendar {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const encoding = first === 0xff ? 'utf-16le' : 'utf-16be';
    return {text: new TextDecoder(encoding).decode(bytes), encoding, hasMark: true};
  }
  const hasMark = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8', hasMark};
  } catch {
    // Every byte has a meaning in Windows-1252, so nothing is lost; the reader says that it guessed.
    return {text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', hasMark: false};
  }
}

/** Cuts a calendar into logical lines (RFC 5545 §3.1), each with the physical line it begins on. */
export function unfold(text: string): readonly ContentLine[] {
  const physical = text.split(text.includes('\n') ? /\r*\n/ : '\r');
  const parts: {line: number; parts: string[]}[] = [];
  for (const [index, part] of physical.entries()) {
    const open = parts.at(-1);
    if (open !== undefined && (part.startsWith(' ') || part.startsWith('\t'))) open.parts.push(part.slice(1));
    else if (part.trim() !== '') parts.push({line: index + 1, parts: [part]});
  }
  return parts.map(({line, parts: joined}) => ({line, text: joined.join('').replace(/\r+$/, '')}));
}
