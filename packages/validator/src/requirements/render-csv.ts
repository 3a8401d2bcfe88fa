import {annexTexts} from './annex-texts.js';
import type {Annex} from './annex.js';

/**
 * Writes an annex as a table for a spreadsheet, with an empty column for the vendor's answer.
 *
 * Semicolons, because a Danish spreadsheet reads the comma as a decimal sign and puts the whole line in one cell, also
 * when the text is English; the byte order mark, because Excel otherwise reads æ, ø and å wrong.
 */
export function renderAnnexCsv({language, areas}: Annex): string {
  const {columns} = annexTexts[language];
  const rows = areas.flatMap((area) =>
    area.requirements.map(({id, title, text, basis, proof, checks}) => [
      area.title,
      id,
      title,
      text,
      basis.map((one) => [one.text, one.address].filter((part) => part !== undefined).join(' ')).join('\n'),
      proof,
      checks.map(({label, names}) => `${label}: ${names.join(', ')}`).join('\n'),
      '',
    ]),
  );
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** What begins like a formula must stay a text: a spreadsheet would run it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
