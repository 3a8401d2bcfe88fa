import {type Finding, severityTexts} from '@skolebro/models';
import {escaped, wrappable} from '../html-text.js';
import {isOwnRule, prefixOf} from '../own-rule-id.js';
import type {Texts} from '../rule.js';
import {sharedMessage} from './message.js';
import {kindOfFile} from './place.js';
import {areaOf} from './render-overview.js';
import {numberText, placesText, reportTexts, responsibleTexts, samplesText} from './report-texts.js';
import type {FoundRequirement, FoundRule} from './report-view.js';
import {say} from './say.js';

/** Writes what was found of one requirement. */
export function renderFoundRequirement(found: FoundRequirement, language: 'da' | 'en'): string {
  const {id, requirement, count, rules, responsible} = found;
  const weights = [...new Set(rules.map(({outcome}) => outcome.severity))].join(' ');
  const places = placesText(count, numberText(count));
  return `<section class="requirement" data-weights="${weights}" data-who="${responsible.join(' ')}" data-area="${areaOf(found)}" aria-labelledby="requirement-${escaped(id)}">
<h3 id="requirement-${escaped(id)}"><span class="id">${escaped(id)}</span> ${requirement === undefined ? '' : say(requirement.title)} <span class="count">${say(places)}</span></h3>
${requirement === undefined ? '' : `<p class="quiet">${say(requirement.text)}</p>`}
${rules.map((one) => renderRule(one, found, language)).join('\n')}
</section>`;
}

function renderRule(
  {outcome: {rule, severity, count}, samples}: FoundRule,
  {responsible}: FoundRequirement,
  language: 'da' | 'en',
): string {
  const {what, why, todo, own} = sharedMessage(rule, samples, language);
  const tasks: Texts = {
    da: responsible.map((one) => responsibleTexts[one].task.da).join(' '),
    en: responsible.map((one) => responsibleTexts[one].task.en).join(' '),
  };
  return `<article data-weight="${severity}">
<h4><span class="weight ${severity}">${say(severityTexts[severity])}</span> ${say(what)}</h4>
<dl>
${why.da === '' ? '' : row(reportTexts.why, say(why))}
${todo.da === '' ? '' : row(reportTexts.todo, say(todo))}
${row(reportTexts.todoBy, say(tasks))}
${row(reportTexts.rule, `<code>${wrappable(rule)}</code>`)}${isOwnRule(rule) ? `\n${row(reportTexts.ruleOf, `<span class="own">${say(reportTexts.ownRule)} ${escaped(prefixOf(rule))}</span>`)}` : ''}
</dl>
${renderSamples(samples, own, samplesText(samples.length, count, numberText(count)))}
</article>`;
}

function row(name: Texts, value: string): string {
  return `<div><dt>${say(name)}</dt><dd>${value}</dd></div>`;
}

interface Column {
  readonly name: Texts;
  readonly cell: (finding: Finding, index: number) => string;
}

function renderSamples(samples: readonly Finding[], own: readonly Texts[], caption: Texts): string {
  if (samples.length === 0) return `<p class="quiet">${say(caption)}</p>`;
  const ownColumn: Column = {name: reportTexts.own, cell: (_, index) => say(own[index] ?? {da: '', en: ''})};
  const all: readonly Column[] = [
    {
      name: reportTexts.file,
      cell: ({file}) =>
        file === undefined
          ? say(reportTexts.wholePackage)
          : `<span><span class="kind">${say(kindOfFile(file))}</span> <bdi><code>${wrappable(file)}</code></bdi></span>`,
    },
    {name: reportTexts.packageId, cell: ({packageId}) => code(packageId)},
    {name: reportTexts.line, cell: ({line}) => (line === undefined ? '' : say(numberText(line)))},
    {name: reportTexts.pointer, cell: ({pointer}) => code(pointer)},
    {name: reportTexts.recordId, cell: ({recordId}) => code(recordId)},
    ...(own.some(({da}) => da !== '') ? [ownColumn] : []),
  ];
  const columns = all.filter(({cell}) => samples.some((finding, index) => cell(finding, index) !== ''));
  // A table that is laid out as blocks on a narrow screen is a table to a screen reader only by its roles.
  return `<table class="samples" role="table">
<caption>${say(caption)}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({name}) => `<th scope="col" role="columnheader">${say(name)}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">
${samples
  .map(
    (finding, index) =>
      `<tr role="row">${columns.map((column) => renderCell(column, finding, index)).join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table>`;
}

function renderCell({name, cell}: Column, finding: Finding, index: number): string {
  const value = cell(finding, index);
  return `<td role="cell"${value === '' ? ' class="empty"' : ''}><span class="name" aria-hidden="true">${say(name)}</span>${value}</td>`;
}

function code(text: string | undefined): string {
  return text === undefined ? '' : `<bdi><code>${wrappable(text)}</code></bdi>`;
}
