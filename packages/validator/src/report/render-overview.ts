import {type Severity, severities} from '@skolebro/models';
import {areas} from '../requirements/requirements.generated.js';
import type {Texts} from '../rule.js';
import {numberText, reportTexts, responsibleTexts} from './report-texts.js';
import type {FoundRequirement, Responsible} from './report-view.js';
import {say} from './say.js';

const texts = {
  caption: {da: 'Overblik: vælg et område for kun at se det', en: 'Overview: choose an area to see it alone'},
  area: {da: 'Område', en: 'Area'},
  all: {da: 'Alle områder', en: 'All areas'},
  own: {da: 'Egne regler', en: 'Own rules'},
} as const satisfies Readonly<Record<string, Texts>>;

const columns: Readonly<Record<Severity, Texts>> = {
  error: reportTexts.errors,
  warning: reportTexts.warnings,
  info: reportTexts.information,
};

const own = 'own';

/** The style sheet that shows one area alone, when it is chosen. */
export const overviewStyles: string = [...areas.map(({requirements: [first]}) => codeOf(first?.id)), own]
  .map((code) => `:root:has(#area-${code}:checked) .requirement:not([data-area='${code}'])`)
  .join(',\n')
  .concat(' { display: none; }\n');

/** Tells to which area a requirement belongs; one that is not the standard's belongs to the vendor's own. */
export function areaOf({id, requirement}: FoundRequirement): string {
  return requirement === undefined ? own : codeOf(id);
}

/** Writes how much was found in each area and who can do something about it; each row is a choice that shows it alone. */
export function renderOverview(found: readonly FoundRequirement[]): string {
  const weights = severities.filter((one) => found.some((each) => countOf(each, one) > 0));
  const head = [
    `<th scope="col">${say(texts.area)}</th>`,
    ...weights.map((one) => `<th scope="col" class="${one}">${say(columns[one])}</th>`),
    `<th scope="col" class="by">${say(reportTexts.todoBy)}</th>`,
  ];
  const rows = [
    ...areas.map(({title, requirements: [first]}) => ({title, code: codeOf(first?.id)})),
    {title: texts.own, code: own},
  ].flatMap(({title, code}) => {
    const ours = found.filter((one) => areaOf(one) === code);
    return ours.length === 0 ? [] : [row(title, `area-${code}`, ours, weights)];
  });
  if (rows.length < 2) return '';
  return `<table class="overview">
<caption>${say(texts.caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${[row(texts.all, 'area-all', found, weights), ...rows].join('\n')}
</tbody>
</table>`;
}

function row(
  title: Texts,
  id: string,
  found: readonly FoundRequirement[],
  weights: readonly Severity[],
): string {
  const who = (['vendor', 'kommune'] as const).filter((one) =>
    found.some(({responsible}) => responsible.includes(one)),
  );
  const counts = weights.map((one) => {
    const count = found.reduce((sum, each) => sum + countOf(each, one), 0);
    return `<td class="${one}${count > 0 ? ' some' : ''}">${say(numberText(count))}</td>`;
  });
  const isChosen = id === 'area-all' ? ' checked' : '';
  const choice = `<label><input type="radio" name="area" id="${id}"${isChosen}> ${say(title)}</label>`;
  return `<tr><th scope="row">${choice}</th>${counts.join('')}<td class="by">${say(names(who))}</td></tr>`;
}

function names(who: readonly Responsible[]): Texts {
  const joined = (language: 'da' | 'en'): string => {
    const [first = '', ...rest] = who.map((one) => responsibleTexts[one].name[language]);
    return [first, ...rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1))].join(', ');
  };
  return {da: joined('da'), en: joined('en')};
}

function countOf({rules}: FoundRequirement, severity: Severity): number {
  return rules.reduce((sum, {outcome}) => sum + (outcome.severity === severity ? outcome.count : 0), 0);
}

function codeOf(id = ''): string {
  return id.slice(0, 2);
}
