import type {Texts} from '../rule.js';
import {say} from './say.js';

/** One column of a table; its cells are HTML. */
export interface TableColumn<Row> {
  readonly name: Texts;
  readonly cell: (row: Row) => string;
  /** Whether the column holds words, which stand to the left. */
  readonly isWord?: boolean;
}

/** The style of the tables that `renderTable` writes. */
export const tableStyles = `
.matrix :is(td, th + th) { text-align: end; }
.matrix :is(td, th):last-child { padding-right: 0; }
table + .matrix, table + p { margin-top: 1rem; }
.matrix td.word, .matrix th.word { text-align: start; }
@media (max-width: 40rem) { .matrix tr td { text-align: start; } }
`;

/**
 * Writes a table that is laid out as blocks on a narrow screen.
 *
 * To a screen reader it is a table then only by its roles.
 */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  caption?: Texts,
): string {
  const word = ({isWord}: TableColumn<Row>): string => (isWord === true ? ' class="word"' : '');
  const cell = (column: TableColumn<Row>, row: Row): string => {
    const value = column.cell(row);
    return `<td role="cell"${value === '' ? ' class="empty"' : word(column)}><span class="name" aria-hidden="true">${say(column.name)}</span>${value}</td>`;
  };
  return `<table class="samples matrix" role="table">
${caption === undefined ? '' : `<caption>${say(caption)}</caption>`}
<thead role="rowgroup"><tr role="row">${columns.map((one) => `<th scope="col" role="columnheader"${word(one)}>${say(one.name)}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => `<tr role="row">${columns.map((one) => cell(one, row)).join('')}</tr>`).join('\n')}
</tbody>
</table>`;
}
