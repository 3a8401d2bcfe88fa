/** The look of an annex: calm on the screen, and black on white on A4. */
export const annexStyles = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1c2430, #e8ebf0);
  --quiet: light-dark(#4d5a6b, #a9b4c2);
  --line: light-dark(#d5dbe3, #3a4452);
  --link: light-dark(#0b5394, #8ec1f5);
  --paper: light-dark(#fff, #161b22);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 2.5rem 1.25rem 4rem;
  max-width: 46rem;
  color: var(--ink);
  background: var(--paper);
  font: 1.0625rem/1.55 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { margin: 0 0 1.25rem; font-size: clamp(1.6rem, 5vw, 2.1rem); }
h2 { margin: 3.5rem 0 0; padding-bottom: .4rem; border-bottom: 2px solid var(--ink); font-size: 1.4rem; }
h3 { margin: 0 0 .4rem; font-size: 1.1rem; }
p { margin: 0 0 1rem; text-wrap: pretty; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav h2 { margin-top: 2.5rem; font-size: 1.1rem; border-width: 1px; }
nav ol { margin: .75rem 0 0; padding: 0; list-style: none; columns: 2 16rem; column-gap: 2.5rem; }
nav li { display: flex; gap: 1rem; justify-content: space-between; padding: .2rem 0; break-inside: avoid; }
nav span { color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
article { padding: 1.6rem 0 .4rem; }
article + article { border-top: 1px solid var(--line); }
.id { margin-right: .35em; color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
dl { margin: 0 0 1rem; font-size: .9375rem; line-height: 1.5; }
dl div { display: grid; grid-template-columns: 8.5rem 1fr; column-gap: 1rem; padding: .2rem 0; }
dt { color: var(--quiet); }
dd { grid-column: 2; margin: 0; min-width: 0; }
dd + dd { margin-top: .35rem; }
dd a { display: block; overflow-wrap: anywhere; }
.command { padding: .6rem .8rem; border: 1px solid var(--line); border-radius: .3rem; overflow-wrap: anywhere; }
code { font: .92em ui-monospace, 'SFMono-Regular', Consolas, 'Liberation Mono', monospace; }
@media (max-width: 34rem) {
  dl div { grid-template-columns: 1fr; padding: .35rem 0; }
  dd { grid-column: 1; }
}
@page {
  size: A4;
  margin: 22mm 20mm 20mm;
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt system-ui, sans-serif; color: #4d5a6b; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
  h1 { font-size: 20pt; }
  h2 { margin-top: 22pt; font-size: 14pt; break-after: avoid; }
  h3 { font-size: 11.5pt; break-after: avoid; }
  article { padding: 10pt 0 2pt; break-inside: avoid; }
  dl { font-size: 9.5pt; }
  dl div { grid-template-columns: 28mm 1fr; }
  dd { grid-column: 2; }
  dd + dd { margin-top: 2pt; }
  a { color: inherit; text-decoration: none; }
  p { orphans: 3; widows: 3; }
}
`;
