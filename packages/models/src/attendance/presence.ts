import type {ExitKind, PresenceStatus} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Instant, Line, LocalDate, LocalTime, Text, Uuid} from '../scalars.js';

/**
 * One child's coming and going on one day; not the statutory absence (requirement AB-05).
 *
 * @title Komme/gå
 * @record
 */
export interface Presence extends Identified {
  /**
   * The child.
   *
   * @title Barn
   * @ref Person
   */
  readonly childId: Uuid;

  /**
   * The institution.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId: Uuid;

  /**
   * The day.
   *
   * @title Dato
   */
  readonly date: LocalDate;

  /**
   * Where the child is.
   *
   * @title Status
   */
  readonly status: PresenceStatus;

  /**
   * When the child was expected.
   *
   * @title Forventet ankomst
   */
  readonly expectedArrival?: LocalTime;

  /**
   * When the child was to leave.
   *
   * @title Forventet afgang
   */
  readonly expectedDeparture?: LocalTime;

  /**
   * When the child came.
   *
   * @title Ankommet
   */
  readonly checkInAt?: Instant;

  /**
   * When the child left.
   *
   * @title Gået
   */
  readonly checkOutAt?: Instant;

  /**
   * How the child leaves.
   *
   * @title Afgangstype
   */
  readonly exitKind?: ExitKind;

  /**
   * Who fetches the child.
   *
   * @title Hentes af
   * @ref Person
   */
  readonly pickupPersonId?: Uuid;

  /**
   * The child that this one goes home with.
   *
   * @title Gå hjem med
   * @ref Person
   */
  readonly goHomeWithChildId?: Uuid;

  /**
   * When the child slept.
   *
   * @title Søvn
   * @minItems 1
   * @maxItems 10
   * @items {"$ref": "#/definitions/SleepInterval"}
   */
  readonly sleepIntervals?: readonly SleepInterval[];

  /**
   * Where in the house the child is.
   *
   * @title Sted
   */
  readonly location?: Line;

  /**
   * What was written for the day.
   *
   * @title Bemærkning
   */
  readonly comment?: Text;
}

/**
 * From when to when a child slept.
 *
 * @title Søvn
 */
export interface SleepInterval {
  /**
   * When sleep began.
   *
   * @title Faldt i søvn
   */
  readonly startAt: Instant;

  /**
   * When sleep ended.
   *
   * @title Vågnede
   */
  readonly endAt?: Instant;
}
