import {type EntityCount, type Report, entities as knownEntities, profileTexts} from '@skolebro/models';
import {escaped, wrappable} from '../html-text.js';
import {typeset} from '../requirements/typeset.js';
import type {Language} from '../rule.js';
import {receiptStyles} from './receipt-styles.js';
import {type ReceiptTexts, receiptTexts} from './receipt-texts.js';
import {endingTexts, numberText, reportTexts, verdictTextOf} from './report-texts.js';
import {countOf, endingOf, notChecked} from './report-view.js';

/** What a receipt tells of the package besides its report. */
export interface ReceiptFacts {
  /** The SHA-256 of the package as one file, in lower-case hexadecimal digits; absent for a folder. */
  readonly packageSha256?: string;
}

/** Writes a report as one page to print, sign and keep, in the report's language. */
export function renderReceiptHtml(report: Report, {packageSha256}: ReceiptFacts = {}): string {
  const language: Language = report.language === 'en' ? 'en' : 'da';
  const texts = receiptTexts[language];
  const words = (name: keyof typeof reportTexts): string => reportTexts[name][language];
  const number = (count: number): string => numberText(count)[language];
  const ending = endingOf(report);
  const checked = report.rules.filter(({outcome}) => outcome !== 'not-checked').length;
  const facts: readonly (readonly [string, string])[] = [
    [words('packageId'), report.packageId === undefined ? words('noPackageId') : code(report.packageId)],
    [texts.hash, packageSha256 === undefined ? texts.noHash : code(packageSha256)],
    [
      words('profile'),
      report.profile === undefined ? words('noProfile') : profileTexts[report.profile][language],
    ],
    [words('standard'), escaped(report.standardVersion)],
    [words('validator'), escaped(`${report.validator.name} ${report.validator.version}`)],
    [words('errors'), number(countOf(report, 'error'))],
    [words('warnings'), number(countOf(report, 'warning'))],
    [words('rulesChecked'), `${checked} ${words('of')} ${report.rules.length}`],
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
</main>
</body>
</html>
`;
}

function renderCount(
  {entity, records, unreadable}: EntityCount,
  language: Language,
  texts: ReceiptTexts,
): string {
  const title = knownEntities.find(({name}) => name === entity)?.title[language] ?? entity;
  const note = unreadable === 0 ? '' : `<small>${texts.unreadable(numberText(unreadable)[language])}</small>`;
  return `<li><span>${escaped(title)}</span> <span>${numberText(records)[language]}</span>${note}</li>`;
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
