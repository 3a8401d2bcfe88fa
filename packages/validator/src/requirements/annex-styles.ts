import {pageStyles} from '../page-styles.js';

/** The look of an annex. */
export const annexStyles: string = `${pageStyles}nav h2 { margin-top: 2.5rem; font-size: 1.1rem; border-width: 1px; }
nav ol { margin: .75rem 0 0; padding: 0; list-style: none; columns: 2 16rem; column-gap: 2.5rem; }
nav li { display: flex; gap: 1rem; justify-content: space-between; padding: .2rem 0; break-inside: avoid; }
nav span { color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
article { padding: 1.6rem 0 .4rem; }
article + article { border-top: 1px solid var(--line); }
dl { margin: 0 0 1rem; font-size: .9375rem; line-height: 1.5; }
dl div { display: grid; grid-template-columns: 8.5rem 1fr; column-gap: 1rem; padding: .2rem 0; }
dt { color: var(--quiet); }
dd { grid-column: 2; margin: 0; min-width: 0; }
dd + dd { margin-top: .35rem; }
dd a { display: block; overflow-wrap: anywhere; }
.command { padding: .6rem .8rem; border: 1px solid var(--line); border-radius: .3rem; overflow-wrap: anywhere; }
@media (max-width: 34rem) {
  dl div { grid-template-columns: 1fr; padding: .35rem 0; }
  dd { grid-column: 1; }
}
@media print {
  article { padding: 10pt 0 2pt; break-inside: avoid; }
  dl { font-size: 9.5pt; }
  dl div { grid-template-columns: 28mm 1fr; }
  dd { grid-column: 2; }
  dd + dd { margin-top: 2pt; }
}
`;
