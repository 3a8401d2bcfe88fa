import {describe, expect, it} from 'vitest';
import {casesOf, disagreementsOf} from './verdicts.js';

const rows = [
  {file: 'person/valid/complete.json', entity: 'person', valid: true},
  {file: 'person/valid/complete.xml', entity: 'person', valid: true},
  {file: 'person/invalid/id-pattern-mismatch.json', entity: 'person', valid: false, level: 'schema'},
  {file: 'person/invalid/protected-person-exposed.json', entity: 'person', valid: false, level: 'rule'},
];

describe('the cases for the judges', () => {
  it('are the files of their binding, and a fault that only a rule sees must pass the schema', () => {
    expect(casesOf(rows, 'json').map(({expected}) => expected)).toEqual([true, false, true]);
    expect(casesOf(rows, 'xml')).toEqual([
      {file: 'standards/vectors/person/valid/complete.xml', entity: 'person', expected: true},
    ]);
  });

  it('end in agreement, in another verdict, or in silence, which is no agreement', () => {
    const cases = casesOf(rows, 'json');
    const said = (index: number, valid: boolean) => ({
      file: cases[index]?.file ?? '',
      valid,
      said: 'because',
    });
    expect(disagreementsOf(cases, [said(0, true), said(1, false), said(2, true)])).toEqual([]);
    expect(disagreementsOf(cases, [said(0, true), said(1, true)])).toEqual([
      {file: cases[1]?.file, expected: false, valid: true, said: 'because'},
      {file: cases[2]?.file, expected: true, valid: false, said: 'nothing at all'},
    ]);
  });
});
