/** The look of every page that is made here: calm on the screen, and black on white on A4. */
export const pageStyles = `
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
h1 { margin: 0 0 1.25rem; font-size: clamp(1.4rem, 6vw, 2.1rem); }
h2 { margin: 3.5rem 0 0; padding-bottom: .4rem; border-bottom: 2px solid var(--ink); font-size: 1.4rem; }
h3 { margin: 0 0 .4rem; font-size: 1.1rem; }
p { margin: 0 0 1rem; text-wrap: pretty; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.id { margin-right: .35em; color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font: .92em ui-monospace, 'SFMono-Regular', Consolas, 'Liberation Mono', monospace; }
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
  a { color: inherit; text-decoration: none; }
  p { orphans: 3; widows: 3; }
}
`;
