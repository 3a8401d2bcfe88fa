import type {Report, RuleOutcome, Verdict} from '@skolebro/models';
import {readingChecks} from './checks-of-reading.js';
import {isOwnRule} from './own-rule-id.js';

/**
 * Judges by the outcomes of all rules.
 *
 * An error decides; a rule that was asked for and not checked leaves the question open; warnings and information are
 * remarks. Rules that are not the standard's say nothing of the standard: what they find are remarks, and one that was
 * not checked leaves no question open.
 */
export function verdictOf(
  outcomes: readonly RuleOutcome[],
  isAsked: (outcome: RuleOutcome) => boolean,
): Verdict {
  const found = outcomes.filter(({count}) => count > 0);
  if (found.some(({severity, rule}) => severity === 'error' && !isOwnRule(rule))) return 'not-conformant';
  const isOpen = outcomes.some(
    (one) => one.outcome === 'not-checked' && isAsked(one) && !isOwnRule(one.rule),
  );
  if (isOpen) return 'not-fully-checked';
  return found.length > 0 ? 'conformant-with-remarks' : 'conformant';
}

/** Tells whether a package was refused before anything in it could be judged, as one without a readable manifest. */
export function isRefused({rules}: Pick<Report, 'rules'>): boolean {
  const reading = new Set([...readingChecks.values()].map(({id}) => id));
  return rules.filter(({rule}) => !reading.has(rule)).every(({outcome}) => outcome === 'not-checked');
}
