import type {Report} from '@skolebro/models';
import {isOwnRule, isRefused} from '@skolebro/validator';

/** What the command's exit tells a script; never a count. */
export const exitCodes = {
  conformant: 0,
  notConformant: 1,
  usage: 2,
  notFullyChecked: 3,
  unreadable: 4,
  internal: 5,
  /** Broken off by the user, as shells write it. */
  interrupted: 130,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The least weight of a finding that makes the command fail. */
export const failingSeverities = ['error', 'warning'] as const;

/** One of the weights that can make the command fail. */
export type FailingSeverity = (typeof failingSeverities)[number];

/** The exit code that a report asks for. */
export function exitCodeOf(report: Report, failOn: FailingSeverity = 'error'): ExitCode {
  if (report.internalErrors !== undefined) return exitCodes.internal;
  if (isRefused(report)) return exitCodes.unreadable;
  const has = (weight: FailingSeverity): boolean =>
    report.rules.some(({severity, count}) => severity === weight && count > 0);
  // What rules that are not the standard's say counts for the command too, though not for the verdict.
  if (has('error') || (failOn === 'warning' && has('warning'))) return exitCodes.notConformant;
  switch (report.verdict) {
    case 'conformant':
    case 'conformant-with-remarks': {
      const isOpen = report.rules.some((one) => isOwnRule(one.rule) && one.outcome === 'not-checked');
      return isOpen ? exitCodes.notFullyChecked : exitCodes.conformant;
    }
    case 'not-conformant':
      return exitCodes.notConformant;
    case 'not-fully-checked':
      return exitCodes.notFullyChecked;
  }
}

const fromWorst: readonly ExitCode[] = [
  exitCodes.interrupted,
  exitCodes.internal,
  exitCodes.usage,
  exitCodes.unreadable,
  exitCodes.notConformant,
  exitCodes.notFullyChecked,
  exitCodes.conformant,
];

/** The worst of the endings of several packages. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return fromWorst.find((code) => codes.includes(code)) ?? exitCodes.conformant;
}
