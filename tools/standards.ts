import {readFileSync, readdirSync} from 'node:fs';

/** The folder of the standard. */
export const standards: URL = new URL('../standards/', import.meta.url);

/** A text in both languages; a file can lack one, which a test finds. */
export interface Texts {
  readonly da?: string;
  readonly en?: string;
}

/** What holds a requirement: a schema field, a rule, an element or a procedure. */
export interface Held {
  readonly kind: string;
  readonly name: string;
}

/** One shared requirement. */
export interface Requirement {
  readonly id: string;
  readonly title: Texts;
  readonly text: Texts;
  readonly basis: readonly {readonly kind: string; readonly text: string; readonly address?: string}[];
  readonly actor: readonly string[];
  readonly check: readonly string[];
  readonly severity: {readonly [origin: string]: string};
  readonly proof: Texts;
  readonly heldBy: readonly Held[];
}

/** One file of `standards/requirements`. */
export interface Area {
  readonly area: string;
  readonly title: Texts;
  readonly requirements: readonly Requirement[];
}

/** A field in a profile and whether it must be there. */
export interface Named {
  readonly name: string;
  readonly presence: string;
}

/** One file of `standards/profiles`. */
export interface Profile {
  readonly id: string;
  readonly title: Texts;
  readonly description: Texts;
  readonly manifest: readonly string[];
  readonly accessLevel: readonly string[];
  readonly cprMode: readonly string[];
  readonly entities: readonly {
    readonly entity: string;
    readonly presence: string;
    readonly fields?: readonly Named[];
  }[];
  readonly requirements: readonly string[];
}

/** One file of `standards/mappings`. */
export interface Mapping {
  readonly standard: {
    readonly id: string;
    readonly title: string;
    readonly address: string;
    /** Which version the names were held against, and against what. */
    readonly checked: {readonly version: string; readonly against: string; readonly address?: string};
  };
  readonly entities: readonly {
    readonly entity: string;
    readonly target: string;
    readonly note?: string;
    readonly fields: readonly {readonly name: string; readonly target: string; readonly note?: string}[];
  }[];
  readonly notMapped: readonly {readonly entity: string; readonly why: string}[];
}

/** A file and what stands in it. */
export interface Read<T> {
  readonly file: string;
  readonly content: T;
}

/** A type of `model.json`, as far as the tests need it. */
export interface ModelType {
  readonly properties?: readonly {readonly name: string}[];
  readonly members?: readonly {readonly type: string}[];
}

/** `model.json`, as far as the tests need it. */
export interface Model {
  readonly entities: readonly {readonly name: string; readonly type: string; readonly form: string}[];
  readonly types: {readonly [name: string]: ModelType};
}

/** Reads a JSON file of `standards`. */
export const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, standards), 'utf8'));

/** Reads every JSON file of a folder of `standards`. */
export const folder = (path: string): readonly {file: string; content: unknown}[] =>
  readdirSync(new URL(path, standards))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({file: `standards/${path}/${name}`, content: read(`${path}/${name}`)}));

/** The codes of a code list, in its order. */
export const codesOf = (list: string) =>
  (read(`codelists/${list}.json`) as {codes: readonly {code: string}[]}).codes.map(({code}) => code);
