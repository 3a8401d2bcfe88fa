/** As much of the model as a walk over the bytes of a record needs. */
export interface WalkModel {
  /** The type of each entity's records, by the entity's name. */
  readonly entities: {readonly [entity: string]: string};
  readonly types: {readonly [name: string]: WalkType};
  /** The patterns that texts must have, by the pattern. */
  readonly patterns: {readonly [pattern: string]: Automaton};
}

/** One type of the model. */
export type WalkType =
  | {readonly form: 'object'; readonly properties: readonly WalkProperty[]}
  | {readonly form: 'union'; readonly members: readonly string[]}
  | {readonly form: 'code'; readonly codes: readonly string[]}
  | {readonly form: 'uuid'}
  /** Free text, of one line or of several. */
  | {readonly form: 'line' | 'lines'; readonly maxLength?: number}
  | {
      readonly form: 'pattern';
      readonly pattern: string;
      readonly minLength?: number;
      readonly maxLength?: number;
    }
  | {readonly form: 'integer' | 'number'; readonly minimum?: number; readonly maximum?: number}
  /** Anything a vendor likes, which is left to other readers. */
  | {readonly form: 'other'};

/** One property of an object. */
export interface WalkProperty {
  readonly name: string;
  /** The name of a type, or `boolean`; absent when the value is fixed. */
  readonly type?: string;
  /** The one value that a discriminant may have. */
  readonly fixed?: string;
  readonly required?: true;
  /** How many items the array may hold, from and to. */
  readonly items?: readonly [number, number];
  /** The entity of the record that the id names. */
  readonly target?: string;
}

/** A pattern as a machine that reads ASCII, one character after the other, from state 1 on. */
export interface Automaton {
  /** The class of each of the 128 characters, as a letter from A on; those of one class lead to the same states. */
  readonly classes: string;
  /** For each state from 1 on, and each class, the state that follows; from 0 no way leads to an end. */
  readonly next: readonly (readonly number[])[];
  /** The states in which the text may end. */
  readonly ends: readonly number[];
}
