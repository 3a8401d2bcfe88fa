import type {RequirementId} from '@skolebro/models';
import type {Texts} from '../rule.js';

/** What a requirement builds on: a law, an official document, or our own reasoning. */
export interface Basis {
  /** As the source is called, in Danish. */
  readonly text: string;
  /** Where it can be read. */
  readonly address?: string;
}

/** What holds a requirement: a field of the schemas, a rule, the test of an element, or a procedure of people. */
export interface Holder {
  readonly kind: 'schema' | 'rule' | 'component' | 'procedure';
  readonly name: string;
}

/** Whose behaviour a requirement is about. */
export type RequirementActor = 'pupil' | 'guardian' | 'staff' | 'kommune' | 'vendor';

/** A requirement that all vendors share. */
export interface Requirement {
  readonly id: RequirementId;
  readonly title: Texts;
  readonly text: Texts;
  readonly basis: readonly Basis[];
  /** Who has to do something for the requirement to be met. */
  readonly actors: readonly RequirementActor[];
  /** What a vendor does to show that it meets the requirement. */
  readonly proof: Texts;
  readonly heldBy: readonly Holder[];
}

/** The requirements on one subject. */
export interface Area {
  readonly title: Texts;
  readonly requirements: readonly Requirement[];
}
