import type {Actor} from '../actor.js';
import type {ClassLevel, CommunicationBookStatus, FocusArea} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Instant, LocalDate, SchoolYear, Text, Uuid} from '../scalars.js';

/**
 * The written status that is shared with pupil and guardians at least once a school year (requirements EV-01, EV-02).
 *
 * @title Meddelelsesbog
 * @record
 */
export interface CommunicationBook extends Identified {
  /**
   * The pupil.
   *
   * @title Elev
   * @ref Person
   */
  readonly pupilId: Uuid;

  /**
   * The school year.
   *
   * @title Skoleår
   */
  readonly schoolYear: SchoolYear;

  /**
   * The pupil's class level, which decides the areas that must be there.
   *
   * @title Trin
   */
  readonly level: ClassLevel;

  /**
   * Draft or shared.
   *
   * @title Status
   */
  readonly status: CommunicationBookStatus;

  /**
   * When pupil and guardians could read it.
   *
   * @title Delt
   */
  readonly sharedAt?: Instant;

  /**
   * What the school says, area by area.
   *
   * @title Fokuspunkter
   * @minItems 1
   * @maxItems 50
   * @items {"$ref": "#/definitions/FocusPoint"}
   */
  readonly focusPoints: readonly FocusPoint[];

  /**
   * Thoughts on education after school, for grades 7 to 9.
   *
   * @title Tanker om uddannelse
   */
  readonly educationPlans?: Text;

  /**
   * What is done for a pupil with challenges, and how it is followed up.
   *
   * @title Indsatser
   */
  readonly supportMeasures?: Text;

  /**
   * What the pupil says.
   *
   * @title Elevens stemme
   */
  readonly pupilVoice?: Text;
}

/**
 * What the school says of one area.
 *
 * @title Fokuspunkt
 */
export interface FocusPoint {
  /**
   * The area.
   *
   * @title Område
   */
  readonly area: FocusArea;

  /**
   * The subject, where the area is one.
   *
   * @title Fag
   * @ref Subject
   */
  readonly subjectId?: Uuid;

  /**
   * Where the pupil stands.
   *
   * @title Status
   */
  readonly statusText: Text;

  /**
   * What comes next.
   *
   * @title Mål
   */
  readonly goalText?: Text;

  /**
   * Who does what.
   *
   * @title Aftale
   */
  readonly agreementText?: Text;

  /**
   * The day to look at it again.
   *
   * @title Opfølgning
   */
  readonly followUpDate?: LocalDate;

  /**
   * Who wrote it.
   *
   * @title Forfatter
   */
  readonly author?: Actor;
}
