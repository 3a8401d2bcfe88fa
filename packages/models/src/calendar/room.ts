import type {RoomKind} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Count, Line, Uuid} from '../scalars.js';

/**
 * A room or another resource that can be booked (requirement CA-03).
 *
 * @title Lokale
 * @record
 */
export interface Room extends Identified {
  /**
   * The institution.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId: Uuid;

  /**
   * The room's name; compared without blanks at the ends and without regard to case (requirement GR-11).
   *
   * @title Navn
   */
  readonly name: Line;

  /**
   * A room, a vehicle or equipment.
   *
   * @title Art
   */
  readonly kind: RoomKind;

  /**
   * How many people it holds.
   *
   * @title Pladser
   */
  readonly capacity?: Count;
}
