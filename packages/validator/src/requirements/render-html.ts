import {escaped, wrappable} from '../html-text.js';
import {annexTexts} from './annex-texts.js';
import {annexStyles} from './annex-styles.js';
import type {Annex, AnnexRequirement} from './annex.js';

/** Writes an annex as one page that needs nothing else, for the screen and for paper. */
export function renderAnnexHtml({language, title, intro, command, areas}: Annex): string {
  const {contents, basis: basisLabel, proof: proofLabel, check} = annexTexts[language];

  const writeRequirement = ({id, title: name, text, basis, proof, checks}: AnnexRequirement) => `
<article id="${id}">
<h3><span class="id">${id}</span> ${escaped(name)}</h3>
<p class="text">${escaped(text)}</p>
<dl>
<div><dt>${basisLabel}</dt>${basis.map(({text: source, address}) => `<dd>${escaped(source)}${linkTo(address)}</dd>`).join('')}</div>
<div><dt>${proofLabel}</dt><dd>${escaped(proof)}</dd></div>
${checks.length === 0 ? '' : `<div><dt>${check}</dt>${checks.map(({label, names}) => `<dd>${label}: ${names.map(codeOf).join(', ')}</dd>`).join('')}</div>`}
</dl>
</article>`;

  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${annexStyles}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
${intro.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
<p class="command"><code>${escaped(command)}</code></p>
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${contents}</h2>
<ol>
${areas
  .map(
    (area, index) =>
      `<li><a href="#area-${index + 1}">${escaped(area.title)}</a> <span>${rangeOf(area.requirements)}</span></li>`,
  )
  .join('\n')}
</ol>
</nav>
<main>
${areas
  .map(
    (area, index) => `<section aria-labelledby="area-${index + 1}">
<h2 id="area-${index + 1}">${escaped(area.title)}</h2>${area.requirements.map(writeRequirement).join('')}
</section>`,
  )
  .join('\n')}
</main>
</body>
</html>
`;
}

function rangeOf(requirements: readonly AnnexRequirement[]): string {
  const [first, last] = [requirements[0]?.id ?? '', requirements.at(-1)?.id ?? ''];
  return first === last ? first : `${first} – ${last}`;
}

function linkTo(address: string | undefined): string {
  return address === undefined ? '' : ` <a href="${escaped(address)}">${wrappable(address)}</a>`;
}

function codeOf(name: string): string {
  return `<code>${wrappable(name)}</code>`;
}
