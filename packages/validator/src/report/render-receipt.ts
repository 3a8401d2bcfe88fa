import {type EntityCount, type Report, entities as knownEntities, profileTexts} from '@skolebro/models';
import {escaped, wrappable} from '../html-text.js';
import {typeset} from '../requirements/typeset.js';
import type {DrawnRecord, ManualSample} from './draw-sample.js';
import type {Language} from '../rule.js';
import {receiptStyles} from './receipt-styles.js';
import {type ReceiptTexts, receiptTexts} from './receipt-texts.js';
import {endingTexts, numberText, reportTexts, verdictTextOf} from './report-texts.js';
import {countOf, endingOf, notChecked, ownPrefixes} from './report-view.js';

/** What a receipt tells of the package besides its report. */
export interface ReceiptFacts {
  /** The SHA-256 of the package as one file, in lower-case hexadecimal digits; absent for a folder. */
  readonly packageSha256?: string;
  /** The records that were drawn to be looked up by hand. */
  readonly sample?: ManualSample;
}

/**
 * Writes a report as one page to print, sign and keep, in the report's language; a random sample to check by hand stands
 * on the pages after it.
 */
export function renderReceiptHtml(report: Report, {packageSha256, sample}: ReceiptFacts = {}): string {
  const language: Language = report.language === 'en' ? 'en' : 'da';
  const texts = receiptTexts[language];
  const words = (name: keyof typeof reportTexts): string => reportTexts[name][language];
  const number = (count: number): string => numberText(count)[language];
  const ending = endingOf(report);
  const checked = report.rules.filter(({outcome}) => outcome !== 'not-checked').length;
  const facts: readonly (readonly [string, string])[] = [
    [words('packageId'), report.packageId === undefined ? words('noPackageId') : code(report.packageId)],
    [texts.hash, packageSha256 === undefined ? texts.noHash : code(packageSha256)],
    ...(sample === undefined ? [] : [[texts.manifestHash, code(sample.seed)] as const]),
    [
      words('profile'),
      report.profile === undefined ? words('noProfile') : profileTexts[report.profile][language],
    ],
    [words('standard'), escaped(report.standardVersion)],
    [words('validator'), escaped(`${report.validator.name} ${report.validator.version}`)],
    [words('errors'), number(countOf(report, 'error'))],
    [words('warnings'), number(countOf(report, 'warning'))],
    [words('rulesChecked'), `${checked} ${words('of')} ${report.rules.length}`],
    ...ownPrefixes(report).map((prefix) => {
      const own = report.rules.filter(({rule}) => rule.startsWith(`${prefix}:`));
      return [`${words('ownRules')} ${escaped(prefix)}`, texts.ownRules(own.length)] as const;
    }),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title}</title>
<style>${receiptStyles}</style>
</head>
<body>
<main>
<h1>${texts.title}</h1>
<p class="verdict"><strong>${verdictTextOf(ending)[language]}</strong> ${typeset(endingTexts[ending].decision[language])}</p>
<dl>
${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('\n')}
</dl>
<h2>${texts.counts}</h2>
${
  report.entities.length === 0
    ? `<p>${words('noRecords')}</p>`
    : `<ul class="counts">\n${report.entities.map((one) => renderCount(one, language, texts)).join('\n')}\n</ul>`
}
<h2>${words('notChecked')}</h2>
${renderNotChecked(report, language, texts)}
<section class="decision" aria-labelledby="decision">
<h2 id="decision">${texts.decision}</h2>
<p class="boxes"><span>${texts.accepted}</span> <span>${texts.notAccepted}</span></p>
<dl class="sign">
${texts.lines.map((line) => `<div><dt>${line}</dt><dd></dd></div>`).join('\n')}
</dl>
</section>
${sample === undefined ? '' : renderSample(sample, language, texts)}</main>
</body>
</html>
`;
}

function renderSample({areas}: ManualSample, language: Language, texts: ReceiptTexts): string {
  if (areas.length === 0) return '';
  const head = [texts.kind, texts.record, texts.line, texts.right, texts.wrong];
  return `<section class="sample" aria-labelledby="sample">
<h2 id="sample">${texts.sample}</h2>
<p>${typeset(texts.sampleLead)}</p>
<table>
<thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
${areas
  .map(
    ({title, records}) => `<tbody>
<tr><th scope="rowgroup" colspan="${head.length}">${escaped(title[language])}</th></tr>
${records.map((one) => renderDrawn(one, language)).join('\n')}
</tbody>`,
  )
  .join('\n')}
</table>
</section>
`;
}

function renderDrawn({entity, line, recordId}: DrawnRecord, language: Language): string {
  const id = recordId === undefined ? '' : code(recordId);
  const box = '<td><span class="box"></span></td>';
  return `<tr><th scope="row">${escaped(titleOf(entity, language))}</th><td>${id}</td><td>${numberText(line)[language]}</td>${box}${box}</tr>`;
}

function titleOf(entity: string, language: Language): string {
  return knownEntities.find(({name}) => name === entity)?.title[language] ?? entity;
}

function renderCount(
  {entity, records, unreadable}: EntityCount,
  language: Language,
  texts: ReceiptTexts,
): string {
  const note = unreadable === 0 ? '' : `<small>${texts.unreadable(numberText(unreadable)[language])}</small>`;
  return `<li><span>${escaped(titleOf(entity, language))}</span> <span>${numberText(records)[language]}</span>${note}</li>`;
}

function renderNotChecked(report: Report, language: Language, texts: ReceiptTexts): string {
  const groups = notChecked(report);
  if (groups.length === 0) return `<p>${reportTexts.allChecked[language]}</p>`;
  const lines = groups.map(({because, rules}) => {
    const ids = [...new Set(rules.map(({requirement}) => requirement))].sort();
    return `<li>${escaped(because[language])} ${texts.rules(rules.length)}: ${ids.map(escaped).join(', ')}</li>`;
  });
  return `<ul class="skipped">\n${lines.join('\n')}\n</ul>`;
}

function code(text: string): string {
  return `<code>${wrappable(text)}</code>`;
}
