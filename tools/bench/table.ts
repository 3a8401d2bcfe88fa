import type {Measure} from './bench.js';

/** Lays measures out as a table for people. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = [
    ['name', 'ours', 'peer', 'unit', 'ratio', 'must'],
    ...measures.map(({name, ours, peer, unit, ratio, must}) => [
      name,
      String(ours),
      peer === null ? '–' : String(peer),
      unit,
      ratio === null ? '–' : `${ratio} ×`,
      must === null ? '–' : `≤ ${must}`,
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [lines[0], '─'.repeat(lines[0]?.length ?? 0), ...lines.slice(1)].join('\n');
}
