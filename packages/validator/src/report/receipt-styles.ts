import {pageStyles} from '../page-styles.js';

/** The look of a receipt, which fills at most one page of A4, and of the sample, which fills another. */
export const receiptStyles: string = `${pageStyles}h1 { font-size: 1.6rem; }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.1rem; border-width: 1px; }
code, dd, li { overflow-wrap: anywhere; }
li span { min-width: 0; }
.verdict { margin: 0 0 1.25rem; padding: .8rem 1rem; border: 2px solid var(--ink); border-radius: .3rem; }
.verdict strong { display: block; font-size: 1.25rem; }
dl { margin: 0; font-size: .9375rem; }
dl div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; padding: .1rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
.counts { margin: 0; padding: 0; list-style: none; columns: 3 11rem; column-gap: 2rem; font-size: .9375rem; font-variant-numeric: tabular-nums; }
.counts li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .75rem; break-inside: avoid; }
.counts small { flex: 1 0 100%; font-weight: 600; }
.skipped { margin: 0; padding-left: 1.1rem; font-size: .9375rem; }
.boxes { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 1rem 0 0; }
.boxes span::before { content: ''; display: inline-block; width: 1em; height: 1em; margin-right: .5em; border: 1.5px solid var(--ink); vertical-align: -.1em; }
.sign { margin: 0; }
.sign div { display: flex; align-items: flex-end; gap: .75rem; padding: 0; min-height: 2.6rem; border-bottom: 1px solid var(--ink); }
.sample table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.35; table-layout: fixed; }
.sample :is(th, td) { padding: .25rem .6rem .25rem 0; border-bottom: 1px solid var(--line); font-weight: 400; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.sample thead th { color: var(--quiet); }
.sample th:nth-child(2) { width: 42%; }
.sample th:nth-child(n + 3) { width: 12%; }
.sample [scope='rowgroup'] { padding-top: .9rem; font-weight: 600; }
.box { display: inline-block; width: 1em; height: 1em; border: 1.5px solid var(--ink); }
@media (max-width: 34rem) {
  .sample th:nth-child(2) { width: 34%; }
  .sample th:nth-child(n + 3) { width: 15%; }
  dl div { grid-template-columns: minmax(0, 1fr); padding: .2rem 0; }
}
@page { margin: 15mm 18mm; @bottom-right { content: none; } }
@media print {
  h1 { margin-bottom: 10pt; font-size: 17pt; }
  h2 { margin-top: 12pt; font-size: 11.5pt; }
  dl, .counts, .skipped { font-size: 9.5pt; line-height: 1.35; }
  .decision { break-inside: avoid; }
  .sample { break-before: page; }
  .sample p { font-size: 9.5pt; }
  .sample table { font-size: 7.5pt; line-height: 1.15; }
  .sample :is(th, td) { padding: .6pt 4pt .6pt 0; }
  .sample [scope='rowgroup'] { padding-top: 4pt; }
  .sample tbody { break-inside: avoid; }
  .box { width: .9em; height: .9em; border-width: 1px; vertical-align: -.1em; }
}
`;
