/**
 * Writes rows as a table for a spreadsheet, in which no cell is a formula.
 *
 * Semicolons, because a Danish spreadsheet reads the comma as a decimal sign and puts the whole line in one cell, also
 * when the text is English; the byte order mark, because Excel otherwise reads æ, ø and å wrong.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** What begins like a formula must stay a text: a spreadsheet would run it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
