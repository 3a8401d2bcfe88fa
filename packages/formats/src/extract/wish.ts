import type {Instant, LocalDate, Manifest, Producer, Uuid} from '@skolebro/models';
import type {PackageContainer} from '../package/container.js';
import type {ChoosableKind} from './kinds.js';

/** What is to be handed on, about whom and by what right. */
export interface ExtractWish {
  /** The pupil: the record's id, or the UNI-id or another id of a source system. */
  readonly pupil: string;
  /** The parent who gets an extract under forældreansvarsloven § 23; absent for a change of school. */
  readonly recipient?: string;
  readonly kinds: readonly ChoosableKind[];
  /** The law or agreement that the data are handed on by. */
  readonly legalBasis: string;
  /** The id of the new package. */
  readonly id: Uuid;
  readonly createdAt: Instant;
  /** Guardians whose relation ended before this day do not go along. */
  readonly today: LocalDate;
  readonly producer: Producer;
}

/** Why records about the pupil do not go along. */
export type LeftOutReason = 'about-others' | 'names-other-guardian' | 'not-by-the-standard';

/** How many records of an entity do not go along, and why. */
export interface LeftOut {
  readonly entity: string;
  readonly reason: LeftOutReason;
  readonly count: number;
}

/** An extract that is ready to be written. */
export interface Extract {
  readonly head: Omit<Manifest, 'files'>;
  readonly records: Readonly<Record<string, AsyncIterable<object>>>;
  readonly files: readonly {readonly sha256: string; open(): AsyncIterable<Uint8Array>}[];
  readonly leftOut: readonly LeftOut[];
  /** Whether the package says that the parent's access to the child is restricted, so that the extract may be refused. */
  readonly isRestricted: boolean;
}

/** Thrown when somebody named in a wish is not in the package, or more than one are. */
export class UnknownPersonError extends Error {
  override readonly name = 'UnknownPersonError';
  readonly who: 'pupil' | 'recipient';

  constructor(who: 'pupil' | 'recipient') {
    super(
      `The ${who} is not in the package or not the only one with that id. Give the id of one person in it.`,
    );
    this.who = who;
  }
}

/** Somewhere to read from. */
export interface ExtractSource {
  readonly container: PackageContainer;
  readonly manifest: Manifest;
}
