import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {entities, isReport} from '@skolebro/models';
import {makeWorld, recordsOf} from '@skolebro/samples';
import {describe, expect, it} from 'vitest';
import {packageOf} from './memory-package.js';
import {
  diffReports,
  drawSample,
  mergeReports,
  renderReceiptHtml,
  renderReportCsv,
  renderReportDiffHtml,
  renderReportHtml,
  renderReportJson,
  renderReportJunit,
  renderReportSarif,
} from './report/index.js';
import {validatePackage} from './validate-package.js';

const forms = [
  renderReportHtml,
  renderReportCsv,
  renderReportJson,
  renderReportJunit,
  renderReportSarif,
  renderReceiptHtml,
];

const ndjson = (records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** The complete record of every entity, from the standard's vectors. */
function completeRecords(): {readonly [entity: string]: readonly object[]} {
  const vectors = new URL('../../../standards/vectors/', import.meta.url);
  return Object.fromEntries(
    entities.map(({name}) => {
      const text = readFileSync(new URL(`${name}/valid/complete.json`, vectors), 'utf8');
      return [name, [JSON.parse(text) as object]];
    }),
  );
}

describe('secrets', () => {
  const marks = [
    'Hemmelige',
    'Oda-Mærkværdig',
    '610136-4000',
    '6101364000',
    'oda@hemmelig.example',
    '4711471147',
  ];

  it('never stand in a report, wherever they stand in the package', async () => {
    const world = {...completeRecords(), ...recordsOf(makeWorld({pupils: 3}))};
    const nouns = Object.entries(world) as [string, readonly object[]][];
    const right = await validatePackage(packageOf({}));
    const place = fc.record({
      file: fc.nat(),
      record: fc.nat(),
      key: fc.nat(),
      mark: fc.constantFrom(...marks),
      how: fc.constantFrom('value', 'key', 'text', 'list', 'deep', 'file'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(place, {minLength: 1, maxLength: 12}), async (places) => {
        const copy = structuredClone(nouns) as [string, Record<string, unknown>[]][];
        const files: Record<string, string> = {};
        for (const {file, record, key, mark, how} of places) {
          const records = copy[file % copy.length]?.[1] ?? [];
          const at = records[record % records.length] ?? {};
          const name = Object.keys(at)[key % Object.keys(at).length] ?? 'id';
          if (how === 'value') at[name] = mark;
          else if (how === 'key') at[mark] = mark;
          else if (how === 'text') at[name] = `${mark} ${mark}`;
          else if (how === 'list') at[name] = [mark, {[mark]: mark}];
          else if (how === 'deep') at['extensions'] = {'https://v.example': {[mark]: [mark]}, [mark]: mark};
          else files[`files/${mark}.pdf`] = mark;
        }
        for (const [entity, records] of copy)
          files[`records/${entity}.ndjson`] = ndjson(records) + '{"' + marks.join() + '\n';
        for (const language of ['da', 'en'] as const) {
          const container = packageOf(files, {producer: marks[0]});
          const report = await validatePackage(container, {language});
          const sample = await drawSample(container);
          const joint = mergeReports([report, right], language);
          const diff = diffReports(right, report);
          for (const text of [
            ...[report, joint].flatMap((one) => forms.map((render) => render(one, {sample}))),
            ...[report, joint, diff].map((one) => JSON.stringify(one)),
            renderReportDiffHtml(diff),
          ]) {
            for (const mark of marks) expect(text).not.toContain(mark);
          }
          expect(isReport(report)).toBe(true);
        }
      }),
      {numRuns: 40},
    );
  });
});
