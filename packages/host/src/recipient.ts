import type {ActorRole, Count, Instant, Uuid} from '@skolebro/models';

/** Why the user may not write to somebody. */
export type RecipientBlock = 'block-rule' | 'no-contact' | 'left';

/** Somebody, or a group of people, whom a message can be sent to. */
export interface Recipient {
  /** What tells it from every other; for a person the person's id. */
  readonly id: string;

  /** One person, a group, all with a role at a place, or the guardians of somebody. */
  readonly kind: 'person' | 'group' | 'role' | 'guardians';

  /** The name; absent where the user may not know it. */
  readonly name?: string;

  /** What a protected person is called; the name is then neither shown nor read aloud. */
  readonly alias?: string;

  /** The role of a person, or of all in the group. */
  readonly role?: ActorRole;

  /** What tells it from others of the same name, as "mor til Alma, 4.B". */
  readonly note?: string;

  /** How many people it stands for; absent for a person. */
  readonly people?: Count;

  /** Whether it can be opened to choose among those in it. */
  readonly expandable?: boolean;

  /** Why it cannot be chosen; absent where it can. */
  readonly block?: RecipientBlock;

  /** Whether it is a guardian without custody of the child that the message concerns. */
  readonly outsideCustody?: boolean;
}

/** Which recipients are asked for. */
export interface RecipientQuery {
  /** Words that a name or note holds. */
  readonly search?: string;

  /** The recipient to open; absent means the top. */
  readonly inId?: string;

  /** The thread that they would be added to, where there is one. */
  readonly threadId?: Uuid;

  /** The `next` of an earlier page. */
  readonly page?: string;

  readonly limit?: Count;
}

/** A page of recipients. */
export interface RecipientPage {
  readonly items: readonly Recipient[];

  /** Asks for the page that follows; absent on the last. */
  readonly next?: string;
}

/** A part of those whom a message would reach. */
export interface ReachPart {
  readonly kind: 'families' | 'guardians' | 'pupils' | 'teachers' | 'employees' | 'externals' | 'people';
  readonly count: Count;

  /** What they have in common, as "4.B". */
  readonly group?: string;
}

/** Whom a message would reach, each person counted once. */
export interface Reach {
  /** How many people. */
  readonly people: Count;

  /** The same in the words of a school; every person stands in one part. */
  readonly parts?: readonly ReachPart[];

  /** How many of them are guardians without custody of a child that it concerns. */
  readonly outsideCustody?: Count;

  /** How many were chosen but may not be written to. */
  readonly blocked?: Count;

  /** When the last of them wants to be disturbed again; absent where nobody has quiet hours now. */
  readonly quietUntil?: Instant;
}
