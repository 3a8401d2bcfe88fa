import {
  type Comparison,
  type EntityComparison,
  type FieldComparison,
  type RecordDifference,
  entities as knownEntities,
} from '@skolebro/models';
import {escaped, wrappable} from '../html-text.js';
import {numberText} from '../report/report-texts.js';
import {renderFact, renderPage} from '../report/render-page.js';
import {type TableColumn, renderTable, tableStyles} from '../report/render-table.js';
import {say} from '../report/say.js';
import type {Texts} from '../rule.js';
import {comparisonTexts as words, differenceTexts, outcomeTexts} from './comparison-texts.js';
import {roundTripDiffers} from './round-trip.js';

/** How many samples a page shows of each kind of difference of an entity. */
const shownSamples = 5;

const styles = `
.loss { font-weight: 600; color: var(--error); }
${tableStyles}`;

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
  return renderPage({
    language,
    title: words.title,
    ending: outcomeTexts[comparison.verdict].name,
    styles,
    main: `${summary(comparison)}
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
${comparison.manifest === undefined ? '' : manifestSection(comparison.manifest)}`,
    footer: `${renderFact(words.budget, comparison.allowed === undefined ? say(words.noBudget) : codes(comparison.allowed))}
${renderFact(words.packageBefore, packageId(comparison.before.packageId))}
${renderFact(words.packageAfter, packageId(comparison.after.packageId))}
${renderFact(words.standard, escaped(comparison.standardVersion))}
${renderFact(words.validator, escaped(`${comparison.validator.name} ${comparison.validator.version}`))}
${renderFact(words.rule, `${escaped(roundTripDiffers.requirement)} <code>${wrappable(roundTripDiffers.id)}</code>`)}`,
  });
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
${renderFact(
  words.lost,
  sum(({lost}) => lost),
)}
${renderFact(
  words.changed,
  sum(({changed}) => changed),
)}
${renderFact(
  words.added,
  sum(({added}) => added),
)}
${renderFact(
  words.equal,
  sum(({equal}) => equal),
)}
${renderFact(
  words.renamed,
  sum(({renamed}) => renamed),
)}
${renderFact(words.attachments, `${say(numberText(attachments.before))} → ${say(numberText(attachments.after))}`)}
</dl>
</section>
<p class="note">${say(words.private)}</p>`;
}

function recordsTable({entities, attachments}: Comparison): string {
  const none = {equal: attachments.before - attachments.lost, changed: 0, renamed: 0, uncompared: 0} as const;
  const all = [...entities, {...attachments, ...none, entity: ''}];
  const rows = all.filter((one) => !isSame(one));
  const same = all
    .filter(isSame)
    .map(({entity, before}) => `${say(titleOf(entity))}\u00a0${say(numberText(before))}`);
  if (entities.length === 0) return `<p>${say(words.none)}</p>`;
  const number = (name: Texts, of: (one: EntityComparison) => number): TableColumn<EntityComparison> => ({
    name,
    cell: (one) => say(numberText(of(one))),
  });
  const sameText = same.length === 0 ? '' : `<p><strong>${say(words.same)}</strong> ${same.join(', ')}.</p>`;
  if (rows.length === 0) return sameText;
  const counts = renderTable<EntityComparison>(rows, [
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
  return renderTable<FieldComparison>(fields, [
    {name: words.field, cell: ({pointer}) => `<code>${wrappable(pointer)}</code>`, isWord: true},
    {name: words.lost, cell: ({lost, allowed}) => loss(lost, allowed)},
    {name: words.changed, cell: ({changed, allowed}) => loss(changed, allowed)},
    {name: words.added, cell: ({added}) => say(numberText(added))},
    {name: words.agreed, cell: ({allowed}) => say(allowed ? words.yes : words.no)},
  ]);
}

function samplesTable(samples: readonly RecordDifference[]): string {
  const columns: readonly TableColumn<RecordDifference>[] = [
    {name: words.what, cell: (one) => say(differenceTexts[kindOf(one)]), isWord: true},
    {name: words.recordId, cell: ({recordId}) => `<code>${wrappable(recordId)}</code>`, isWord: true},
    {name: words.lineBefore, cell: ({beforeLine}) => line(beforeLine)},
    {name: words.lineAfter, cell: ({afterLine}) => line(afterLine)},
    {name: words.field, cell: ({pointers = []}) => codes(pointers), isWord: true},
  ];
  return renderTable(
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
