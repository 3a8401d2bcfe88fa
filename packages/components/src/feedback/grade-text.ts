import {gradeCodeTexts} from '@skolebro/models';
import {codeText} from '../code-text.js';

/** A grade in words with its figure; a code that nobody knows stands as it is. */
export function gradeText(code: string, locale: string): string {
  const words = codeText(gradeCodeTexts, code, locale);
  return words === code ? code : `${code} · ${words}`;
}
