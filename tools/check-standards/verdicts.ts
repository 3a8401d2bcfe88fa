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
}

/** What a judge is asked about, and what we say of it. */
export interface Case {
  /** A path from the root of the checkout. */
  readonly file: string;
  /** The entity whose schema the file must follow; absent when the file is itself a schema. */
  readonly entity?: string;
  /** Whether the file follows its schema. */
  readonly expected: boolean;
}

/** What a judge says of one file. */
export interface Judgement {
  readonly file: string;
  readonly valid: boolean;
  /** The judge's own words, empty for what it accepts. */
  readonly said: string;
}

/** A file of which a judge says something else than we do. */
export interface Disagreement extends Judgement {
  readonly expected: boolean;
}

/** The cases of one binding; a vector that is no file of that binding, such as a whole package, is left out. */
export function casesOf(rows: readonly VectorRow[], binding: Binding): readonly Case[] {
  return rows
    .filter(({file}) => file.endsWith(`.${binding}`))
    .map(({file, entity, valid, level}) => ({
      file: `standards/vectors/${file}`,
      entity,
      expected: valid || level === 'rule',
    }));
}

/** Sets what a judge said beside what was expected; a file of which it said nothing is a disagreement too. */
export function disagreementsOf(
  cases: readonly Case[],
  judgements: readonly Judgement[],
): readonly Disagreement[] {
  const byFile = new Map(judgements.map((judgement) => [judgement.file, judgement]));
  return cases.flatMap(({file, expected}) => {
    const {valid, said} = byFile.get(file) ?? {valid: !expected, said: 'nothing at all'};
    return valid === expected ? [] : [{file, valid, said, expected}];
  });
}
