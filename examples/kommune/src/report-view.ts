import {entities, type Finding, type Report, type RuleOutcome} from '@skolebro/models';
import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../page-language.js';
import {type Texts, texts} from './texts.js';

const samplesShown = 5;
const weight = {error: 0, warning: 1, info: 2};

/** The report in words: what is in the package, what was found, what was not checked. */
export function reportView(report: Report, language: Language): TemplateResult {
  const words = texts[language];
  const count = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB');
  const found = report.rules
    .filter((outcome) => outcome.count > 0)
    .sort((a, b) => weight[a.severity] - weight[b.severity] || b.count - a.count);
  const {title, text} = words.verdict[report.verdict];
  return html`
    <div class="verdict ${report.verdict}">
      <h2 tabindex="-1" id="verdict">${title}</h2>
      <p>${text}</p>
    </div>
    <section aria-labelledby="findings">
      <h3 id="findings">${words.findings}</h3>
      ${found.length === 0 ? html`<p>${words.noFindings}</p>` : nothing}
      ${found.map((outcome) => group(outcome, report.findings, words, count))}
    </section>
    ${notChecked(report.rules, words)}
    ${found.length > 0 ? letter(found, report.findings, words, count) : nothing}
    <section aria-labelledby="entities">
      <h3 id="entities">${words.entities}</h3>
      ${entityTable(report, language, count)}
    </section>
    ${fine(report.rules, words)}
  `;
}

function group(
  {rule, requirement, severity, count}: RuleOutcome,
  findings: readonly Finding[],
  words: Texts,
  numbers: Intl.NumberFormat,
): TemplateResult {
  const own = findings.filter((finding) => finding.rule === rule);
  const shown = own.slice(0, samplesShown);
  const oneMessage = new Set(shown.map(({message}) => message)).size === 1;
  return html`<article class="finding ${severity}">
    <h4>
      <span class="weight">${words.severity[severity]}</span>
      <span>${words.times(count, numbers.format(count))}</span>
    </h4>
    ${oneMessage ? html`<p>${shown[0]?.message}</p>` : nothing}
    <ol class="places">
      ${shown.map(
        ({file, line, pointer, message}) =>
          html`<li>
            <span>${file === undefined ? words.wholePackage : html`<code>${file}</code>`}</span>
            ${line === undefined ? nothing : html`<span>${words.line(numbers.format(line))}</span>`}
            ${pointer === undefined ? nothing : html`<span>${words.place} <code>${pointer}</code></span>`}
            ${oneMessage ? nothing : html`<p>${message}</p>`}
          </li>`,
      )}
    </ol>
    ${count > shown.length ? html`<p class="quiet">${words.more(count - shown.length, numbers.format(count - shown.length))}</p>` : nothing}
    <p class="quiet">${words.rule} <code>${rule}</code>, ${words.requirement.toLowerCase()} ${requirement}</p>
  </article>`;
}

function notChecked(outcomes: readonly RuleOutcome[], words: Texts): TemplateResult | typeof nothing {
  const reasons = new Map<string, string[]>();
  for (const {outcome, because = '', rule} of outcomes) {
    if (outcome === 'not-checked') reasons.set(because, [...(reasons.get(because) ?? []), rule]);
  }
  if (reasons.size === 0) return nothing;
  return html`<section aria-labelledby="not-checked">
    <h3 id="not-checked">${words.notChecked}</h3>
    <p>${words.notCheckedLead}</p>
    <dl>
      ${[...reasons].map(
        ([because, rules]) =>
          html`<dt>${because}</dt>
            ${rules.map((rule) => html`<dd><code>${rule}</code></dd>`)}`,
      )}
    </dl>
  </section>`;
}

function letter(
  found: readonly RuleOutcome[],
  findings: readonly Finding[],
  words: Texts,
  numbers: Intl.NumberFormat,
): TemplateResult {
  const rows = found.map(({rule, requirement, severity, count}) => {
    const message = findings.find((finding) => finding.rule === rule)?.message ?? '';
    return `- ${words.severity[severity]}, ${words.times(count, numbers.format(count))} (${rule}, ${requirement}): ${message}`;
  });
  return html`<details class="letter">
    <summary>${words.letter}</summary>
    <pre tabindex="0">${words.letterText(rows.join('\n'))}</pre>
  </details>`;
}

function entityTable(report: Report, language: Language, numbers: Intl.NumberFormat): TemplateResult {
  const words = texts[language];
  const titleOf = (name: string): string =>
    entities.find((entity) => entity.name === name)?.title[language] ?? name;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.entities}>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.entity}</th>
          <th scope="col" class="number">${words.records}</th>
          <th scope="col" class="number">${words.unreadable}</th>
        </tr>
      </thead>
      <tbody>
        ${report.entities.map(
          ({entity, records, unreadable}) =>
            html`<tr>
              <th scope="row">${titleOf(entity)}</th>
              <td class="number">${numbers.format(records)}</td>
              <td class="number">${numbers.format(unreadable)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function fine(outcomes: readonly RuleOutcome[], words: Texts): TemplateResult {
  const rules = outcomes.filter(({outcome}) => outcome === 'checked');
  return html`<details>
    <summary>${words.fine(rules.length)}</summary>
    <ul class="rules">
      ${rules.map(({rule, requirement}) => html`<li><code>${rule}</code> (${requirement})</li>`)}
    </ul>
  </details>`;
}
