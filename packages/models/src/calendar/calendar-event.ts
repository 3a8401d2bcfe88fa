import type {Actor} from '../actor.js';
import type {EventKind, EventStatus, ParticipantRole, ParticipationStatus} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Instant, LocalDateTime, Text, TimeZoneId, Uri, Uuid} from '../scalars.js';
import type {RecurrenceOverride, RecurrenceRule} from './recurrence.js';

/**
 * Something with a time: a lesson, a meeting, an excursion or a day off.
 *
 * Names follow JSCalendar (RFC 8984); `end` stands in place of its duration.
 *
 * @title Begivenhed
 * @record
 */
export interface CalendarEvent extends Identified {
  /**
   * The institution whose calendar holds the event.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId?: Uuid;

  /**
   * What kind of event it is.
   *
   * @title Begivenhedstype
   */
  readonly kind?: EventKind;

  /**
   * Heading shown to everybody who sees the event.
   *
   * @title Titel
   */
  readonly title?: EventTitle;

  /**
   * What the event is about, as plain text.
   *
   * @title Beskrivelse
   */
  readonly description?: Text;

  /**
   * When the event begins, on the clock of `timeZone`.
   *
   * @title Start
   */
  readonly start: LocalDateTime;

  /**
   * When the event has ended, on the clock of `timeZone`; the moment itself is not part of the event.
   *
   * @title Slut
   */
  readonly end: LocalDateTime;

  /**
   * The zone of the clock; absent means the same clock time wherever one is (JSCalendar: floating).
   *
   * @title Tidszone
   */
  readonly timeZone?: TimeZoneId;

  /**
   * Whether the event is shown as whole days, without times.
   *
   * @title Hele dage
   */
  readonly showWithoutTime?: boolean;

  /**
   * Whether the event takes place; absent means that it does.
   *
   * @title Status
   */
  readonly status?: EventStatus;

  /**
   * The place as people write it.
   *
   * @title Sted
   */
  readonly location?: EventTitle;

  /**
   * A page about the event.
   *
   * @title Link
   */
  readonly url?: Uri;

  /**
   * The groups that the event is for.
   *
   * @title Grupper
   * @minItems 1
   * @maxItems 2000
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Group
   */
  readonly groupIds?: readonly Uuid[];

  /**
   * The people who take part, each in one role.
   *
   * @title Deltagere
   * @minItems 1
   * @maxItems 2000
   * @items {"$ref": "#/definitions/Participant"}
   */
  readonly participants?: readonly Participant[];

  /**
   * When answers are wanted at the latest; absent means that none is set, though answers may be asked for.
   *
   * @title Svarfrist
   */
  readonly responseDeadline?: Instant;

  /**
   * The rooms and other resources that are booked (requirement CA-03).
   *
   * @title Lokaler
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Room
   */
  readonly roomIds?: readonly Uuid[];

  /**
   * Files that belong to the event.
   *
   * @title Filer
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref File
   */
  readonly fileIds?: readonly Uuid[];

  /**
   * The rules by which the event repeats.
   *
   * @title Gentagelsesregler
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/RecurrenceRule"}
   */
  readonly recurrenceRules?: readonly RecurrenceRule[];

  /**
   * Occurrences that are added, changed or left out.
   *
   * @title Ændrede gentagelser
   * @minItems 1
   * @maxItems 2000
   * @items {"$ref": "#/definitions/RecurrenceOverride"}
   */
  readonly recurrenceOverrides?: readonly RecurrenceOverride[];

  /**
   * When the event was made in its source system.
   *
   * @title Oprettet
   */
  readonly created?: Instant;

  /**
   * When the event was last changed in its source system.
   *
   * @title Opdateret
   */
  readonly updated?: Instant;
}

/**
 * A person who takes part in an event.
 *
 * @title Deltager
 */
export interface Participant {
  /**
   * Who it is, in which role, and for which child a guardian takes part.
   *
   * @title Aktør
   */
  readonly actor: Actor;

  /**
   * What the actor does at the event.
   *
   * @title Rolle ved begivenheden
   */
  readonly role: ParticipantRole;

  /**
   * Whether an answer is asked for (JSCalendar expectReply).
   *
   * @title Svar ønskes
   */
  readonly expectReply?: boolean;

  /**
   * The answer to the invitation; absent means that there is none.
   *
   * @title Svar
   */
  readonly participationStatus?: ParticipationStatus;
}

/**
 * A heading or a place: text of at most 1,000 characters, line breaks kept, because calendars in use have them.
 *
 * @title Titel
 * @pattern ^[^\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]+$
 * @maxLength 1000
 */
export type EventTitle = string;
