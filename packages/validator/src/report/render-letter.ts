import type {Report} from '@skolebro/models';
import {escaped} from '../html-text.js';
import {reportTexts} from './report-texts.js';
import {say} from './say.js';
import {vendorLetter} from './vendor-letter.js';

/** Writes the e-mail to the vendor as text to copy; nothing when there is nothing to write to the vendor. */
export function renderLetter(report: Report): string {
  const letter = vendorLetter(report);
  if (letter === undefined) return '';
  return `<section aria-labelledby="letter" class="letter">
<h2 id="letter">${say(reportTexts.letter)}</h2>
<p>${say(reportTexts.letterLead)}</p>
${field('da', letter.da)}
${field('en', letter.en)}
<p class="copy" hidden><button type="button">${say(reportTexts.copy)}</button> <span role="status" hidden>${say(reportTexts.copied)}</span></p>
</section>
`;
}

/** A field of a form keeps the text whole when it is copied, also where no script may run. */
function field(language: 'da' | 'en', text: string): string {
  const lines = text.split('\n');
  // A browser drops the line break after the start tag.
  return `<span lang="${language}"><textarea readonly rows="${Math.min(22, lines.length)}" aria-label="${escaped(reportTexts.letter[language])}">\n${escaped(text)}</textarea></span>`;
}
