import type {Texts} from '../rule.js';
import {say} from './say.js';

const title: Texts = {da: 'Ord i rapporten', en: 'Words of the report'};

const terms: readonly (readonly [Texts, Texts])[] = [
  [
    {da: 'Pakke', en: 'Package'},
    {
      da: 'Det samlede udtræk, som leverandøren har afleveret: én mappe eller én zip-fil.',
      en: 'The whole export that the vendor has handed over: one folder or one zip file.',
    },
  ],
  [
    {da: 'Følgeseddel', en: 'Manifest'},
    {
      da: 'Pakkens indholdsfortegnelse (manifest.json): hvem der har lavet den, til hvad, og hvilke filer den skal have.',
      en: 'The list of contents of the package (manifest.json): who made it, for what, and which files it must have.',
    },
  ],
  [
    {da: 'Post', en: 'Record'},
    {
      da: 'Én ting i udtrækket, fx én person, én karakter eller én besked. Postens id er et løbenummer uden CPR-nummer; med det kan leverandøren finde posten.',
      en: 'One thing in the export, say one person, one grade or one message. Its id holds no CPR number; by it the vendor can find the record.',
    },
  ],
  [
    {da: 'Krav', en: 'Requirement'},
    {
      da: 'Det, som alle leverandører skal overholde. Hvert krav har en kode, fx ID-07, som I kan henvise til.',
      en: 'What every vendor must meet. Each has a code, such as ID-07, that you can refer to.',
    },
  ],
  [
    {da: 'Fejl, advarsel, oplysning', en: 'Error, warning, information'},
    {
      da: 'En fejl skal rettes, før pakken kan godkendes. En advarsel skal ses efter: Den kan være rigtig nok. En oplysning er til orientering.',
      en: 'An error must be corrected before the package can be accepted. A warning must be looked into: it may be right. Information is for your knowledge.',
    },
  ],
  [
    {da: 'Regel, linje og sted i posten', en: 'Rule, line and place in the record'},
    {
      da: 'Er til leverandørens programmører. Med dem finder de præcis det sted, der er galt.',
      en: "Are for the vendor's programmers, who find the exact place by them.",
    },
  ],
];

/** Writes what the words of a report mean, for a reader who has never seen one. */
export function renderGlossary(): string {
  return `<details class="glossary">
<summary>${say(title)}</summary>
<dl>
${terms.map(([term, meaning]) => `<div><dt>${say(term)}</dt><dd>${say(meaning)}</dd></div>`).join('\n')}
</dl>
</details>`;
}
