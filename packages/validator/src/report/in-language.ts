import type {Finding, Report, RuleId, RuleOutcome} from '@skolebro/models';
import {catalogue} from '../catalogue.js';
import type {Check, Language} from '../rule.js';
import {inBothLanguages} from './words.js';

const checks: ReadonlyMap<RuleId, Check> = new Map(catalogue.map((check) => [check.id, check]));

/**
 * Gives a report as it would be had the package been judged in that language.
 *
 * What rules say that are not the standard's stays as it is, since nobody has translated it.
 */
export function inLanguage(report: Report, language: Language): Report {
  const from: Language = report.language === 'en' ? 'en' : 'da';
  if (from === language) return report;
  const outcome = (one: RuleOutcome): RuleOutcome =>
    one.because === undefined ? one : {...one, because: inBothLanguages(one.because, from)[language]};
  return {
    ...report,
    language,
    rules: report.rules.map(outcome),
    findings: report.findings.map((finding) => translated(finding, from, language)),
    ...(report.parts === undefined
      ? {}
      : {parts: report.parts.map((part) => ({...part, rules: part.rules.map(outcome)}))}),
  };
}

function translated(finding: Finding, from: Language, language: Language): Finding {
  const check = checks.get(finding.rule);
  // Another version of the rules may have said it otherwise; its words are not ours to change.
  if (check === undefined || filled(check.message[from], finding.values) !== finding.message) return finding;
  const values = finding.values.map(({name, value}) => ({
    name,
    value: inBothLanguages(value, from)[language],
  }));
  return {...finding, values, message: filled(check.message[language], values)};
}

function filled(message: string, values: Finding['values']): string {
  return values.reduce((text, {name, value}) => text.replaceAll(`{${name}}`, () => value), message);
}
