import {escaped} from '../html-text.js';
import {typeset} from '../requirements/typeset.js';
import type {Texts} from '../rule.js';

/** Gives a text in both languages as HTML, of which the page shows the one that its reader has chosen. */
export function say({da, en}: Texts): string {
  if (da === en) return escaped(da);
  return `<span lang="da">${escaped(typeset(da))}</span><span lang="en">${escaped(typeset(en))}</span>`;
}
