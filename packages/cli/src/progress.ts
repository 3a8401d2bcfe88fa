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
const barWidth = 20;
/** Before this long nobody can say how long the rest will take. */
const millisecondsToGuess = 1000;

/**
 * Shows progress on one line that is overwritten: a bar, bytes, records a second and the time left.
 *
 * `label` stands first, as which of several packages it is. Undefined where nobody watches; `now` gives milliseconds.
 */
export function showProgress(
  terminal: Terminal,
  texts: CommandTexts,
  label = '',
  now: () => number = Date.now,
): ProgressLine | undefined {
  if (!terminal.isWatched) return undefined;
  const begin = now();
  let last = -Infinity;
  return {
    show({bytes, totalBytes, records}) {
      const time = now();
      if (time - last < millisecondsBetween) return;
      last = time;
      const elapsed = time - begin;
      const part = totalBytes === 0 ? 1 : Math.min(1, bytes / totalBytes);
      const done = Math.floor(barWidth * part);
      const line = [
        label,
        `${'█'.repeat(done)}${'░'.repeat(barWidth - done)} ${Math.floor(100 * part)} %`,
        texts.bytesRead(megabytes(bytes, texts), megabytes(totalBytes, texts)),
        ...(elapsed === 0
          ? []
          : [texts.recordsPerSecond(Math.round((1000 * records) / elapsed).toLocaleString(texts.locale))]),
        ...(elapsed < millisecondsToGuess || part === 0 || part === 1
          ? []
          : [texts.timeLeft(clock((elapsed * (1 - part)) / part))]),
      ];
      // A line that wraps cannot be overwritten.
      const shown = line.filter((piece) => piece !== '').join('  ');
      terminal.err(`\r\u001b[K${shown.slice(0, terminal.columns - 1)}`);
    },
    end: () => terminal.err('\r\u001b[K'),
  };
}

function megabytes(bytes: number, {locale}: CommandTexts): string {
  return (bytes / 1e6).toLocaleString(locale, {minimumFractionDigits: 1, maximumFractionDigits: 1});
}

/** Writes a time as minutes and seconds, with hours where there are any. */
function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[0] === 0 ? parts.slice(1) : parts)
    .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}
