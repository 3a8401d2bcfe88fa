import {annexTexts} from './annex-texts.js';
import type {Annex, AnnexRequirement} from './annex.js';

/** Writes an annex as Markdown, which word processors and wikis take in by pasting. */
export function renderAnnexMarkdown({language, title, intro, command, areas}: Annex): string {
  const {basis: basisLabel, proof: proofLabel, check} = annexTexts[language];

  const writeRequirement = ({id, title: name, text, basis, proof, checks}: AnnexRequirement) => [
    `### ${id} ${escaped(name)}`,
    escaped(text),
    [
      ...basis.map(
        ({text: source, address}) =>
          `- **${basisLabel}:** ${escaped(source)}${address === undefined ? '' : ` <${address}>`}`,
      ),
      `- **${proofLabel}:** ${escaped(proof)}`,
      ...checks.map(
        ({label, names}) =>
          `- **${check}:** ${label.toLowerCase()} ${names.map((each) => `\`${each}\``).join(', ')}`,
      ),
    ].join('\n'),
  ];

  const blocks = [
    `# ${escaped(title)}`,
    ...intro.map(escaped),
    `    ${command}`,
    ...areas.flatMap((area) => [`## ${escaped(area.title)}`, ...area.requirements.flatMap(writeRequirement)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A sign of the text must not become a sign of the markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
