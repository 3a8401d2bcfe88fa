import {pageStyles} from '../page-styles.js';
import {overviewStyles} from './render-overview.js';

/** The look of a report. */
export const reportStyles: string = `${pageStyles}:root {
  --error: light-dark(#a3171d, #ff9c96);
  --warning: light-dark(#7a4a00, #f0bd64);
  --good: light-dark(#17612f, #83d79b);
  --info: light-dark(#0b5394, #8ec1f5);
}
:root:has(#in-da:checked) span[lang='en'], :root:has(#in-en:checked) span[lang='da'] { display: none; }
@supports not selector(:has(a)) {
  html[lang='da'] span[lang='en'], html[lang='en'] span[lang='da'] { display: none; }
}
:root:has(#only-error:checked) :is(article:not([data-weight='error']), .requirement:not([data-weights~='error'])),
:root:has(#only-warning:checked) :is(article:not([data-weight='warning']), .requirement:not([data-weights~='warning'])),
:root:has(#only-info:checked) :is(article:not([data-weight='info']), .requirement:not([data-weights~='info'])),
:root:has(#for-vendor:checked) .requirement:not([data-who~='vendor']),
:root:has(#for-kommune:checked) .requirement:not([data-who~='kommune']) { display: none; }
${overviewStyles}[hidden] { display: none !important; }
body { max-width: 56rem; }
code, h3, h4, dd, li, tbody th { overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
h2 + p { margin-top: .75rem; }
.quiet, .note, .count { color: var(--quiet); }
.choice { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 1rem; padding: 0; border: 0; min-width: 0; }
.choice legend { padding: 0; font-weight: 600; }
.choice label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.75rem; cursor: pointer; }
.choice input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--link); }
.language { justify-content: flex-end; }
:is(input, a, button, textarea):focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.verdict { margin: 0 0 1rem; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-left: .6rem solid var(--tone); border-radius: .4rem; --tone: var(--error); }
.verdict:is(.conformant, .conformant-with-remarks) { --tone: var(--good); }
.verdict.not-fully-checked { --tone: var(--warning); }
.verdict h2 + p { margin-top: 0; }
.verdict h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: 1.6rem; color: var(--tone); }
.decision { margin-bottom: .4rem; font-size: 1.2rem; font-weight: 600; }
.facts { display: grid; grid-template-columns: repeat(3, 1fr); gap: .75rem 1.5rem; margin: 1.25rem 0 0; }
.facts div { display: flex; flex-direction: column; }
.facts dt { font-size: .875rem; color: var(--quiet); }
.facts dd { margin: 0; font-size: 1.15rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.glossary { margin: 0 0 1rem; }
.glossary summary { min-height: 1.75rem; color: var(--link); cursor: pointer; }
.glossary dl { margin: .5rem 0 0; font-size: .9375rem; line-height: 1.5; }
.glossary dl div { padding: .3rem 0; }
.glossary dt { font-weight: 600; color: var(--ink); }
.overview { margin: 1rem 0 1.5rem; }
.overview :is(td, th) { vertical-align: baseline; }
.overview label { display: inline-flex; gap: .5rem; align-items: baseline; min-height: 1.75rem; cursor: pointer; }
.overview input { flex: none; width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--link); translate: 0 .15em; }
.overview :is(.error, .warning, .info) { text-align: end; }
.overview .some { font-weight: 600; }
.overview .error.some { color: var(--error); }
.overview .warning.some { color: var(--warning); }
.kind { display: block; }
.filters { margin: 1rem 0 0; }
#search-field { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; }
#search-field label { flex: 1 0 100%; font-weight: 600; }
#search { flex: 1 1 14rem; min-width: 0; max-width: 30rem; padding: .5rem .7rem; border: 1px solid var(--quiet); border-radius: .3rem; color: inherit; background: none; font: inherit; }
.letter textarea { display: block; width: 100%; padding: .75rem .9rem; border: 1px solid var(--quiet); border-radius: .3rem; color: inherit; background: none; font: .9375rem/1.5 ui-monospace, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace; resize: vertical; }
.letter button { margin-top: .75rem; padding: .5rem 1rem; border: 1px solid var(--quiet); border-radius: .3rem; color: inherit; background: none; font: inherit; cursor: pointer; }
.own { font-weight: 600; }
.note.own { font-weight: 400; }
.requirement { margin-top: 2.25rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.requirement > p { margin-bottom: .5rem; }
.count { font-weight: 400; font-size: .9375rem; white-space: nowrap; }
article { margin: 1rem 0 0; padding: .9rem 0 0 1.1rem; border-left: .25rem solid var(--line); }
article[data-weight='error'] { border-color: var(--error); }
article[data-weight='warning'] { border-color: var(--warning); }
h4 { margin: 0 0 .6rem; font-size: 1.0625rem; line-height: 1.35; }
.weight { display: inline-block; margin-right: .3rem; padding: 0 .5rem; border: 1px solid; border-radius: .3rem; font-size: .875rem; line-height: 1.5; }
.weight.error { color: var(--error); }
.weight.warning { color: var(--warning); }
.weight.info { color: var(--info); }
article dl, footer dl { margin: 0 0 .8rem; font-size: .9375rem; line-height: 1.5; }
article dl div, footer dl div { display: grid; grid-template-columns: 14rem 1fr; column-gap: 1rem; padding: .15rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { padding: 0 0 .3rem; text-align: start; color: var(--quiet); }
th, td { padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 400; }
.samples { font-size: .875rem; }
.samples td:first-child { min-width: 12rem; }
.samples td:last-child { padding-right: 0; }
.samples .name { display: none; }
.counts { margin-top: 1rem; }
.counts :is(td, th + th) { text-align: end; }
.counts :is(td, th):last-child { padding-right: 0; }
.rules { margin: 0 0 1.5rem; padding-left: 1.2rem; font-size: .9375rem; }
.rules code { color: var(--quiet); }
section > h3 { margin-top: 1.25rem; }
.requirement > h3 { margin-top: 0; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) {
  .verdict { padding: 1rem; }
  .facts { grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); }
  .overview { font-size: .875rem; }
  .overview tbody th { min-width: 7.5rem; }
  .overview :is(td, th) { padding-right: .35rem; }
  .overview td.warning, .overview th.warning { padding-right: 0; }
  .overview :is(.info, .by) { display: none; }
  article { padding-left: .8rem; }
  article dl div, footer dl div { grid-template-columns: minmax(0, 1fr); padding: .3rem 0; }
  .samples :is(tbody, tr, td, caption) { display: block; }
  .samples thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .samples tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .samples td, .samples td:first-child { min-width: 0; }
  .samples td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .6rem; padding: .1rem 0; border: 0; overflow-wrap: anywhere; }
  .samples td.empty { display: none; }
  .samples .name { display: block; color: var(--quiet); }
}
@media print {
  .language, .filters, .letter, .glossary, .overview caption, .overview input { display: none; }
  .overview label { min-height: 0; }
  .verdict { break-inside: avoid; }
  .requirement { margin-top: 16pt; padding-top: 8pt; }
  .requirement > p, h4, caption { break-after: avoid; }
  article { break-inside: avoid; }
  h4 { font-size: 10.5pt; }
  table, .samples { font-size: 8.5pt; }
  article dl, footer dl { font-size: 9.5pt; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
