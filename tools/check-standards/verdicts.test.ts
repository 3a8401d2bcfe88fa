import {describe, expect, it} from 'vitest';
import {casesOf, disagreementsOf, manifestRows} from './verdicts.js';

const unknown = {rule: 'schema-property-unknown'};
const rows = [
  {file: 'person/valid/complete.json', entity: 'person', valid: true},
  {file: 'person/valid/complete.xml', entity: 'person', valid: true},
  {file: 'person/invalid/id-pattern-mismatch.json', entity: 'person', valid: false, level: 'schema'},
  {file: 'person/invalid/property-unknown.json', entity: 'person', valid: false, findings: [unknown]},
  {file: 'person/invalid/protected-person-exposed.json', entity: 'person', valid: false, level: 'rule'},
];

describe('the cases for the judges', () => {
  it('are the files of their binding, and a fault that only a rule sees must pass the schema', () => {
    const strict = casesOf(rows, 'json').filter(({schema}) => schema === 'person.json');
    expect(strict.map(({expected}) => expected)).toEqual([true, false, false, true]);
    expect(casesOf(rows, 'xml')).toEqual([
      {file: 'standards/vectors/person/valid/complete.xml', expected: true},
    ]);
  });

  it('let the open schemas look away from unknown properties and from nothing else', () => {
    const open = casesOf(rows, 'json').filter(({schema}) => schema === 'open/person.json');
    expect(open.map(({expected}) => expected)).toEqual([true, false, true, true]);
  });

  it('are the manifests of packages too, where there is one', () => {
    const named = (name: string) => ({package: `packages/${name}`});
    expect(manifestRows([named('right'), named('manifest-missing')])).toEqual([
      {file: 'packages/right/manifest.json', entity: 'manifest', valid: true},
    ]);
  });

  it('end in agreement, in another verdict, or in silence, which is no agreement', () => {
    const right = {file: 'a.json', schema: 'person.json', expected: true};
    const wrong = {file: 'b.json', schema: 'person.json', expected: false};
    const said = ({file, schema}: typeof right, valid: boolean) => ({file, schema, valid, said: 'because'});
    expect(disagreementsOf([right, wrong], [said(right, true), said(wrong, false)])).toEqual([]);
    expect(disagreementsOf([right, wrong], [said(right, false)])).toEqual([
      {...right, valid: false, said: 'because'},
      {...wrong, valid: true, said: 'nothing at all'},
    ]);
  });
});
