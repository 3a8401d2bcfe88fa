/** Where a command writes, and what it may do there. */
export interface Terminal {
  /** The result. */
  out(text: string): void;
  /** Everything else. */
  err(text: string): void;
  /** Whether results may be coloured. */
  readonly hasColours: boolean;
  /** Whether somebody watches what goes to `err`, so that progress may be shown. */
  readonly isWatched: boolean;
  /** How many letters a line of `err` holds. */
  readonly columns: number;
}

/** The terminal or pipe that the program was started from. */
export function nodeTerminal({stdout, stderr, env}: NodeJS.Process = process): Terminal {
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    hasColours: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    isWatched: stderr.isTTY,
    // A pipe has no width, and some terminals tell none.
    columns: stderr.isTTY && stderr.columns > 0 ? stderr.columns : 80,
  };
}

/** The colours of a verdict and of a finding's weight. */
export type Colour = 'red' | 'yellow' | 'green' | 'dim' | 'bold';

const codes: Readonly<Record<Colour, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  dim: [2, 22],
  bold: [1, 22],
};

/** Colours a text where the terminal has colours; the meaning never hangs on it. */
export function coloured(terminal: Terminal, colour: Colour, text: string): string {
  if (!terminal.hasColours) return text;
  const [begin, end] = codes[colour];
  return `\u001b[${begin}m${text}\u001b[${end}m`;
}
