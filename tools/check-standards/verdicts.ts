/** The two ways in which a record is written. */
export type Binding = 'json' | 'xml';

/** A row of `standards/vectors/manifest.json`, as far as schemas are concerned. */
export interface VectorRow {
  /** The path inside `standards/vectors`. */
  readonly file: string;
  readonly entity: string;
  readonly valid: boolean;
  /** `rule` for a fault that no schema can see. */
  readonly level?: string;
  readonly findings?: readonly {readonly rule: string}[];
}

/** What a judge is asked about, and what we say of it. */
export interface Case {
  /** A path from the root of the checkout. */
  readonly file: string;
  /** The JSON Schema that the file must follow; absent for XML, which has one schema, and for a schema itself. */
  readonly schema?: string;
  /** Whether the file follows its schema. */
  readonly expected: boolean;
}

/** What a judge says of one file. */
export interface Judgement {
  readonly file: string;
  readonly schema?: string;
  readonly valid: boolean;
  /** The judge's own words, empty for what it accepts. */
  readonly said: string;
}

/** A file of which a judge says something else than we do. */
export interface Disagreement extends Judgement {
  readonly expected: boolean;
}

/**
 * The cases of one binding; a vector that is no file of that binding, such as a whole package, is left out.
 *
 * JSON is judged twice: the open schemas look away from unknown properties, and from nothing else.
 */
export function casesOf(rows: readonly VectorRow[], binding: Binding): readonly Case[] {
  const cases = rows
    .filter(({file}) => file.endsWith(`.${binding}`))
    .map(({file, entity, valid, level, findings = []}) => ({
      file: `standards/vectors/${file}`,
      entity,
      expected: valid || level === 'rule',
      isOnlyUnknown: findings.length > 0 && findings.every(({rule}) => rule === 'schema-property-unknown'),
    }));
  if (binding === 'xml') return cases.map(({file, expected}) => ({file, expected}));
  return cases.flatMap(({file, entity, expected, isOnlyUnknown}) => [
    {file, schema: `${entity}.json`, expected},
    {file, schema: `open/${entity}.json`, expected: expected || isOnlyUnknown},
  ]);
}

/** Sets what a judge said beside what was expected; a file of which it said nothing is a disagreement too. */
export function disagreementsOf(
  cases: readonly Case[],
  judgements: readonly Judgement[],
): readonly Disagreement[] {
  const keyOf = ({file, schema = ''}: Case | Judgement) => `${schema} ${file}`;
  const given = new Map(judgements.map((judgement) => [keyOf(judgement), judgement]));
  return cases.flatMap((one) => {
    const {valid, said} = given.get(keyOf(one)) ?? {valid: !one.expected, said: 'nothing at all'};
    return valid === one.expected ? [] : [{...one, valid, said}];
  });
}

/** The manifests of the packages among the vectors: whatever is wrong with a package, its manifest follows the schema. */
export function manifestRows(packages: unknown): readonly VectorRow[] {
  return (packages as readonly {readonly package: string}[])
    .filter((row) => row.package !== 'packages/manifest-missing')
    .map((row) => ({file: `${row.package}/manifest.json`, entity: 'manifest', valid: true}));
}
