import {escaped} from '../html-text.js';
import type {Language, Texts} from '../rule.js';
import {reportStyles} from './report-styles.js';
import {reportTexts} from './report-texts.js';
import {say} from './say.js';

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What stands on a page. */
export interface Page {
  /** The one that is shown first. */
  readonly language: Language;
  readonly title: Texts;
  /** The title's own line in the window's frame says how it ended, too. */
  readonly ending: Texts;
  /** Styles that the page has besides those of a report. */
  readonly styles?: string;
  readonly main: string;
  readonly footer: string;
}

/** Writes a page that is read in Danish or English without a script, and needs nothing else. */
export function renderPage({language, title, ending, styles = '', main, footer}: Page): string {
  const choice = (one: Language, name: string): string =>
    `<label><input type="radio" name="language" id="in-${one}"${language === one ? ' checked' : ''}> <span>${name}</span></label>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title[language]}: ${ending[language]}`)}</title>
<style>${reportStyles}${styles}</style>
</head>
<body>
<header>
<fieldset class="choice language">
<legend class="unseen">${say(reportTexts.language)}</legend>
${choice('da', 'Dansk')}
${choice('en', 'English')}
</fieldset>
<h1>${say(title)}</h1>
</header>
<main>
${main}
</main>
<footer>
<dl>
${footer}
</dl>
</footer>
</body>
</html>
`;
}

/** Writes one fact of a list: what it is called, and the value as HTML. */
export function renderFact(name: Texts, value: string): string {
  return `<div><dt>${say(name)}</dt><dd>${value}</dd></div>`;
}
