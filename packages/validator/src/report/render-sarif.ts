import type {Finding, Report, RuleOutcome, Severity} from '@skolebro/models';
import {isOwnRule} from '../own-rule-id.js';
import {messageOfRule} from './message.js';

/** SARIF's words for the weights. */
const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'};

/** More than this, and viewers of SARIF refuse the file. */
const maxResults = 5000;

/**
 * Writes a report as SARIF 2.1.0, which code hosts and editors show at the line.
 *
 * It holds at most 5,000 findings, the gravest first; the exact count of every rule stands in its properties.
 */
export function renderReportSarif(report: Report): string {
  const {rules, findings, validator, language, verdict, profile, internalErrors} = report;
  const index = new Map(rules.map(({rule}, at) => [rule, at]));
  const byWeight = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: validator.name,
            semanticVersion: validator.version,
            language,
            rules: rules.map((outcome) => ruleOf(outcome, language)),
          },
        },
        invocations: [
          {
            executionSuccessful: internalErrors === undefined,
            toolExecutionNotifications: rules.flatMap((one) =>
              notificationOf(one, index.get(one.rule) ?? -1),
            ),
          },
        ],
        results: byWeight
          .slice(0, maxResults)
          .map((finding) => resultOf(finding, index.get(finding.rule) ?? -1)),
        properties: {verdict, ...(profile === undefined ? {} : {profile})},
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({rule, requirement, severity, count}: RuleOutcome, language: string): object {
  const {what, why, todo} = messageOfRule(rule);
  const side = language === 'en' ? 'en' : 'da';
  const help = [why[side], todo[side]].filter((text) => text !== '').join(' ');
  return {
    id: rule,
    shortDescription: {text: what[side]},
    help: {text: help === '' ? what[side] : help},
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: isOwnRule(rule) ? [requirement, 'own rule'] : [requirement], count},
  };
}

function notificationOf({rule, because}: RuleOutcome, index: number): readonly object[] {
  if (because === undefined) return [];
  return [{associatedRule: {id: rule, index}, level: 'note', message: {text: because}}];
}

function resultOf({rule, severity, message, entity, recordId, ...place}: Finding, ruleIndex: number): object {
  const {file, line, column, pointer, fingerprint, packageId} = place;
  const region =
    line === undefined
      ? {}
      : {region: {startLine: line, ...(column === undefined ? {} : {startColumn: column})}};
  const physicalLocation =
    file === undefined ? {} : {physicalLocation: {artifactLocation: {uri: uriOf(file)}, ...region}};
  const logicalLocations =
    pointer === undefined ? {} : {logicalLocations: [{fullyQualifiedName: pointer, kind: 'member'}]};
  const location = {...physicalLocation, ...logicalLocations};
  const properties = {
    ...(entity === undefined ? {} : {entity}),
    ...(recordId === undefined ? {} : {recordId}),
    ...(packageId === undefined ? {} : {packageId}),
  };
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: {text: message},
    partialFingerprints: {'skolebroPlace/v1': fingerprint},
    ...(Object.keys(location).length === 0 ? {} : {locations: [location]}),
    ...(Object.keys(properties).length === 0 ? {} : {properties}),
  };
}

/** A path as a relative reference; half a surrogate pair has no form in one. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
