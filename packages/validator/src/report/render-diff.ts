import {severityTexts, verdictTexts} from '@skolebro/models';
import {wrappable} from '../html-text.js';
import type {Texts} from '../rule.js';
import {type GroupChange, type ReportDiff, isWorse} from './diff.js';
import {type ChangeKind, changeKinds, changeTexts, diffTexts as words, leftOutText} from './diff-texts.js';
import {messageOfRule} from './message.js';
import {kindOfFile} from './place.js';
import {renderFact, renderPage} from './render-page.js';
import {type TableColumn, renderTable, tableStyles} from './render-table.js';
import {numberText, reportTexts} from './report-texts.js';
import {say} from './say.js';
import {inBothLanguages} from './words.js';

/** How many changes of each kind the page shows. */
const shownChanges = 200;

/** Writes what has changed between two reports as one page for people, in Danish and English; same changes, same bytes. */
export function renderReportDiffHtml(diff: ReportDiff): string {
  const language = diff.language === 'en' ? 'en' : 'da';
  const kinds = changeKinds.filter((kind) => diff[kind].length > 0);
  const [ending] = endingOf(diff);
  return renderPage({
    language,
    title: words.title,
    ending,
    styles: tableStyles,
    main: `${summary(diff)}
<section aria-labelledby="changes">
<h2 id="changes">${say(words.changes)}</h2>
${kinds.length === 0 ? `<p>${say(words.noChanges)}</p>` : ''}
${kinds.map((kind) => renderChanges(kind, diff[kind])).join('\n')}
</section>
${renderNotChecked(diff, language)}${renderChecked(diff)}`,
    footer: `${renderFact(words.packageBefore, packageId(diff.packageId.before))}
${renderFact(words.packageAfter, packageId(diff.packageId.after))}`,
  });
}

function endingOf(diff: ReportDiff): readonly [Texts, Texts, string] {
  if (isWorse(diff)) return [words.worse, words.worseMeans, 'not-conformant'];
  const isBetter = diff.fewer.length + diff.gone.length > 0;
  return isBetter
    ? [words.better, words.betterMeans, 'conformant']
    : [words.same, words.sameMeans, 'conformant'];
}

function summary(diff: ReportDiff): string {
  const [ending, meaning, look] = endingOf(diff);
  const {before, after} = diff.verdict;
  return `<section class="verdict ${look}" aria-labelledby="verdict">
<h2 id="verdict">${say(ending)}</h2>
<p class="decision">${say(words.verdict)}: ${say(verdictTexts[before])} → ${say(verdictTexts[after])}</p>
<p>${say(meaning)}</p>
<dl class="facts">
${changeKinds
  .filter((kind) => kind !== 'unknown' || diff.unknown.length > 0)
  .map((kind) => renderFact(changeTexts[kind], say(numberText(diff[kind].length))))
  .join('\n')}
${renderFact(words.newlyNotChecked, say(numberText(diff.newlyNotChecked.length)))}
</dl>
</section>
<p class="note">${say(words.private)}</p>`;
}

function renderChanges(kind: ChangeKind, changes: readonly GroupChange[]): string {
  const columns: readonly TableColumn<GroupChange>[] = [
    {
      name: words.found,
      cell: ({severity, rule}) =>
        `<span><span class="weight ${severity}">${say(severityTexts[severity])}</span> ${say(messageOfRule(rule).what)} <code>${wrappable(rule)}</code></span>`,
      isWord: true,
    },
    {name: reportTexts.file, cell: placeOf, isWord: true},
    {name: words.before, cell: ({before}) => say(numberText(before))},
    {name: words.after, cell: ({after}) => say(numberText(after))},
  ];
  const rest = changes.length - shownChanges;
  return `<h3>${say(changeTexts[kind])}</h3>
${renderTable(changes.slice(0, shownChanges), columns)}
${rest > 0 ? `<p>${say(leftOutText(numberText(rest)))}</p>` : ''}`;
}

function placeOf({file, pointer}: GroupChange): string {
  const field = pointer === undefined ? '' : ` <bdi><code>${wrappable(pointer)}</code></bdi>`;
  if (file === undefined) return `<span>${say(reportTexts.wholePackage)}${field}</span>`;
  return `<span><span class="kind">${say(kindOfFile(file))}</span> <bdi><code>${wrappable(file)}</code></bdi>${field}</span>`;
}

function renderNotChecked({newlyNotChecked}: ReportDiff, language: 'da' | 'en'): string {
  if (newlyNotChecked.length === 0) return '';
  return `<section aria-labelledby="not-checked">
<h2 id="not-checked">${say(words.newlyNotChecked)}</h2>
${renderTable(newlyNotChecked, [
  {name: reportTexts.rule, cell: ({rule}) => `<code>${wrappable(rule)}</code>`, isWord: true},
  {name: words.reason, cell: ({because}) => say(inBothLanguages(because, language)), isWord: true},
])}
</section>
`;
}

function renderChecked({newlyChecked}: ReportDiff): string {
  if (newlyChecked.length === 0) return '';
  return `<section aria-labelledby="checked">
<h2 id="checked">${say(words.newlyChecked)}</h2>
<p>${newlyChecked.map((rule) => `<code>${wrappable(rule)}</code>`).join(', ')}</p>
</section>
`;
}

function packageId(id: string | undefined): string {
  return id === undefined ? say(reportTexts.noPackageId) : `<code>${wrappable(id)}</code>`;
}
