import type {Progress} from '@skolebro/validator';
import type {Terminal} from './terminal.js';
import type {CommandTexts} from './texts/texts.js';

/** A line that tells how far a run is. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const millisecondsBetween = 200;

/** Shows progress on one line that is overwritten; undefined where nobody watches. */
export function showProgress(terminal: Terminal, texts: CommandTexts): ProgressLine | undefined {
  if (!terminal.isWatched) return undefined;
  const begin = Date.now();
  let last = begin;
  return {
    show({bytes, totalBytes, records}) {
      const now = Date.now();
      if (now - last < millisecondsBetween) return;
      last = now;
      const megabytes = `${(bytes / 1e6).toLocaleString(texts.locale, {maximumFractionDigits: 1})} MB`;
      const percent = totalBytes === 0 ? 100 : Math.min(100, Math.floor((100 * bytes) / totalBytes));
      const speed = Math.round((1000 * records) / (now - begin)).toLocaleString(texts.locale);
      terminal.err(`\r\u001b[K${texts.progress(megabytes, percent, speed)}`);
    },
    end: () => terminal.err('\r\u001b[K'),
  };
}
