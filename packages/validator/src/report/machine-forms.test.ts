import {readFileSync} from 'node:fs';
import type {Report} from '@skolebro/models';
import {Ajv} from 'ajv';
import {describe, expect, it} from 'vitest';
import {hostileFrom, judgeFaulty} from './example-reports.js';
import {renderReportCsv, renderReportJunit, renderReportSarif} from './index.js';

const danish = await judgeFaulty('da');
const english = await judgeFaulty('en');
const hostile = hostileFrom(danish);

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

  it('is valid against the official schema, whatever stands in the report', () => {
    const path = '../../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
    const official = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as object;
    // The schema is of draft 4, whose names for itself a newer reader does not take; what it demands stays.
    const schema: Record<string, unknown> = {...official, $schema: undefined, id: undefined};
    const isValid = new Ajv({strict: false, unicodeRegExp: false, validateFormats: false}).compile(schema);
    for (const report of [danish, english, hostile, {...danish, rules: [], findings: []}]) {
      isValid(read(report));
      expect(isValid.errors).toBeNull();
    }
    expect(isValid({version: '2.1.0', runs: [{tool: {}}]})).toBe(false);
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
