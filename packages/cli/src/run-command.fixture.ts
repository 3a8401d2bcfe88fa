import {run} from './run.js';
import type {Terminal} from './terminal.js';

/** How a command ended and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as in a pipe, 80 columns wide and without colours. */
export async function skolebro(...args: readonly string[]): Promise<Ended> {
  let [out, err] = ['', ''];
  const terminal: Terminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    hasColours: false,
    isWatched: false,
    columns: 80,
  };
  return {code: await run(args, terminal), out, err};
}
