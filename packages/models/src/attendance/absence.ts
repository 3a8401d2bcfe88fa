import type {Actor} from '../actor.js';
import type {AbsenceKind, AbsencePart} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Instant, LocalDate, Text, Uuid} from '../scalars.js';

/**
 * One pupil's absence on one day, as the law counts it (requirements AB-01 to AB-04).
 *
 * @title Fravær
 * @record
 */
export interface Absence extends Identified {
  /**
   * The pupil.
   *
   * @title Elev
   * @ref Person
   */
  readonly pupilId: Uuid;

  /**
   * The school.
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
   * Illness, with permission or unlawful.
   *
   * @title Fraværstype
   */
  readonly kind: AbsenceKind;

  /**
   * Whole day or half; absent means the whole day.
   *
   * @title Del af dagen
   */
  readonly part?: AbsencePart;

  /**
   * When a guardian told the school the cause.
   *
   * @title Meddelt
   */
  readonly notifiedAt?: Instant;

  /**
   * Who told the school.
   *
   * @title Meddelt af
   */
  readonly notifiedBy?: Actor;

  /**
   * Who gave permission or judged it.
   *
   * @title Afgjort af
   */
  readonly decidedBy?: Actor;

  /**
   * What was said of the cause.
   *
   * @title Note
   */
  readonly note?: Text;

  /**
   * Earlier judgements, the oldest first (requirement AB-02).
   *
   * @title Rettelser
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/AbsenceCorrection"}
   */
  readonly corrections?: readonly AbsenceCorrection[];
}

/**
 * What the absence was judged as before it was corrected.
 *
 * @title Rettelse af fravær
 */
export interface AbsenceCorrection {
  /**
   * The earlier kind.
   *
   * @title Tidligere fraværstype
   */
  readonly kind: AbsenceKind;

  /**
   * When it was corrected.
   *
   * @title Rettet
   */
  readonly at: Instant;

  /**
   * Who corrected it.
   *
   * @title Rettet af
   */
  readonly by: Actor;
}
