import type {AnswerState, MessageFile, MessageSource} from '@skolebro/host';
import {stateOf} from '../composer/trouble.js';

/** Carries files to the source, one after the other, and keeps those that it did not take. */
export class FileDesk {
  /** The files that the source took. */
  files: readonly MessageFile[] = [];

  /** How many are on their way. */
  underway = 0;

  /** The files that the source did not take, and why. */
  left: {readonly files: readonly File[]; readonly state: AnswerState} | undefined;

  private readonly changed: () => void;
  private running = new AbortController();

  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** Begins anew with files that the source has. */
  open(files: readonly MessageFile[]): void {
    this.stop();
    this.files = files;
    this.left = undefined;
  }

  /** Gives up what is on its way. */
  stop(): void {
    this.running.abort();
    this.running = new AbortController();
    this.underway = 0;
    this.changed();
  }

  /** Carries files; those that were left behind can be carried again. */
  async carry(source: MessageSource | undefined, files: readonly File[]): Promise<void> {
    const {signal} = this.running;
    this.underway += files.length;
    this.changed();
    for (const file of files) {
      try {
        const taken = await source?.upload(file, file.name, signal);
        if (isAborted(signal)) return;
        if (taken) this.files = [...this.files, taken];
      } catch (error) {
        if (isAborted(signal)) return;
        this.left = {files: [...(this.left?.files ?? []), file], state: stateOf(error)};
      }
      this.underway -= 1;
      this.changed();
    }
  }

  /** Carries once more what was left behind. */
  async again(source: MessageSource | undefined): Promise<void> {
    const files = this.left?.files ?? [];
    this.left = undefined;
    await this.carry(source, files);
  }

  remove({id}: MessageFile): void {
    this.files = this.files.filter((one) => one.id !== id);
    this.changed();
  }
}

/** Read anew: the signal may have changed while something was awaited. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
