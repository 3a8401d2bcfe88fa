import {describe, expect, it} from 'vitest';
import {readFileSync, readdirSync} from 'node:fs';
import * as models from '@skolebro/models';
import {type CodeList, type Deprecation, codeListProblems, refusals} from './codelists.js';

const folder = new URL('../../standards/codelists/', import.meta.url);
const text = {da: 'Ord', en: 'Word'};
const sentence = {da: 'Et ord.', en: 'A word.'};
const list: CodeList = {
  id: 'colour',
  title: text,
  description: text,
  open: false,
  source: {name: 'Skolebro'},
  codes: [{code: 'red', title: text, description: sentence, status: 'active', since: '1.0'}],
};
const [red] = list.codes as [CodeList['codes'][number]];
const blue = {...red, code: 'blue'};
const deprecatedAs = (change: Partial<Deprecation>): Partial<CodeList> => {
  const deprecated = {since: '1.0', reason: text, replacement: ['blue'], ...change};
  return {codes: [{...red, status: 'deprecated', deprecated}, blue]};
};

const rulesOf = (changed: Partial<CodeList>) => codeListProblems(changed).map(({rule}) => rule);

describe('a code list', () => {
  it('is right as the model of all lists', () => {
    expect(rulesOf(list)).toEqual([]);
    expect(rulesOf({...list, ...deprecatedAs({})})).toEqual([]);
  });

  it('is refused without its parts, each named once', () => {
    expect(rulesOf({title: text, description: text, open: true})).toEqual([
      'the source has no name',
      'the key "codes" is missing',
    ]);
  });

  it.each<[string, Partial<CodeList>, string]>([
    ['a code twice', {codes: [red, red]}, 'the code "red" stands there twice'],
    [
      'no English text',
      {codes: [{...red, title: {da: 'Rød', en: ''}}]},
      'the code "red" has no text in "en"',
    ],
    ['no Danish title', {title: {da: ' ', en: 'Colour'}}, 'the title has no text in "da"'],
    [
      'half a description',
      {codes: [{...red, description: {da: '', en: 'The colour of blood.'}}]},
      'the description of the code "red" has no text in "da"',
    ],
    [
      'a description that is no sentence',
      {codes: [{...red, description: {...sentence, en: 'Red'}}]},
      'the description of the code "red" is no sentence in "en": it does not end in a full stop',
    ],
    ['no codes', {codes: []}, 'the list has no codes'],
    ['no source', {source: {name: ''}}, 'the source has no name'],
    [
      'no reason',
      deprecatedAs({reason: {da: 'Ord', en: ''}}),
      'the deprecation of the code "red" has no text in "en"',
    ],
    ['no replacement', deprecatedAs({replacement: []}), 'the code "red" has no replacement'],
    [
      'an unknown replacement',
      deprecatedAs({replacement: ['pink']}),
      'the code "red" is replaced by "pink", which is no active code of the list',
    ],
    [
      'a replacement that is deprecated itself',
      deprecatedAs({replacement: ['red']}),
      'the code "red" is replaced by "red", which is no active code of the list',
    ],
    [
      'a status without a reason',
      {codes: [{...red, status: 'deprecated'}]},
      'the code "red" is deprecated in its status or in its reason, not in both',
    ],
    ['an empty source code', {codes: [{...red, sourceCode: ''}]}, 'the code "red" has an empty source code'],
    [
      'a version without its minor part',
      {codes: [{...red, since: '1'}]},
      'the code "red" does not say since when',
    ],
    [
      'a code in an open list that its own pattern refuses',
      {open: true, codes: [{...red, code: 'rød'}]},
      'the code "rød" does not have the form of codes in an open list',
    ],
  ])('is refused with %s', (_, change, problem) => {
    expect(rulesOf({...list, ...change})).toEqual([problem]);
  });

  it('is refused without a description of a code, with file and line', () => {
    const {description: _, ...bare} = blue;
    const written = JSON.stringify({...list, codes: [red, bare]}, null, 2);
    const line = written.split('\n').findIndex((each) => each.includes('"blue"')) + 1;
    expect(refusals('colour.json', written)).toEqual([
      `standards/codelists/colour.json:${line}: the description of the code "blue" has no text in "da"`,
      `standards/codelists/colour.json:${line}: the description of the code "blue" has no text in "en"`,
    ]);
  });

  it('is refused at the line of the second of two equal codes', () => {
    const written = JSON.stringify({...list, codes: [red, blue, red]}, null, 2);
    const line = written.split('\n').findLastIndex((each) => each.includes('"red"')) + 1;
    expect(refusals('colour.json', written)).toEqual([
      `standards/codelists/colour.json:${line}: the code "red" stands there twice`,
    ]);
  });

  it('is refused when its file has another name, or is not JSON', () => {
    expect(refusals('color.json', JSON.stringify(list, null, 2))).toEqual([
      'standards/codelists/color.json:2: the id "colour" is not the file\'s name',
    ]);
    expect(() => refusals('colour.json', '{\n  "id": }')).toThrow(
      'standards/codelists/colour.json:2: the file is not JSON',
    );
  });

  it('has in the models the order of its source, and a text for each code', () => {
    const exported = models as unknown as {[name: string]: unknown};
    for (const file of readdirSync(folder)) {
      const {id, codes} = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as CodeList;
      const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
      expect(exported[`${name}Texts`]).toEqual(
        Object.fromEntries(codes.map(({code, title}) => [code, title])),
      );
    }
    expect(models.classLevels.slice(0, 3)).toEqual(['DT', '0', '1']);
    expect(models.weekdays).toEqual(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']);
  });
});
