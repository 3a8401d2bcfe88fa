import type {Report} from '@skolebro/models';
import {isRefused} from '@skolebro/validator';

/** What the command's exit tells a script; never a count. */
export const exitCodes = {
  conformant: 0,
  notConformant: 1,
  usage: 2,
  notFullyChecked: 3,
  unreadable: 4,
  internal: 5,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code that a report asks for. */
export function exitCodeOf(report: Report): ExitCode {
  if (report.internalErrors !== undefined) return exitCodes.internal;
  if (isRefused(report)) return exitCodes.unreadable;
  switch (report.verdict) {
    case 'conformant':
    case 'conformant-with-remarks':
      return exitCodes.conformant;
    case 'not-conformant':
      return exitCodes.notConformant;
    case 'not-fully-checked':
      return exitCodes.notFullyChecked;
  }
}
