import type {Person, Report} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {packageOf} from './memory-package.js';
import {OwnRuleError, readOwnRules} from './own-rules.js';
import type {RecordRule} from './rule.js';
import {vendorLetter} from './report/vendor-letter.js';
import {rules} from './rules/index.js';
import {validatePackage} from './validate-package.js';

const id = '5c4e3f3e-0000-4000-8000-000000000001';

/** A rule as a vendor would write it, careless with what it reports. */
const givenNameTooLong: RecordRule<Person> = {
  id: 'acme:given-name-too-long',
  requirement: 'ID-02',
  since: '1.0',
  severity: 'error',
  scope: 'record',
  entity: 'person',
  needs: {fields: ['givenName']},
  message: {
    da: 'Fornavnet {name} er for langt til vores system. Forkort det.',
    en: 'The given name {name} is too long for our system. Shorten it.',
  },
  check({givenName, birthDate = ''}, report) {
    if ((givenName ?? '').length > 10) report('/givenName', {name: givenName ?? '', birthDate, count: 3});
  },
  examples: {valid: [], invalid: []},
};

const judge = (own: unknown, person: object = {id, givenName: 'Hemmelige-Maja'}): Promise<Report> =>
  validatePackage(packageOf({'records/person.ndjson': `${JSON.stringify(person)}\n`}), {
    rules: [...rules.filter(({id: one}) => one === 'cpr-without-type'), ...readOwnRules(own)],
  });

describe('rules that are not the standard’s', () => {
  it('run beside the others, under their prefix', async () => {
    const {rules: outcomes, findings} = await judge([givenNameTooLong]);
    expect(outcomes.at(-1)).toMatchObject({rule: 'acme:given-name-too-long', outcome: 'found', count: 1});
    expect(findings.at(-1)).toMatchObject({pointer: '/givenName', recordId: id});
  });

  it('put no text from the data into a report, only its shape, a date or a number', async () => {
    const report = await judge([givenNameTooLong], {
      id,
      givenName: 'Hemmelige-Maja',
      familyName: 'Ø',
      birthDate: '2015-03-04',
    });
    expect(report.findings.at(-1)?.values).toEqual([
      {name: 'name', value: 'en tekst på 14 tegn'},
      {name: 'birthDate', value: '2015-03-04'},
      {name: 'count', value: '3'},
    ]);
    expect(JSON.stringify(report)).not.toContain('Maja');
  });

  it('do not say that the standard is broken', async () => {
    const world = packageOf({});
    const own = readOwnRules([
      {
        ...givenNameTooLong,
        scope: 'container',
        needs: {},
        check: (_: unknown, report: (p: undefined, v: object) => void) => report(undefined, {}),
      },
    ]);
    const {verdict} = await validatePackage(world, {rules: own});
    expect(verdict).toBe('conformant-with-remarks');
  });

  it('are not checked when they break, and that is no fault of the program', async () => {
    const broken = {
      ...givenNameTooLong,
      check: () => {
        throw new Error('Hemmelige');
      },
    };
    const report = await judge([broken]);
    expect(report.internalErrors).toBeUndefined();
    expect(report.rules.at(-1)?.outcome).toBe('not-checked');
    expect(report.rules.at(-1)?.because).toMatch(/^Den egne regel/);
    expect(vendorLetter({...report, findings: [], rules: report.rules.slice(-1)})).toBeUndefined();
  });

  it.each([
    ['no list', undefined, /no own rules/],
    ['an empty list', [], /no own rules/],
    ['an id without a prefix', [{...givenNameTooLong, id: 'given-name-too-long'}], /lacks a prefix/],
    ['an id of the standard', [{...givenNameTooLong, id: 'cpr-without-type'}], /lacks a prefix/],
    ['the prefix of the standard', [{...givenNameTooLong, id: 'skolebro:x'}], /lacks a prefix/],
    ['an id twice', [givenNameTooLong, givenNameTooLong], /there twice/],
    ['no message in English', [{...givenNameTooLong, message: {da: 'x'}}], /message is missing or wrong/],
    ['an unknown weight', [{...givenNameTooLong, severity: 'fatal'}], /severity/],
    ['an unknown entity', [{...givenNameTooLong, entity: 'pupil'}], /entity/],
    ['no check', [{...givenNameTooLong, check: undefined}], /check/],
    ['no start', [{...givenNameTooLong, scope: 'set'}], /start/],
    ['no object', ['acme:x'], /lacks a prefix/],
  ])('are refused with %s, in one sentence', (_, own, why) => {
    expect(() => readOwnRules(own)).toThrow(why);
    expect(() => readOwnRules(own)).toThrow(OwnRuleError);
  });
});
