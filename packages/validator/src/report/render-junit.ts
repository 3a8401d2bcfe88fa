import type {Finding, Report, RuleOutcome} from '@skolebro/models';
import {isOwnRule, prefixOf} from '../own-rule-id.js';
import {placeOf} from './place.js';

/**
 * Writes a report as JUnit XML, which every build server reads: one case a rule, one suite a requirement; rules that are
 * not the standard's have suites of their own.
 *
 * An error is a failure, a rule that was not checked is skipped, and what weighs less stands in the case's output.
 */
export function renderReportJunit(report: Report): string {
  const suites = new Map<string, RuleOutcome[]>();
  for (const one of report.rules) {
    const suite = isOwnRule(one.rule) ? `Own rules ${prefixOf(one.rule)}` : one.requirement;
    suites.set(suite, [...(suites.get(suite) ?? []), one]);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="skolebro validate"${totals(report, report.rules)}>
${[...suites]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([suite, outcomes]) => `<testsuite name="${attribute(suite)}"${totals(report, outcomes)}>
${outcomes.map((outcome) => renderCase(report, outcome)).join('\n')}
</testsuite>`,
  )
  .join('\n')}
</testsuites>
`;
}

type Ending = 'passed' | 'failure' | 'error' | 'skipped';

function endingOf({internalErrors}: Report, {rule, severity, count, outcome}: RuleOutcome): Ending {
  if (internalErrors?.includes(rule) === true) return 'error';
  if (severity === 'error' && count > 0) return 'failure';
  return outcome === 'not-checked' ? 'skipped' : 'passed';
}

function totals(report: Report, outcomes: readonly RuleOutcome[]): string {
  const count = (ending: Ending): number => outcomes.filter((one) => endingOf(report, one) === ending).length;
  return ` tests="${outcomes.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

function renderCase(report: Report, outcome: RuleOutcome): string {
  const {rule, requirement, count, because = ''} = outcome;
  const found = report.findings.filter((finding) => finding.rule === rule);
  const ending = endingOf(report, outcome);
  const said = `${count}: ${found[0]?.message ?? rule}`;
  const places = text(found.map(lineOf).join('\n'));
  const inside: Readonly<Record<Ending, string>> = {
    passed: count === 0 ? '' : `<system-out>${places}</system-out>`,
    failure: `<failure type="${attribute(rule)}" message="${attribute(said)}">${places}</failure>`,
    error: `<error type="${attribute(rule)}" message="${attribute(because)}"/>`,
    skipped: `<skipped message="${attribute(because)}"/>`,
  };
  return `<testcase classname="${attribute(requirement)}" name="${attribute(rule)}">${inside[ending]}</testcase>`;
}

function lineOf(finding: Finding): string {
  return `${placeOf(finding)}  ${finding.message}`;
}

function attribute(value: string): string {
  return text(value).replaceAll('"', '&quot;').replace(/\s/g, ' ');
}

/** XML has no way to write most control characters and half a surrogate pair, not even escaped. */
function text(value: string): string {
  return value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
