import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Expected, expectedProblems, readExpected, unexpectedVectors} from './expected.js';

let root = '';
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
};
const right: Expected = {file: 'grade/valid/trap.json', why: 'A grade is text.'};
const wrong: Expected = {
  file: 'grade/invalid/two.json',
  why: 'A grade is text.',
  findings: [{rule: 'schema-type-wrong', pointer: '/code'}],
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'skolebro-expected-'));
});
afterAll(() => rmSync(root, {recursive: true}));

describe('the row of a vector', () => {
  it('is right for a right vector, for a wrong one, and for one that only a rule finds', () => {
    for (const row of [right, wrong, {...wrong, level: 'rule'} as const]) {
      expect(expectedProblems(row, true)).toEqual([]);
    }
  });

  it.each<[string, Expected, boolean, string]>([
    ['no file', right, false, 'there is no vector grade/valid/trap.json'],
    ['no reason', {...right, why: ' '}, true, 'a vector says why it is there'],
    ['no finding', {...wrong, findings: []}, true, 'a wrong vector says which findings it gives'],
    [
      'a finding for what is right',
      {...right, findings: wrong.findings ?? []},
      true,
      'a right vector gives no findings',
    ],
    ['an unknown level', {...wrong, level: 'law' as 'rule'}, true, 'no level is called law'],
  ])('is refused with %s', (_, row, exists, problem) => {
    expect(expectedProblems(row, exists)).toEqual([problem]);
  });

  it('is refused with file and line', () => {
    put('standards/vectors/grade/invalid/two.json', '{}');
    put('standards/vectors/expected.json', JSON.stringify([{...wrong, findings: []}], null, 2));
    expect(() => readExpected(root)).toThrow(
      'standards/vectors/expected.json:3: a wrong vector says which findings it gives',
    );
  });
});

describe('a wrong vector that somebody has put there', () => {
  it('is refused when nobody says what it gives, and only then', () => {
    put('standards/vectors/grade/invalid/two.json', '{}');
    put('standards/vectors/grade/invalid/left.json', '{}');
    put('standards/vectors/manifest.json', JSON.stringify([{file: 'grade/invalid/left.json'}]));
    const refused = (expected: ReadonlyMap<string, Expected>) =>
      unexpectedVectors(root, ['grade', 'post'], expected, new Set());
    expect(refused(new Map())).toEqual([
      'standards/vectors/grade/invalid/two.json:1: a wrong vector has a row in standards/vectors/expected.json that says which findings it gives',
    ]);
    expect(refused(new Map([[wrong.file, wrong]]))).toEqual([]);
  });
});
