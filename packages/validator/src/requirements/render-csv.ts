import {csvTable} from '../csv-table.js';
import {annexTexts} from './annex-texts.js';
import type {Annex} from './annex.js';

/** Writes an annex as a table for a spreadsheet, with an empty column for the vendor's answer. */
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
  return csvTable([columns, ...rows]);
}
