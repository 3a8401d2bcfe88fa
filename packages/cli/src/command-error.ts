import {type ExitCode, exitCodes} from './exit-codes.js';

/** Thrown to end a command with one sentence for the user: what is wrong and what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** A command line that asks for something that does not exist. */
export function usageError(message: string): CommandError {
  return new CommandError(message, exitCodes.usage);
}

/** Input that is not there or cannot be read. */
export function unreadableError(message: string, cause?: unknown): CommandError {
  return new CommandError(message, exitCodes.unreadable, {cause});
}
