import {type Report, type ReportPart, profileTexts} from '@skolebro/models';
import {wrappable} from '../html-text.js';
import type {Texts} from '../rule.js';
import {isRefused} from '../verdict.js';
import {numberText, reportTexts, verdictTextOf} from './report-texts.js';
import {say} from './say.js';

const title: Texts = {da: 'Pakkerne, hver for sig', en: 'The packages, one by one'};
const verdict: Texts = {da: 'Afgørelse', en: 'Verdict'};

/** Writes which packages a merged report is the sum of; nothing for a report on one package. */
export function renderParts({parts}: Report): string {
  if (parts === undefined) return '';
  const columns = [
    reportTexts.packageId,
    reportTexts.profile,
    verdict,
    reportTexts.errors,
    reportTexts.records,
  ];
  const head = columns.map((name) => `<th scope="col" role="columnheader">${say(name)}</th>`).join('');
  return `<section aria-labelledby="parts">
<h2 id="parts">${say(title)}</h2>
<table class="samples" role="table">
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${parts.map((part) => row(part, columns)).join('\n')}
</tbody>
</table>
</section>`;
}

function row(part: ReportPart, columns: readonly Texts[]): string {
  const errors = part.rules.reduce((sum, {severity, count}) => sum + (severity === 'error' ? count : 0), 0);
  const records = part.entities.reduce((sum, one) => sum + one.records, 0);
  const cells = [
    part.packageId === undefined ? say(reportTexts.noPackageId) : `<code>${wrappable(part.packageId)}</code>`,
    say(part.profile === undefined ? reportTexts.noProfile : profileTexts[part.profile]),
    say(verdictTextOf(isRefused(part) ? 'refused' : part.verdict)),
    say(numberText(errors)),
    say(numberText(records)),
  ];
  return `<tr role="row">${cells
    .map(
      (cell, index) =>
        `<td role="cell"><span class="name" aria-hidden="true">${say(columns[index] ?? verdict)}</span>${cell}</td>`,
    )
    .join('')}</tr>`;
}
