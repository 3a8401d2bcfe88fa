import type {Report, RuleOutcome} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {packageOf} from '../memory-package.js';
import {validatePackage} from '../validate-package.js';
import {diffReports, isWorse} from './diff.js';
import {renderReportDiffHtml} from './render-diff.js';

const person = (last: number, more: object): string =>
  `${JSON.stringify({id: `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`, protected: false, ...more})}\n`;
const report = (...lines: readonly string[]): Promise<Report> =>
  validatePackage(packageOf({'records/person.ndjson': lines.join('')}));

const phones = (...numbers: readonly string[]): object => ({
  phones: numbers.map((number) => ({kind: 'mobile', number, protected: false})),
});
const placesOf = (changes: readonly {rule: string; pointer?: string; before: number; after: number}[]) =>
  changes.map(({rule, pointer = '', before, after}) => `${rule} ${pointer} ${before} ${after}`);

describe('holding two reports against each other', () => {
  it('knows a fault in another line and another place of a list again', async () => {
    const before = await report(person(1, phones('x')), person(2, {}));
    const after = await report(person(2, {}), person(3, {}), person(1, phones('12345678', 'x')));
    const diff = diffReports(before, after);
    expect([diff.new, diff.gone, diff.more, diff.fewer, diff.unknown]).toEqual([[], [], [], [], []]);
    expect(isWorse(diff)).toBe(false);
  });

  it('tells new, more, fewer and gone apart', async () => {
    const before = await report(
      person(1, {gender: 'x', email: 'x'}),
      person(2, {...phones('x', 'y'), birthDate: 'x'}),
    );
    const after = await report(
      person(1, {gender: 'x'}),
      person(2, {...phones('x'), gender: 'x', cprType: 'x'}),
    );
    const diff = diffReports(before, after);
    expect(placesOf(diff.new)).toEqual(['schema-code-unknown /cprType 0 1']);
    expect(placesOf(diff.more)).toEqual(['schema-code-unknown /gender 1 2']);
    expect(placesOf(diff.fewer)).toEqual(['schema-pattern-mismatch /phones/*/number 2 1']);
    expect(placesOf(diff.gone).sort()).toEqual([
      'schema-pattern-mismatch /birthDate 1 0',
      'schema-pattern-mismatch /email 1 0',
    ]);
    expect(isWorse(diff)).toBe(true);
  });

  it('does not call faults gone whose rule was not checked', async () => {
    const before = await report(person(1, {gender: 'x'}));
    const right = await report(person(1, {}));
    const rules = right.rules.map((one): RuleOutcome =>
      one.rule === 'schema-code-unknown' ? {...one, outcome: 'not-checked', because: 'Slået fra.'} : one,
    );
    const diff = diffReports(before, {...right, rules});
    expect(diff.gone).toEqual([]);
    expect(placesOf(diff.unknown)).toEqual(['schema-code-unknown /gender 1 0']);
    expect(diff.newlyNotChecked).toEqual([{rule: 'schema-code-unknown', because: 'Slået fra.'}]);
    expect(isWorse(diff)).toBe(true);
    expect(diffReports({...right, rules}, right).newlyChecked).toEqual(['schema-code-unknown']);
  });

  it('is written as a page in both languages that runs and fetches nothing', async () => {
    const before = await report(person(1, {gender: 'x', email: 'x'}));
    const after = await report(person(1, {gender: 'x', cprType: 'x'}));
    const page = renderReportDiffHtml(diffReports(before, after));
    expect(page).toContain(
      '<h2 id="verdict"><span lang="da">Det er blevet værre</span><span lang="en">It has become worse</span></h2>',
    );
    expect(page).toContain('<span lang="da">Nye fund</span>');
    expect(page).toContain('<span lang="da">Fund, der er væk</span>');
    expect(page).toContain('<bdi><code>/cprType</code></bdi>');
    expect(page).not.toMatch(/<(?:script|link|img|iframe|form)\b|\bsrc=|url\(|@import|href="/);
    expect(renderReportDiffHtml(diffReports(after, after))).toContain('Ingen ændringer i fundene.');
    expect(renderReportDiffHtml(diffReports(before, await report(person(1, {}))))).toContain(
      'Det er blevet bedre',
    );
  });
});
