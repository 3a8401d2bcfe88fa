import {type Finding, type Report, type RuleOutcome, verdictTexts} from '@skolebro/models';
import {isOwnRule, isRefused} from '@skolebro/validator';
import {type Colour, type Terminal, coloured} from './terminal.js';
import type {CommandTexts} from './texts/texts.js';

const shownPlaces = 5;

/** Writes a report for people: the verdict first, then what was read, what was found, and what was not checked. */
export function renderReport(report: Report, path: string, texts: CommandTexts, terminal: Terminal): string {
  const number = (count: number): string => count.toLocaleString(texts.locale);
  const found = report.rules.filter(({count}) => count > 0);
  const checked = report.rules.filter(({outcome}) => outcome !== 'not-checked').length;
  if (isRefused(report)) {
    const why = report.findings.map((finding) => `  ${finding.message}`);
    return [verdictLine(report, path, texts, terminal), texts.refusedMeans, ...why, ''].join('\n');
  }
  const sections = [
    [
      verdictLine(report, path, texts, terminal),
      `${texts.verdictMeans[report.verdict]} ${texts.rulesChecked(checked, report.rules.length)}`,
    ],
    [
      coloured(terminal, 'bold', texts.records),
      ...(report.entities.length === 0 ? [`  ${texts.noRecords}`] : []),
      ...report.entities.map(({entity, records, unreadable}) => {
        const bad = unreadable === 0 ? '' : `, ${texts.unreadableRecords(number(unreadable))}`;
        return `  ${entity.padEnd(18)} ${texts.readRecords(number(records))}${bad}`;
      }),
    ],
    found.length === 0
      ? []
      : [
          coloured(terminal, 'bold', texts.findings),
          ...found.flatMap((outcome) => renderRule(outcome, report, texts, terminal)),
        ],
    renderNotChecked(report, texts, terminal),
    report.internalErrors === undefined
      ? []
      : [
          coloured(terminal, 'bold', texts.internalErrors),
          ...report.internalErrors.map((rule) => `  ${rule}`),
        ],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Writes the verdict on a package on one line. */
export function verdictLine(report: Report, path: string, texts: CommandTexts, terminal: Terminal): string {
  if (isRefused(report)) return `${coloured(terminal, 'red', texts.refused)}  ${path}`;
  const verdict = verdictTexts[report.verdict][report.language === 'en' ? 'en' : 'da'].toUpperCase();
  return `${coloured(terminal, verdictColours[report.verdict], verdict)}  ${path}`;
}

const verdictColours: Readonly<Record<Report['verdict'], Colour>> = {
  conformant: 'green',
  'conformant-with-remarks': 'green',
  'not-conformant': 'red',
  'not-fully-checked': 'yellow',
};

function renderRule(
  {rule, requirement, severity, count}: RuleOutcome,
  {findings}: Report,
  texts: CommandTexts,
  terminal: Terminal,
): readonly string[] {
  const ours = findings.filter((finding) => finding.rule === rule);
  const weight = coloured(terminal, severity === 'error' ? 'red' : 'yellow', texts.severity[severity]);
  const shown = ours.slice(0, shownPlaces);
  const rest = count - shown.length;
  const places = texts.places(count, count.toLocaleString(texts.locale));
  const source = isOwnRule(rule) ? `${texts.ownRule}, ${requirement}` : requirement;
  const lines = [`  ${weight} ${rule} (${source}), ${places}`];
  let said = '';
  for (const finding of shown) {
    if (finding.message !== said) lines.push(`    ${finding.message}`);
    said = finding.message;
    lines.push(coloured(terminal, 'dim', `      ${placeOf(finding, texts)}`));
  }
  if (rest > 0) lines.push(`      ${texts.morePlaces(rest.toLocaleString(texts.locale))}`);
  return lines;
}

function placeOf({file, line, column, pointer, recordId}: Finding, texts: CommandTexts): string {
  const place = [file ?? texts.wholePackage, line, column].filter((part) => part !== undefined).join(':');
  return [place, pointer, recordId].filter((part) => part !== undefined).join('  ');
}

function renderNotChecked({rules}: Report, texts: CommandTexts, terminal: Terminal): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const {rule, outcome, because = ''} of rules) {
    if (outcome === 'not-checked') byReason.set(because, [...(byReason.get(because) ?? []), rule]);
  }
  if (byReason.size === 0) return [];
  return [
    coloured(terminal, 'bold', texts.notChecked),
    ...[...byReason].flatMap(([because, names]) => [`  ${because}`, `    ${names.join(', ')}`]),
  ];
}
