import {
  type Report,
  type RuleOutcome,
  type Severity,
  entities as knownEntities,
  profileTexts,
  severities,
  severityTexts,
} from '@skolebro/models';
import {escaped, wrappable} from '../html-text.js';
import type {Texts} from '../rule.js';
import {renderParts} from './render-parts.js';
import {renderFoundRequirement} from './render-found.js';
import {renderGlossary} from './render-glossary.js';
import {renderLetter} from './render-letter.js';
import {renderOverview} from './render-overview.js';
import {say} from './say.js';
import {reportScript, reportScriptHash} from './report-script.js';
import {reportStyles} from './report-styles.js';
import {endingTexts, numberText, reportTexts, responsibleTexts, verdictTextOf} from './report-texts.js';
import {
  type FoundRequirement,
  type Responsible,
  countOf,
  endingOf,
  foundRequirements,
  notChecked,
  ownPrefixes,
  requirementAt,
} from './report-view.js';

const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${reportScriptHash}'; base-uri 'none'; form-action 'none'`;

/**
 * Writes a report as one page for people, in Danish and English, that needs nothing else.
 *
 * Without its script, which is the search alone, the page does all the rest; the same report gives the same bytes.
 */
export function renderReportHtml(report: Report): string {
  const language = report.language === 'en' ? 'en' : 'da';
  const found = foundRequirements(report);
  const title = `${reportTexts.title[language]}: ${verdictTextOf(endingOf(report))[language]}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${reportStyles}</style>
</head>
<body>
<header>
<fieldset class="choice language">
<legend class="unseen">${say(reportTexts.language)}</legend>
${radio('language', 'in-da', '<span>Dansk</span>', language === 'da')}
${radio('language', 'in-en', '<span>English</span>', language === 'en')}
</fieldset>
<h1>${say(reportTexts.title)}</h1>
</header>
<main>
${summary(report)}
<section aria-labelledby="findings">
<h2 id="findings">${say(reportTexts.findings)}</h2>
${found.length === 0 ? `<p>${say(reportTexts.nothingFound)}</p>` : `${renderOverview(found)}\n${filters(found)}`}
${found.map((one) => renderFoundRequirement(one, language)).join('\n')}
</section>
${renderLetter(report)}<section aria-labelledby="not-checked">
<h2 id="not-checked">${say(reportTexts.notChecked)}</h2>
${renderNotChecked(report)}
</section>
<section aria-labelledby="entities">
<h2 id="entities">${say(reportTexts.entities)}</h2>
${renderEntities(report)}
</section>
${renderParts(report)}
</main>
<footer>
<dl>
${fact(reportTexts.packageId, report.packageId === undefined ? say(reportTexts.noPackageId) : `<code>${wrappable(report.packageId)}</code>`)}
${fact(reportTexts.standard, escaped(report.standardVersion))}
${fact(reportTexts.validator, escaped(`${report.validator.name} ${report.validator.version}`))}
</dl>
</footer>
<script>${reportScript}</script>
</body>
</html>
`;
}

function summary(report: Report): string {
  const ending = endingOf(report);
  const {decision, reason} = endingTexts[ending];
  const checked = report.rules.filter(({outcome}) => outcome !== 'not-checked').length;
  const records = report.entities.reduce((sum, one) => sum + one.records, 0);
  const count = (severity: Severity): string => say(numberText(countOf(report, severity)));
  return `<section class="verdict ${ending}" aria-labelledby="verdict">
<h2 id="verdict">${say(verdictTextOf(ending))}</h2>
<p class="decision">${say(decision)}</p>
<p>${say(reason)}</p>
<dl class="facts">
${fact(reportTexts.errors, count('error'))}
${fact(reportTexts.warnings, count('warning'))}
${fact(reportTexts.information, count('info'))}
${fact(reportTexts.records, say(numberText(records)))}
${fact(reportTexts.rulesChecked, `${checked} ${say(reportTexts.of)} ${report.rules.length}`)}
${fact(reportTexts.profile, say(report.profile === undefined ? reportTexts.noProfile : profileTexts[report.profile]))}
</dl>
</section>
<p class="note">${say(reportTexts.private)}</p>
${renderGlossary()}
${renderOwnRules(report)}${
    report.internalErrors === undefined
      ? ''
      : `<p class="note">${say(reportTexts.internalErrors)} ${report.internalErrors.map((rule) => `<code>${wrappable(rule)}</code>`).join(', ')}</p>`
  }`;
}

function renderOwnRules(report: Report): string {
  const prefixes = ownPrefixes(report);
  if (prefixes.length === 0) return '';
  const names = prefixes.map((prefix) => `<code>${escaped(prefix)}:</code>`).join(', ');
  return `<p class="note own">${say(reportTexts.ownRules)} (${names}) ${say(reportTexts.ownRulesMean)}</p>\n`;
}

/** Choices that style sheets alone obey, and a field for the search, which shows itself when it works. */
function filters(found: readonly FoundRequirement[]): string {
  const weights = severities.filter((one) =>
    found.some(({rules}) => rules.some(({outcome}) => outcome.severity === one)),
  );
  const who = (['vendor', 'kommune'] as const satisfies readonly Responsible[]).filter((one) =>
    found.some(({responsible}) => responsible.includes(one)),
  );
  return `<div class="filters">
${
  weights.length < 2
    ? ''
    : `<fieldset class="choice"><legend>${say(reportTexts.show)}</legend>
${radio('weight', 'any-weight', say(reportTexts.all), true)}
${weights.map((one) => radio('weight', `only-${one}`, say(severityTexts[one]), false)).join('\n')}
</fieldset>`
}
${
  who.length < 2
    ? ''
    : `<fieldset class="choice"><legend>${say(reportTexts.who)}</legend>
${radio('who', 'for-all', say(reportTexts.everyone), true)}
${who.map((one) => radio('who', `for-${one}`, say(responsibleTexts[one].name), false)).join('\n')}
</fieldset>`
}
<p id="search-field" hidden><label for="search">${say(reportTexts.search)}</label>
<input id="search" type="search" autocomplete="off">
<span role="status">${say(reportTexts.searchHits)}: <span id="hits"></span></span></p>
</div>`;
}

function radio(name: string, id: string, label: string, isChosen: boolean): string {
  return `<label><input type="radio" name="${name}" id="${id}"${isChosen ? ' checked' : ''}> ${label}</label>`;
}

function fact(name: Texts, value: string): string {
  return `<div><dt>${say(name)}</dt><dd>${value}</dd></div>`;
}

function renderNotChecked(report: Report): string {
  const groups = notChecked(report);
  if (groups.length === 0) return `<p>${say(reportTexts.allChecked)}</p>`;
  return `<p>${say(reportTexts.silence)}</p>
${groups
  .map(
    ({because, rules}) => `<h3>${say(because)}</h3>
<ul class="rules">
${requirementsIn(rules)
  .map(
    ([id, names]) =>
      `<li><span class="id">${escaped(id)}</span> ${titleOf(id)} ${names.map((name) => `<code>${wrappable(name)}</code>`).join(', ')}</li>`,
  )
  .join('\n')}
</ul>`,
  )
  .join('\n')}`;
}

function requirementsIn(rules: readonly RuleOutcome[]): readonly (readonly [string, readonly string[]])[] {
  const names = new Map<string, string[]>();
  for (const {requirement, rule} of rules) names.set(requirement, [...(names.get(requirement) ?? []), rule]);
  return [...names];
}

function titleOf(id: string): string {
  const title = requirementAt(id)?.title;
  return title === undefined ? '' : say(title);
}

function renderEntities({entities}: Report): string {
  if (entities.length === 0) return `<p>${say(reportTexts.noRecords)}</p>`;
  const head = [reportTexts.entity, reportTexts.read, reportTexts.unreadable];
  return `<table class="counts">
<thead><tr>${head.map((name) => `<th scope="col">${say(name)}</th>`).join('')}</tr></thead>
<tbody>
${entities
  .map(({entity, records, unreadable}) => {
    const title = knownEntities.find(({name}) => name === entity)?.title ?? {da: entity, en: entity};
    return `<tr><th scope="row">${say(title)}</th><td>${say(numberText(records))}</td><td>${say(numberText(unreadable))}</td></tr>`;
  })
  .join('\n')}
</tbody>
</table>`;
}
