import {createHash} from 'node:crypto';
import type {Finding, Report} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {containerOf, packageOf} from '../memory-package.js';
import type {Language} from '../rule.js';
import {validatePackage} from '../validate-package.js';
import {
  renderReceiptHtml,
  renderReportCsv,
  renderReportHtml,
  renderReportJson,
  renderReportJunit,
  renderReportSarif,
} from './index.js';
import {sharedMessage} from './message.js';
import {reportScript, reportScriptHash} from './report-script.js';

const id = (last: number): string => `5c4e3f3e-0000-4000-8000-${String(last).padStart(12, '0')}`;

/** A package with faults of several kinds, weights and places, and with secrets in wrong places. */
const faulty = packageOf({
  'records/person.ndjson': [
    {id: id(1), givenName: 'Hemmelige Maja', familyName: '', gender: 'hemmelig'},
    {id: id(2), givenName: 7, familyName: 'Hemmelig', cpr: '0101010101010'},
    {id: 'hemmelig'},
    ...Array.from({length: 9}, (_, index) => ({id: id(10 + index), gender: 'x'.repeat(index + 1)})),
  ]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join(''),
  'records/calendar-event.ndjson': `{"id":"${id(30)}","start":"2026-08-10T10:00:00","end":"2026-08-10T09:00:00"}\n\n`,
  'records/<script>alert(1)</script>.ndjson': '{}\n',
});

const judge = (language: Language, maxFindings = 100): Promise<Report> =>
  validatePackage(faulty, {language, maxFindings});
const danish = await judge('da');
const english = await judge('en');

/** A report of values that would do harm if they were taken for markup; such a report can be made by hand. */
const hostile: Report = {
  ...danish,
  packageId: '"><script>alert(1)</script>',
  rules: [
    {
      rule: 'x:"><img src=x onerror=alert(1)>',
      requirement: '"><b>',
      severity: 'error',
      scope: 'file',
      outcome: 'found',
      count: 1,
    },
    {
      rule: 'b',
      requirement: 'EX-02',
      severity: 'error',
      scope: 'file',
      outcome: 'not-checked',
      count: 0,
      because: '</h3><script>',
    },
  ],
  findings: [
    {
      rule: 'x:"><img src=x onerror=alert(1)>',
      requirement: '"><b>',
      severity: 'error',
      fingerprint: '"><i>',
      file: '</style></script><script>alert(1)</script>\u202Egpj.exe',
      line: 1,
      pointer: '/<svg onload=alert(1)>',
      recordId: "' onfocus=alert(1)",
      values: [],
      message: '</td><iframe srcdoc=x>',
    },
  ],
  entities: [{entity: '<object>', records: 1, unreadable: 0}],
  internalErrors: ['<script>alert(2)</script>'],
};

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
      expect(render(await judge('da'))).toBe(render(danish));
    },
  );
});

describe('the report as a table', () => {
  it('has a row for each finding, in the language of the report', () => {
    const rows = renderReportCsv(danish).split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFF"Alvor";"Krav";/);
    expect(rows).toHaveLength(danish.findings.length + 2);
    expect(renderReportCsv(english)).toContain('"The vendor"');
  });

  it('turns no text into a formula', () => {
    const formula: Report = {
      ...hostile,
      findings: hostile.findings.map((one) => ({...one, file: '=HYPERLINK("x")', message: '@SUM(A1)'})),
    };
    expect(renderReportCsv(formula)).toContain(`"'=HYPERLINK(""x"")"`);
    expect(renderReportCsv(formula)).toContain(`"'@SUM(A1)"`);
  });
});

describe('the report for a build server', () => {
  const junit = renderReportJunit(danish);

  it('has a case for each rule and fails those with errors', () => {
    expect(junit.match(/<testcase /g)).toHaveLength(danish.rules.length);
    const errors = danish.rules.filter(({severity, count}) => severity === 'error' && count > 0);
    expect(junit.match(/<failure /g)).toHaveLength(errors.length);
    expect(junit).toContain(
      `<testsuites name="skolebro validate" tests="${danish.rules.length}" failures="${errors.length}"`,
    );
  });

  it('is well-formed whatever stands in the report', async () => {
    const {XmlDocument} = await import('libxml2-wasm');
    for (const report of [
      danish,
      hostile,
      {...hostile, findings: hostile.findings.map((one) => ({...one, message: '\u0000\uD800]]>'}))},
    ]) {
      const document = XmlDocument.fromString(renderReportJunit(report));
      expect(document.root.name).toBe('testsuites');
      document.dispose();
    }
  });
});

describe('the report as SARIF', () => {
  interface Sarif {
    readonly version: string;
    readonly runs: readonly [
      {
        readonly tool: {
          readonly driver: {
            readonly name: string;
            readonly rules: readonly {id: string; help: {text: string}; properties: {tags: string[]}}[];
          };
        };
        readonly results: readonly {
          ruleId: string;
          ruleIndex: number;
          level: string;
          message: {text: string};
          locations?: {physicalLocation?: {artifactLocation: {uri: string}; region?: {startLine: number}}}[];
        }[];
      },
    ];
  }
  const read = (report: Report): Sarif => JSON.parse(renderReportSarif(report)) as Sarif;

  it('has the shape that version 2.1.0 demands', () => {
    const {version, runs} = read(danish);
    const [{tool, results}] = runs;
    expect([version, tool.driver.name]).toEqual(['2.1.0', 'Skolebro']);
    expect(tool.driver.rules.map(({id: one}) => one)).toEqual(danish.rules.map(({rule}) => rule));
    for (const {help, properties} of tool.driver.rules) {
      expect(help.text).not.toBe('');
      expect(properties.tags[0]).toMatch(/^[A-Z]{2}-[0-9]{2}$/);
    }
    for (const {ruleId, ruleIndex, level, message, locations = []} of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      for (const {physicalLocation} of locations) {
        expect(physicalLocation?.artifactLocation.uri).toMatch(/^[\w%.()!~*'/-]+$/);
        expect(physicalLocation?.region?.startLine ?? 1).toBeGreaterThan(0);
      }
    }
    expect(results).toHaveLength(danish.findings.length);
  });

  it('holds at most 5,000 findings, errors before warnings', () => {
    const [warning] = danish.findings.filter(({severity}) => severity === 'warning');
    const [error] = danish.findings.filter(({severity}) => severity === 'error');
    if (warning === undefined || error === undefined)
      throw new Error('The package lacks a fault of each weight.');
    const [{results}] = read({
      ...danish,
      findings: [...Array.from({length: 6000}, () => warning), error],
    }).runs;
    expect(results).toHaveLength(5000);
    expect(results[0]?.level).toBe('error');
  });
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
    expect(renderReportHtml(await judge('da', 0))).toContain('Rapporten viser ingen af stederne.');
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

describe('the receipt', () => {
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
