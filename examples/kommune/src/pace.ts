import type {CheckProgress} from '@skolebro/components';

const millisecondsBetween = 150;
const millisecondsToGuess = 2000;

/** Tells now and then how far a run is, and guesses from its pace how long the rest takes. */
export class Pace {
  private begun: number | undefined;
  private told = -Infinity;

  /** Gives what to tell at a time in milliseconds; nothing so soon after the last. */
  at(far: CheckProgress, now: number): CheckProgress | undefined {
    this.begun ??= now;
    if (now - this.told < millisecondsBetween) return undefined;
    this.told = now;
    const elapsed = now - this.begun;
    if (elapsed < millisecondsToGuess || far.bytes <= 0) return far;
    return {...far, secondsLeft: (elapsed * Math.max(0, far.totalBytes - far.bytes)) / far.bytes / 1000};
  }
}
