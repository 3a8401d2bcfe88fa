import {
  type Comparison,
  type EntityComparison,
  type FieldComparison,
  type RecordDifference,
  entities as knownEntities,
} from '@skolebro/models';
import {escaped, wrappable} from '../html-text.js';
import {numberText} from '../report/report-texts.js';
import {reportStyles} from '../report/report-styles.js';
import {say} from '../report/say.js';
import type {Texts} from '../rule.js';
import {comparisonTexts as words, differenceTexts, outcomeTexts} from './comparison-texts.js';
import {roundTripDiffers} from './round-trip.js';

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** How many samples a page shows of each kind of difference of an entity. */
const shownSamples = 5;

const styles = `${reportStyles}
.loss { font-weight: 600; color: var(--error); }
.matrix :is(td, th + th) { text-align: end; }
.matrix :is(td, th):last-child { padding-right: 0; }
table + .matrix, table + p { margin-top: 1rem; }
.matrix td.word, .matrix th.word { text-align: start; }
@media (max-width: 40rem) { .matrix tr td { text-align: start; } }
`;

/**
 * Writes a comparison as one page for people, in Danish and English, that needs nothing else and runs nothing.
 *
 * The same comparison gives the same bytes.
 */
export function renderComparisonHtml(comparison: Comparison): string {
  const language = comparison.language === 'en' ? 'en' : 'da';
  const different = comparison.entities.filter(
    ({lost, added, changed, fields}) => lost + added + changed > 0 || fields !== undefined,
  );
  const title = `${words.title[language]}: ${outcomeTexts[comparison.verdict].name[language]}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styles}</style>
</head>
<body>
<header>
<fieldset class="choice language">
<legend class="unseen">${say(words.language)}</legend>
<label><input type="radio" name="language" id="in-da"${language === 'da' ? ' checked' : ''}> <span>Dansk</span></label>
<label><input type="radio" name="language" id="in-en"${language === 'en' ? ' checked' : ''}> <span>English</span></label>
</fieldset>
<h1>${say(words.title)}</h1>
</header>
<main>
${summary(comparison)}
<section aria-labelledby="records">
<h2 id="records">${say(words.records)}</h2>
<p>${say(words.recordsMean)}</p>
${recordsTable(comparison)}
</section>
<section aria-labelledby="fields">
<h2 id="fields">${say(words.fields)}</h2>
${different.length === 0 ? `<p>${say(words.noFields)}</p>` : `<p>${say(words.fieldsMean)}</p>`}
${different.map((one) => entitySection(one, comparison.differences)).join('\n')}
</section>
${comparison.manifest === undefined ? '' : manifestSection(comparison.manifest)}
</main>
<footer>
<dl>
${fact(words.budget, comparison.allowed === undefined ? say(words.noBudget) : codes(comparison.allowed))}
${fact(words.packageBefore, packageId(comparison.before.packageId))}
${fact(words.packageAfter, packageId(comparison.after.packageId))}
${fact(words.standard, escaped(comparison.standardVersion))}
${fact(words.validator, escaped(`${comparison.validator.name} ${comparison.validator.version}`))}
${fact(words.rule, `${escaped(roundTripDiffers.requirement)} <code>${wrappable(roundTripDiffers.id)}</code>`)}
</dl>
</footer>
</body>
</html>
`;
}

function summary({verdict, entities, attachments}: Comparison): string {
  const {name, decision, reason} = outcomeTexts[verdict];
  const sum = (of: (one: EntityComparison) => number): string =>
    say(numberText(entities.reduce((all, one) => all + of(one), 0)));
  return `<section class="verdict ${verdict}" aria-labelledby="verdict">
<h2 id="verdict">${say(name)}</h2>
<p class="decision">${say(decision)}</p>
<p>${say(reason)}</p>
<dl class="facts">
${fact(
  words.lost,
  sum(({lost}) => lost),
)}
${fact(
  words.changed,
  sum(({changed}) => changed),
)}
${fact(
  words.added,
  sum(({added}) => added),
)}
${fact(
  words.equal,
  sum(({equal}) => equal),
)}
${fact(
  words.renamed,
  sum(({renamed}) => renamed),
)}
${fact(words.attachments, `${say(numberText(attachments.before))} → ${say(numberText(attachments.after))}`)}
</dl>
</section>
<p class="note">${say(words.private)}</p>`;
}

interface Column<Row> {
  readonly name: Texts;
  readonly cell: (row: Row) => string;
  readonly isWord?: boolean;
}

function recordsTable({entities, attachments}: Comparison): string {
  const none = {equal: attachments.before - attachments.lost, changed: 0, renamed: 0, uncompared: 0} as const;
  const all = [...entities, {...attachments, ...none, entity: ''}];
  const rows = all.filter((one) => !isSame(one));
  const same = all
    .filter(isSame)
    .map(({entity, before}) => `${say(titleOf(entity))}\u00a0${say(numberText(before))}`);
  if (entities.length === 0) return `<p>${say(words.none)}</p>`;
  const number = (name: Texts, of: (one: EntityComparison) => number): Column<EntityComparison> => ({
    name,
    cell: (one) => say(numberText(of(one))),
  });
  const sameText = same.length === 0 ? '' : `<p><strong>${say(words.same)}</strong> ${same.join(', ')}.</p>`;
  if (rows.length === 0) return sameText;
  const counts = table<EntityComparison>(rows, [
    {name: words.entity, cell: ({entity}) => say(titleOf(entity)), isWord: true},
    number(words.before, ({before}) => before),
    number(words.after, ({after}) => after),
    number(words.equal, ({equal}) => equal),
    number(words.changed, ({changed}) => changed),
    {name: words.lost, cell: ({lost, allowed}) => loss(lost, allowed)},
    number(words.added, ({added}) => added),
    ...(entities.some(({renamed}) => renamed > 0) ? [number(words.renamed, ({renamed}) => renamed)] : []),
    ...(entities.some(({uncompared}) => uncompared > 0)
      ? [number(words.uncompared, ({uncompared}) => uncompared)]
      : []),
  ]);
  return `${counts}\n${sameText}`;
}

function isSame({lost, added, changed, renamed, uncompared}: EntityComparison): boolean {
  return lost + added + changed + renamed + uncompared === 0;
}

function entitySection(
  {entity, fields = [], lost, changed, added, allowed}: EntityComparison,
  differences: readonly RecordDifference[],
): string {
  const isBad = (lost > 0 && !allowed) || fields.some((one) => !one.allowed && one.lost + one.changed > 0);
  const ours = differences.filter((one) => one.entity === entity);
  const samples = (['lost', 'changed', 'added'] as const).flatMap((kind) =>
    ours.filter((one) => kindOf(one) === kind).slice(0, shownSamples),
  );
  const counts = [
    [words.lost, lost],
    [words.changed, changed],
    [words.added, added],
  ] as const;
  return `<article data-weight="${isBad ? 'error' : 'warning'}" aria-labelledby="of-${escaped(entity)}">
<h3 id="of-${escaped(entity)}">${say(titleOf(entity))} <span class="count">${counts.map(([name, count]) => `${say(name)} ${say(numberText(count))}`).join(', ')}${allowed && lost > 0 ? ` (${say(words.agreed)})` : ''}</span></h3>
${fields.length === 0 ? '' : fieldsTable(fields)}
${samples.length === 0 ? '' : samplesTable(samples)}
</article>`;
}

function fieldsTable(fields: readonly FieldComparison[]): string {
  return table<FieldComparison>(fields, [
    {name: words.field, cell: ({pointer}) => `<code>${wrappable(pointer)}</code>`, isWord: true},
    {name: words.lost, cell: ({lost, allowed}) => loss(lost, allowed)},
    {name: words.changed, cell: ({changed, allowed}) => loss(changed, allowed)},
    {name: words.added, cell: ({added}) => say(numberText(added))},
    {name: words.agreed, cell: ({allowed}) => say(allowed ? words.yes : words.no)},
  ]);
}

function samplesTable(samples: readonly RecordDifference[]): string {
  const columns: readonly Column<RecordDifference>[] = [
    {name: words.what, cell: (one) => say(differenceTexts[kindOf(one)]), isWord: true},
    {name: words.recordId, cell: ({recordId}) => `<code>${wrappable(recordId)}</code>`, isWord: true},
    {name: words.lineBefore, cell: ({beforeLine}) => line(beforeLine)},
    {name: words.lineAfter, cell: ({afterLine}) => line(afterLine)},
    {name: words.field, cell: ({pointers = []}) => codes(pointers), isWord: true},
  ];
  return table(
    samples,
    columns.filter(({cell}) => samples.some((one) => cell(one) !== '')),
    words.samples,
  );
}

function manifestSection(pointers: readonly string[]): string {
  return `<section aria-labelledby="manifest">
<h2 id="manifest">${say(words.manifest)}</h2>
<p>${say(words.manifestMean)}</p>
<p>${codes(pointers)}</p>
</section>`;
}

/** A table that is laid out as blocks on a narrow screen is a table to a screen reader only by its roles. */
function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], caption?: Texts): string {
  const word = ({isWord}: Column<Row>): string => (isWord === true ? ' class="word"' : '');
  const cell = (column: Column<Row>, row: Row): string => {
    const value = column.cell(row);
    return `<td role="cell"${value === '' ? ' class="empty"' : word(column)}><span class="name" aria-hidden="true">${say(column.name)}</span>${value}</td>`;
  };
  return `<table class="samples matrix" role="table">
${caption === undefined ? '' : `<caption>${say(caption)}</caption>`}
<thead role="rowgroup"><tr role="row">${columns.map((one) => `<th scope="col" role="columnheader"${word(one)}>${say(one.name)}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => `<tr role="row">${columns.map((one) => cell(one, row)).join('')}</tr>`).join('\n')}
</tbody>
</table>`;
}

/** Loss that nobody agreed on stands out in weight too, not in colour alone. */
function loss(count: number, allowed: boolean): string {
  const text = say(numberText(count));
  return count > 0 && !allowed ? `<span class="loss">${text}</span>` : text;
}

function kindOf({beforeLine, afterLine}: RecordDifference): 'lost' | 'changed' | 'added' {
  return beforeLine === undefined ? 'added' : afterLine === undefined ? 'lost' : 'changed';
}

function titleOf(entity: string): Texts {
  if (entity === '') return words.attachments;
  return knownEntities.find(({name}) => name === entity)?.title ?? {da: entity, en: entity};
}

function line(number: number | undefined): string {
  return number === undefined ? '' : say(numberText(number));
}

function codes(texts: readonly string[]): string {
  return texts.map((text) => `<code>${wrappable(text)}</code>`).join(', ');
}

function packageId(id: string | undefined): string {
  return id === undefined ? say(words.noPackageId) : `<code>${wrappable(id)}</code>`;
}

function fact(name: Texts, value: string): string {
  return `<div><dt>${say(name)}</dt><dd>${value}</dd></div>`;
}
