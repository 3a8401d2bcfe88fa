import {type Report, type ReportPart, isReport} from '@skolebro/models';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {catalogue} from '../catalogue.js';
import {packageOf} from '../memory-package.js';
import {noPrevious} from '../stages/previous.js';
import {noProfile} from '../stages/profile.js';
import {validatePackage} from '../validate-package.js';
import {renderReportCsv, renderReportHtml, renderReportJson, renderReportSarif} from './index.js';
import {inLanguage} from './in-language.js';
import {mergeReports} from './merge.js';

const uuid = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

/** Reports of packages with few and with many faults, and one that was refused. */
const real: readonly Report[] = await Promise.all(
  [0, 1, 2, 150].map((faults) =>
    validatePackage(
      packageOf(
        {
          'records/person.ndjson': Array.from(
            {length: faults + 3},
            (_, index) => `${JSON.stringify({id: uuid(index), protected: index < faults ? 'no' : false})}\n`,
          ).join(''),
        },
        {id: uuid(1000 + faults), ...(faults === 2 ? {origin: 7} : {})},
      ),
      {maxFindings: 40},
    ),
  ),
);

/** Reports as they could be, of few rules, so that they meet in all ways. */
const made: fc.Arbitrary<Report> = fc
  .record({
    package: fc.option(fc.nat(4), {nil: undefined}),
    profile: fc.constantFrom(undefined, 'roster', 'supplier-exit'),
    verdict: fc.constantFrom('conformant', 'conformant-with-remarks', 'not-conformant', 'not-fully-checked'),
    version: fc.constantFrom('0.1.0', '0.2.0'),
    counts: fc.array(fc.nat(3), {minLength: 4, maxLength: 4}),
    unchecked: fc.array(fc.boolean(), {minLength: 4, maxLength: 4}),
    lines: fc.array(fc.tuple(fc.nat(3), fc.integer({min: 1, max: 300})), {maxLength: 150}),
    internal: fc.boolean(),
    language: fc.constantFrom('da', 'en'),
  })
  .map((one): Report => {
    const rules = ['own:rule', ...catalogue.slice(5, 8).map(({id}) => id)];
    const head = (index: number) =>
      ({rule: rules[index] ?? '', requirement: 'PA-01', severity: 'error'}) as const;
    return {
      standardVersion: '1.0',
      validator: {name: 'Skolebro', version: one.version},
      ...(one.package === undefined ? {} : {packageId: uuid(one.package)}),
      ...(one.profile === undefined ? {} : {profile: one.profile}),
      verdict: one.verdict,
      language: one.language,
      entities: one.counts.map((records, index) => ({
        entity: `entity-${'abcd'[index] ?? ''}`,
        records,
        unreadable: 1,
      })),
      rules: one.counts.map((count, index) =>
        one.unchecked[index] === true
          ? {
              ...head(index),
              scope: 'file',
              outcome: 'not-checked',
              count: 0,
              because: (count > 1 ? noProfile : noPrevious)[one.language],
            }
          : {...head(index), scope: 'file', outcome: count > 0 ? 'found' : 'checked', count},
      ),
      groups: one.counts.flatMap((count, index) =>
        count === 0
          ? []
          : [
              {
                fingerprint: `000000000000000${index}`,
                rule: rules[index] ?? '',
                file: `records/${count}.xml`,
                count,
              },
            ],
      ),
      findings: one.lines.map(([index, line]) => ({
        ...head(index),
        fingerprint: `000000000000000${index}`,
        line,
        values: [],
        message: 'Sådan.',
      })),
      ...(one.internal ? {internalErrors: [rules[0] ?? '']} : {}),
    };
  });

const bytes = (report: Report): string => renderReportJson(report);

describe('merging reports', () => {
  it('gives the same bytes in any order and by any steps, however often a package comes', () => {
    fc.assert(
      fc.property(
        fc.array(made, {minLength: 1, maxLength: 6}).chain((reports) =>
          fc.record({
            reports: fc.constant(reports),
            shuffled: fc.shuffledSubarray([...reports, ...reports], {minLength: 2 * reports.length}),
            cut: fc.nat(reports.length),
          }),
        ),
        ({reports, shuffled, cut}) => {
          const all = bytes(mergeReports(reports));
          expect(bytes(mergeReports(shuffled))).toBe(all);
          const [left, right] = [shuffled.slice(0, cut), shuffled.slice(cut)];
          const parts = [left, right].filter((part) => part.length > 0).map((part) => mergeReports(part));
          expect(bytes(mergeReports(parts))).toBe(all);
          expect(bytes(mergeReports([...parts].reverse()))).toBe(all);
          expect(bytes(mergeReports([...parts, ...reports]))).toBe(all);
        },
      ),
      {numRuns: 150},
    );
  });

  it('gives a report by its schema, with exact counts and the worst verdict', () => {
    const merged = mergeReports(real);
    expect(isReport(merged)).toBe(true);
    expect(merged.verdict).toBe('not-conformant');
    expect(merged.parts?.map(({packageId}) => packageId)).toEqual([1000, 1001, 1002, 1150].map(uuid));
    const count = (report: Report | ReportPart): number =>
      report.rules.find(({rule}) => rule === 'schema-type-wrong')?.count ?? 0;
    expect(count(merged)).toBe(real.reduce((sum, one) => sum + count(one), 0));
    expect(merged.findings.filter(({rule}) => rule === 'schema-type-wrong').length).toBeLessThanOrEqual(100);
    for (const {packageId} of merged.findings) expect(packageId).toBeDefined();
    expect(merged.groups.find(({pointer}) => pointer === '/protected')?.count).toBe(153);
  });

  it('writes a page that names the packages', () => {
    const page = renderReportHtml(mergeReports(real));
    expect(page).toContain('Pakkerne, hver for sig');
    for (const {packageId = ''} of real) expect(page).toContain(packageId.split('-').join('-<wbr>'));
  });

  it('names the package of each finding in tables and in SARIF', () => {
    const merged = mergeReports(real);
    const [head = '', ...rows] = renderReportCsv(merged).trim().split('\r\n');
    expect(head).toMatch(/"Pakkens id"$/);
    expect(rows.every((row) => /"[0-9a-f-]{36}"$/.test(row))).toBe(true);
    expect(renderReportSarif(merged)).toContain(`"packageId": "${uuid(1150)}"`);
  });

  it('is the same whatever language each report is in', () => {
    const english = real.map((report) => inLanguage(report, 'en'));
    const mixed = real.map((report, index) => (index % 2 === 0 ? report : (english[index] ?? report)));
    const danish = bytes(mergeReports(real));
    expect(bytes(mergeReports(mixed))).toBe(danish);
    expect(bytes(mergeReports([mergeReports(english), ...mixed]))).toBe(danish);
    expect(bytes(mergeReports(mixed, 'en'))).toBe(bytes(mergeReports(english)));
    expect(bytes(mergeReports(english, 'da'))).toBe(danish);
  });

  it('needs one report or more', () => expect(() => mergeReports([])).toThrow(RangeError));
});
