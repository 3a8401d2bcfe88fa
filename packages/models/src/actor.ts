import type {ActorRole} from './codelists.js';
import type {Uuid} from './scalars.js';

/**
 * Somebody who acts: as whom, in which role, and for which child (requirement ID-05).
 *
 * @title Aktør
 */
export interface Actor {
  /**
   * The person; absent only when the person is no longer in the data.
   *
   * @title Person
   * @ref Person
   */
  readonly personId?: Uuid;

  /**
   * The role that the person acts in.
   *
   * @title Rolle
   */
  readonly role: ActorRole;

  /**
   * The institution that the person acts at.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId?: Uuid;

  /**
   * The child whom a guardian acts for.
   *
   * @title På vegne af
   * @ref Person
   */
  readonly onBehalfOfChildId?: Uuid;

  /**
   * Whether the person has left, so that `personId` is absent or need not resolve (requirement ME-05).
   *
   * @title Tidligere person
   */
  readonly former?: boolean;
}
