import {createHash} from 'node:crypto';
import type {Finding, Report} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {containerOf} from '../memory-package.js';
import {validatePackage} from '../validate-package.js';
import {
  renderReceiptHtml,
  renderReportCsv,
  renderReportHtml,
  renderReportJson,
  renderReportJunit,
  renderReportSarif,
} from './index.js';
import {drawSample} from './draw-sample.js';
import {faulty, hostileFrom, judgeFaulty} from './example-reports.js';
import {inLanguage} from './in-language.js';
import {sharedMessage} from './message.js';
import {reportScript, reportScriptHash} from './report-script.js';
import {vendorLetter} from './vendor-letter.js';

const danish = await judgeFaulty('da');
const english = await judgeFaulty('en');
const hostile = hostileFrom(danish);

const forms = [
  renderReportHtml,
  renderReportJson,
  renderReportCsv,
  renderReportJunit,
  renderReportSarif,
  renderReceiptHtml,
];

describe('every form of a report', () => {
  it.each(forms.map((render) => [render.name, render] as const))(
    '%s: same report, same bytes',
    async (_, render) => {
      expect(render(await judgeFaulty('da'))).toBe(render(danish));
    },
  );
});

describe('the words of a report', () => {
  it('are the same from a Danish and from an English report', () => {
    expect(danish.findings.length).toBeGreaterThan(10);
    const inEnglish = (finding: Finding): string => {
      const {what, why, todo} = sharedMessage(finding.rule, [finding], 'da');
      return [what.en, why.en, todo.en].filter((part) => part !== '').join(' ');
    };
    expect(danish.findings.map(inEnglish)).toEqual(english.findings.map(({message}) => message));
  });
});

describe('a report in another language', () => {
  it('is the one that the package would have been given in it', () => {
    expect(inLanguage(danish, 'en')).toEqual(english);
    expect(inLanguage(english, 'da')).toEqual(danish);
  });
});

describe('the report as a page', () => {
  const html = renderReportHtml(danish);

  it('says in both languages what the verdict means for the decision', () => {
    expect(html).toContain(
      '<span lang="da">Overholder ikke standarden</span><span lang="en">Not conformant</span>',
    );
    expect(html).toContain('<span lang="en">Do not accept the package yet.</span>');
    expect(html).toMatch(/^<!doctype html>\n<html lang="da">/);
    expect(renderReportHtml(english)).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  it('begins with how much was found in each area, and says in words what each file holds', () => {
    expect(html).toMatch(
      /<caption><span lang="da">Overblik: .*<th scope="row"><label><input type="radio" name="area" id="area-all" checked>/s,
    );
    const errors = danish.rules.filter(
      ({requirement, severity}) => severity === 'error' && requirement.startsWith('EX'),
    );
    const count = errors.reduce((sum, one) => sum + one.count, 0);
    const row = html.split('id="area-EX">')[1]?.split('</tr>')[0];
    expect(row).toContain(`<td class="error some">${count}</td>`);
    expect(html).toContain('<span class="kind">Person</span> <bdi><code>records/');
  });

  it('shows of each rule the exact count and at most five places', () => {
    const codes = danish.rules.find(({rule}) => rule === 'schema-code-unknown');
    expect(codes?.count).toBeGreaterThan(5);
    const article = html
      .split('<article')
      .find((part) => part.includes('schema-<wbr>code-<wbr>unknown</code></dd>'));
    expect(article?.match(/<tr role="row"><td/g)).toHaveLength(5);
    expect(article).toContain(`5 af de ${codes?.count} steder:`);
  });

  it('keeps its counts when no findings are kept', async () => {
    expect(renderReportHtml(await judgeFaulty('da', 0))).toContain('Rapporten viser ingen af stederne.');
  });

  it('names what was not checked, and why', () => {
    expect(danish.rules.some(({outcome}) => outcome === 'not-checked')).toBe(true);
    for (const {because = ''} of danish.rules) expect(html).toContain(because);
  });

  it('says of a package without manifest that it was refused', async () => {
    const refused = renderReportHtml(await validatePackage(containerOf({})));
    expect(refused).toContain('<span lang="da">Afvist</span>');
    expect(refused).toContain('Pakken kan ikke godkendes.');
  });

  it('fetches nothing, and lets nothing run but its own script', () => {
    expect(html).not.toMatch(/<(?:link|img|iframe|form)\b|\bsrc=|url\(|@import|href="http/);
    expect(html).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src '${reportScriptHash}'`);
    expect(reportScriptHash).toBe(`sha256-${createHash('sha256').update(reportScript).digest('base64')}`);
  });

  it('makes no markup of what stands in a report', () => {
    const page = renderReportHtml(hostile);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(?:img|iframe|svg|object|b)\b/);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain(`<bdi><code>&lt;/style&gt;`);
  });

  it('holds no value from the data', () => {
    for (const page of forms.map((render) => render(danish)))
      expect(page).not.toMatch(/hemmelig|Maja|0101010101010/i);
  });
});

describe('the e-mail to the vendor', () => {
  it('says in both languages what must be corrected, where for instance, and what to do then', () => {
    const letter = vendorLetter(danish);
    expect(letter?.da).toMatch(/^Emne: Kontrol af jeres dataudtræk \(5c4e3f3e-/);
    expect(letter?.en).toContain('This must be corrected in the export:\n1. ');
    expect(letter?.da).toMatch(/schema-code-unknown: 10 steder, fx records\/person\.ndjson:\d+/);
    expect(letter?.en).toContain('skolebro validate <package>');
    expect(renderReportHtml(danish)).toContain('<h2 id="letter">');
  });

  it('is the same from a Danish and from an English report', () => {
    expect(vendorLetter(english)).toEqual(vendorLetter(danish));
  });

  it('is not written when nothing was found', () => {
    const fine: Report = {...danish, verdict: 'conformant', rules: [], findings: []};
    expect(vendorLetter(fine)).toBeUndefined();
    expect(renderReportHtml(fine)).not.toContain('<textarea');
  });

  it('asks for a new package when this one could not be read', async () => {
    expect(vendorLetter(await validatePackage(containerOf({})))?.da).toContain('Resultatet er: Afvist.');
  });
});

describe('the receipt', () => {
  it('lists records to look up by hand, drawn anew the same way, and none of their content', async () => {
    const sample = await drawSample(faulty);
    expect(sample).toEqual(await drawSample(faulty));
    const receipt = renderReceiptHtml(danish, {sample});
    expect(receipt).toContain('Stikprøve til manuel kontrol');
    expect(receipt).toContain(sample.seed);
    expect(receipt).not.toMatch(/hemmelig|Maja/i);
    expect(receipt.match(/<tr><th scope="row">/g)).toHaveLength(6);
  });

  it('holds what is signed for: hash, verdict, counts and what was not checked', () => {
    const packageSha256 = 'ab'.repeat(32);
    const receipt = renderReceiptHtml(english, {packageSha256});
    expect(receipt).toContain(packageSha256);
    expect(receipt).toContain('<strong>Not conformant</strong>');
    for (const {because = ''} of english.rules) expect(receipt).toContain(because);
    expect(receipt).toContain('<dt>Date and signature</dt>');
    expect(renderReceiptHtml(danish)).toContain('Ikke beregnet');
  });

  it('makes no markup of what stands in a report', () => {
    expect(renderReceiptHtml(hostile, {packageSha256: '<img>'})).not.toMatch(/<(?:script|img|object|svg)\b/);
  });
});
