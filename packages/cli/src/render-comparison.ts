import {type Comparison, type EntityComparison, entities as known} from '@skolebro/models';
import {outcomeTexts} from '@skolebro/validator/compare';
import {type Colour, type Terminal, coloured} from './terminal.js';
import type {CompareTexts} from './texts/compare.js';

const colours: Readonly<Record<Comparison['verdict'], Colour>> = {
  conformant: 'green',
  'conformant-with-remarks': 'green',
  'not-conformant': 'red',
  'not-fully-checked': 'yellow',
};

/** Writes a comparison for people: the outcome, then a table of the records, then the fields. */
export function renderComparison(
  comparison: Comparison,
  texts: CompareTexts,
  locale: string,
  terminal: Terminal,
): string {
  const language = comparison.language === 'en' ? 'en' : 'da';
  const {name, decision, reason} = outcomeTexts[comparison.verdict];
  const {before, after, lost, added} = comparison.attachments;
  const rows = [
    ...comparison.entities.map((one) => [
      known.find((entity) => entity.name === one.entity)?.title[language] ?? one.entity,
      ...[one.before, one.after, one.equal, one.changed, one.lost, one.added],
    ]),
    [texts.attachments, before, after, before - lost, 0, lost, added],
  ].map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString(locale) : cell)));
  const uncompared = comparison.entities.filter((one) => one.uncompared > 0);
  const sections = [
    [
      coloured(terminal, colours[comparison.verdict], name[language].toUpperCase()),
      `${decision[language]} ${reason[language]}`,
    ],
    inColumns([[...texts.head], ...rows]),
    fieldLines(comparison.entities, texts, locale, terminal),
    uncompared.length === 0
      ? []
      : [`${texts.uncompared}: ${uncompared.map((one) => `${one.entity} ${one.uncompared}`).join(', ')}`],
    comparison.manifest === undefined ? [] : [`${texts.manifest}: ${comparison.manifest.join(', ')}`],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function fieldLines(
  compared: readonly EntityComparison[],
  texts: CompareTexts,
  locale: string,
  terminal: Terminal,
): readonly string[] {
  const lines = compared.flatMap(({entity, fields = []}) =>
    fields.map(({pointer, lost, changed, added, allowed}) => {
      const counts = [
        [lost, texts.lost],
        [changed, texts.changed],
        [added, texts.added],
      ] as const;
      const said = counts.flatMap(([count, word]) =>
        count > 0 ? [`${word} ${count.toLocaleString(locale)}`] : [],
      );
      return `  ${entity}${pointer}: ${[...said, ...(allowed ? [texts.agreed] : [])].join(', ')}`;
    }),
  );
  return lines.length === 0 ? [] : [coloured(terminal, 'bold', texts.fields), ...lines];
}

/** The first column stands to the left, the numbers to the right. */
function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? `  ${cell.padEnd(widths[0] ?? 0)}` : cell.padStart((widths[column] ?? 0) + 2),
      )
      .join(''),
  );
}
