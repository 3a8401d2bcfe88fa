import {type Report, severityTexts} from '@skolebro/models';
import {csvTable} from '../csv-table.js';
import {isOwnRule, prefixOf} from '../own-rule-id.js';
import type {Language, Texts} from '../rule.js';
import {reportTexts, responsibleTexts} from './report-texts.js';
import {requirementAt, responsibleFor} from './report-view.js';

const columns: readonly Texts[] = [
  {da: 'Alvor', en: 'Weight'},
  {da: 'Krav', en: 'Requirement'},
  {da: 'Kravets titel', en: 'Title of the requirement'},
  reportTexts.rule,
  reportTexts.ruleOf,
  {da: 'Reglens fund i alt', en: 'Findings of the rule in total'},
  reportTexts.file,
  reportTexts.line,
  {da: 'Tegn', en: 'Column'},
  reportTexts.recordId,
  reportTexts.pointer,
  {da: 'Besked', en: 'Message'},
  reportTexts.todoBy,
];

/** Writes the findings of a report as a table for a spreadsheet, one row a finding, in the report's language. */
export function renderReportCsv(report: Report): string {
  const language: Language = report.language === 'en' ? 'en' : 'da';
  const counts = new Map(report.rules.map(({rule, count}) => [rule, count]));
  const shown = report.parts === undefined ? columns : [...columns, reportTexts.packageId];
  const rows = report.findings.map((finding) => {
    const {severity, requirement, rule, file, line, column, recordId, pointer, message, packageId} = finding;
    const known = requirementAt(requirement);
    return [
      severityTexts[severity][language],
      requirement,
      known?.title[language] ?? '',
      rule,
      isOwnRule(rule)
        ? `${reportTexts.ownRule[language]} ${prefixOf(rule)}`
        : reportTexts.standardRule[language],
      String(counts.get(rule) ?? ''),
      file ?? reportTexts.wholePackage[language],
      String(line ?? ''),
      String(column ?? ''),
      recordId ?? '',
      pointer ?? '',
      message,
      responsibleFor(known)
        .map((one) => responsibleTexts[one].name[language])
        .join(', '),
      ...(report.parts === undefined ? [] : [packageId ?? '']),
    ];
  });
  return csvTable([shown.map((column) => column[language]), ...rows]);
}
