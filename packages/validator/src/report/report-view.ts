import type {Finding, RequirementId, Report, RuleOutcome, Severity} from '@skolebro/models';
import {areas} from '../requirements/requirements.generated.js';
import type {Requirement} from '../requirements/requirement.js';
import {isOwnRule, prefixOf} from '../own-rule-id.js';
import type {Texts} from '../rule.js';
import {isRefused} from '../verdict.js';
import {inBothLanguages} from './words.js';

/** Who can do something about a fault: the vendor in its export, the kommune or a school in what was entered. */
export type Responsible = 'vendor' | 'kommune';

/** How a report ends: with its verdict, or with a package that could not be read at all. */
export type Ending = Report['verdict'] | 'refused';

/** What was found of one rule. */
export interface FoundRule {
  readonly outcome: RuleOutcome;
  /** The first of the findings in the report. */
  readonly samples: readonly Finding[];
}

/** A requirement that is not met everywhere, and the rules that say so. */
export interface FoundRequirement {
  readonly id: RequirementId;
  /** Absent for a requirement that is not the standard's. */
  readonly requirement?: Requirement;
  readonly responsible: readonly Responsible[];
  readonly count: number;
  readonly rules: readonly FoundRule[];
}

/** Rules that were not checked for the same reason. */
export interface NotChecked {
  readonly because: Texts;
  readonly rules: readonly RuleOutcome[];
}

/** How many samples a page shows of each rule. */
export const shownSamples = 5;

const requirements: ReadonlyMap<RequirementId, Requirement> = new Map(
  areas.flatMap((area) => area.requirements).map((one) => [one.id, one]),
);
const order: readonly Severity[] = ['error', 'warning', 'info'];

/** Gives a requirement of the standard. */
export function requirementAt(id: RequirementId): Requirement | undefined {
  return requirements.get(id);
}

/** Tells how a report ends. */
export function endingOf(report: Report): Ending {
  return isRefused(report) ? 'refused' : report.verdict;
}

/** Gathers what was found, by requirement; the gravest first. */
export function foundRequirements({rules, findings}: Report): readonly FoundRequirement[] {
  const found = new Map<RequirementId, RuleOutcome[]>();
  for (const severity of order) {
    for (const outcome of rules.filter((one) => one.count > 0 && one.severity === severity)) {
      found.set(outcome.requirement, [...(found.get(outcome.requirement) ?? []), outcome]);
    }
  }
  return [...found].map(([id, outcomes]) => {
    const requirement = requirements.get(id);
    return {
      id,
      ...(requirement === undefined ? {} : {requirement}),
      responsible: responsibleFor(requirement),
      count: outcomes.reduce((sum, {count}) => sum + count, 0),
      rules: outcomes.map((outcome) => ({
        outcome,
        samples: findings.filter(({rule}) => rule === outcome.rule).slice(0, shownSamples),
      })),
    };
  });
}

/** Gathers what was not checked, by reason in the order of the report. */
export function notChecked({rules, language}: Report): readonly NotChecked[] {
  const byReason = new Map<string, RuleOutcome[]>();
  for (const one of rules) {
    const {outcome, because = ''} = one;
    if (outcome === 'not-checked') byReason.set(because, [...(byReason.get(because) ?? []), one]);
  }
  return [...byReason].map(([because, ours]) => ({
    because: inBothLanguages(because, language === 'en' ? 'en' : 'da'),
    rules: ours,
  }));
}

/** The prefixes of the rules that are not the standard's, each once. */
export function ownPrefixes({rules}: Report): readonly string[] {
  return [...new Set(rules.filter(({rule}) => isOwnRule(rule)).map(({rule}) => prefixOf(rule)))];
}

/** Counts the faults of one weight. */
export function countOf({rules}: Report, severity: Severity): number {
  return rules.filter((one) => one.severity === severity).reduce((sum, {count}) => sum + count, 0);
}

/**
 * Tells who can do something about faults against a requirement.
 *
 * Children and guardians enter nothing that an export gets wrong by itself, so the vendor answers for them.
 */
export function responsibleFor(requirement: Requirement | undefined): readonly Responsible[] {
  const actors = requirement?.actors ?? ['vendor'];
  const enters = actors.includes('staff') || actors.includes('kommune');
  if (!enters) return ['vendor'];
  return actors.includes('vendor') ? ['vendor', 'kommune'] : ['kommune'];
}
