import {describe, expect, it} from 'vitest';
import {readSource} from './sources.js';
import {subsetProblems} from './subset.js';

const scalars = `
/**
 * A record's id.
 *
 * @title Id
 * @pattern ^[0-9a-f]{4}$
 */
export type Uuid = string;

/**
 * A line.
 *
 * @title Linje
 * @pattern ^[^\\u0000-\\u001F]+$
 */
export type Line = string;
`;

/** A doc comment that the rules accept, with further tags. */
const doc = (...tags: string[]) =>
  `/**\n * Words.\n *\n * @title Ord\n${tags.map((tag) => ` * ${tag}\n`).join('')} */\n`;

const type = (body: string, ...tags: string[]) => `${doc(...tags)}export interface Sample {\n${body}\n}\n`;

const property = (code: string, ...tags: string[]) => type(`${doc(...tags)}${code}`);

function rulesBroken(text: string): string[] {
  const files = [readSource('scalars.ts', scalars), readSource('sample.ts', text)];
  return subsetProblems(files, {codeListTypes: new Set(['Gender'])}).map(({rule}) => rule);
}

describe('the model subset', () => {
  it('accepts what the models are made of', () => {
    const sample = type(
      [
        doc() + 'readonly id: Uuid;',
        doc() + 'readonly name?: Line;',
        doc() + 'readonly gender: Gender;',
        doc() + 'readonly custody: boolean;',
        doc('@ref Sample') + 'readonly parentId?: Uuid;',
        doc('@maxItems 3', '@items {"$ref": "#/definitions/Line"}') + 'readonly lines?: readonly Line[];',
      ].join('\n'),
      '@record',
      '@since "1.10"',
    );
    expect(rulesBroken(sample)).toEqual([]);
  });

  it('names the file and the line', () => {
    const files = [readSource('packages/models/src/sample.ts', property('name: Line;'))];
    const [problem] = subsetProblems([readSource('scalars.ts', scalars), ...files], {
      codeListTypes: new Set(),
    });
    expect(problem).toMatchObject({file: 'packages/models/src/sample.ts', line: 12});
  });

  const items = (name: string) => ['@maxItems 3', `@items {"$ref": "#/definitions/${name}"}`];
  const forbidden: readonly (readonly [what: string, source: string, rule: RegExp])[] = [
    ['a class', 'export class Sample {}', /interfaces and type aliases only/],
    ['an enum', 'export enum Sample { a }', /interfaces and type aliases only/],
    ['a constant', 'export const sample = 1;', /interfaces and type aliases only/],
    ['a namespace', 'export namespace Sample {}', /interfaces and type aliases only/],
    ['a type that is not exported', `${doc('@pattern ^a$')}type Sample = string;`, /Every type is exported/],
    ['an import of values', "import {a} from './a.js';", /imports types only/],
    ['Date', property('readonly day: Date;'), /Date is none of the models/],
    ['bigint', property('readonly day: bigint;'), /No bigint/],
    ['any', property('readonly day: any;'), /No any/],
    ['unknown', property('readonly day: unknown;'), /No any, unknown/],
    ['object', property('readonly day: object;'), /No any, unknown or object/],
    ['null', property('readonly day: Line | null;'), /no null/],
    ['undefined', property('readonly day: Line | undefined;'), /no undefined/],
    ['a plain string', property('readonly day: string;'), /No plain string/],
    ['a plain number', property('readonly day: number;'), /No plain string or number/],
    ['Record', property('readonly day: Record<string, Line>;'), /No generics such as Record/],
    ['Map', property('readonly day: Map<string, Line>;'), /No generics such as Map/],
    ['Partial', property('readonly day: Partial<Sample>;'), /No generics such as Partial/],
    ['Array<…>', property('readonly day: Array<Line>;'), /No generics such as Array/],
    ['an array that can change', property('readonly day: Line[];', ...items('Line')), /readonly Name\[\]/],
    ['a tuple', property('readonly day: [Line, Line];'), /No tuples/],
    ['a function', property('readonly day: () => void;'), /No methods/],
    ['a method', property('day(): void;'), /No methods/],
    ['a type without a name', property('readonly day: {a: Line};'), /name of its own/],
    ['an intersection', property('readonly day: Line & Uuid;'), /No intersections and no brands/],
    ['a template literal', property('readonly day: `a${string}`;'), /named texts/],
    ['a type of a value', property('readonly day: typeof a;'), /named texts/],
    ['an alias of a brand', `${doc()}export type Sample = string & {b: 1};`, /no brands/],
    ['a mapped type', `${doc()}export type Sample = {[k in Gender]: Line};`, /named texts/],
    ['a union of literals', `${doc()}export type Sample = 'a' | 'b';`, /standards\/codelists/],
    ['generics', `${doc()}export interface Sample<T> {\n${doc()}readonly name: Line;}`, /No generics/],
    ['a text without a pattern', `${doc()}export type Sample = string;`, /says its `@pattern`/],
    ['a number without bounds', `${doc('@TJS-type integer')}export type Sample = number;`, /@minimum/],
    [
      'a number that does not say whether it is whole',
      `${doc('@minimum 0', '@maximum 1')}export type Sample = number;`,
      /integer` or `number/,
    ],
    ['a property that can change', property('day: Line;'), /Every property is readonly/],
    ['a property in snake case', property('readonly a_day: Line;'), /camelCase/],
    ['a literal that is no kind', property("readonly day: 'monday';"), /required `kind`/],
    ['a kind that may be absent', property("readonly kind?: 'a';"), /required `kind`/],
    ['an unknown type', property('readonly day: Weekday;'), /Weekday is none of the models/],
    ['an array without items', property('readonly days: readonly Line[];', '@maxItems 3'), /says `@items/],
    [
      'an array with other items',
      property('readonly days: readonly Line[];', ...items('Uuid')),
      /says `@items/,
    ],
    ['an array without an end', property('readonly days: readonly Line[];', items('Line')[1]!), /@maxItems/],
    ['a reference without a target', property('readonly personId: Uuid;'), /says `@ref`/],
    ['a reference to no record', property('readonly personId: Uuid;', '@ref Person'), /names no record/],
    ['a reference that is no id', property('readonly person: Line;', '@ref Person'), /stands at a Uuid/],
    ['an id that is no Uuid', property('readonly personId: Line;'), /is a Uuid/],
    [
      'a reference named otherwise',
      property('readonly person: Uuid;', '@ref Person'),
      /Id or Ids at its end/,
    ],
    ['a property twice', type(`${doc()}readonly a: Line;\n${doc()}readonly a: Line;`), /stands once: a/],
    [
      'an open container with more',
      type('readonly [uri: string]: unknown;\n' + doc() + 'readonly a: Line;'),
      /open container/,
    ],
    ['a container of one type', type('readonly [uri: string]: Line;'), /open container/],
    ['two bases', `${doc()}export interface Sample extends Uuid, Line {}`, /one other at most/],
    ['a foreign base', `${doc()}export interface Sample extends Error {}`, /not Error/],
    ['an empty interface', type(''), /has properties/],
    ['a name twice', `${doc('@pattern ^a$')}export type Line = string;`, /A name is used once/],
    ['a name of a code list', `${doc('@pattern ^a$')}export type Gender = string;`, /also a code list/],
    ['a union without kinds', `${doc()}export type Sample = Line | Uuid;`, /required `kind`/],
    ['no comment', 'export interface Sample {\n}', /A comment says in English/],
    ['no Danish title', `/**\n * Words.\n */\nexport type Sample = boolean;`, /gives the Danish word/],
    ['no words', `/**\n * @title Ord\n */\nexport type Sample = boolean;`, /A comment says in English/],
    ['a comment on the same line', type('/** Words. @title Ord */ readonly a: Line;'), /lines of its own/],
    ['two tags on one line', type(doc('@minItems 1 @maxItems 2') + 'readonly a: Line;'), /line of its own/],
    ['an unknown tag', property('readonly a: Line;', '@maxLenght 3'), /No tag is called @maxLenght/],
    ['a tag twice', property('readonly a: Line;', '@since "1.0"', '@since "1.1"'), /A tag stands once/],
    ['a version that becomes a number', property('readonly a: Line;', '@since 1.10'), /@since` is quoted/],
    ['a deprecation without advice', property('readonly a: Line;', '@deprecated'), /what to use instead/],
    ['a pattern in slashes', `${doc('@pattern /^a$/')}export type Sample = string;`, /without slashes/],
  ];
  it.each(forbidden)('refuses %s', (_, source, rule) => {
    expect(rulesBroken(source)).toContainEqual(expect.stringMatching(rule));
  });

  it('refuses two members of a union with one kind', () => {
    const member = (name: string) => `${doc()}export interface ${name} {\n${doc()}readonly kind: 'a';}\n`;
    const union = `${doc()}export type Sample = A | B;`;
    expect(rulesBroken(member('A') + member('B') + union)).toEqual([
      'Every member of a union has a kind of its own',
    ]);
  });
});
