import type {
  EventKind,
  EventStatus,
  ParticipantRole,
  ParticipationStatus,
  RecurrenceFrequency,
  Weekday,
} from './codelists.js';
import type {Identified} from './identified.js';
import type {Count, Instant, LocalDateTime, Text, TimeZoneId, Uri, Uuid} from './scalars.js';

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
   * The person.
   *
   * @title Person
   * @ref Person
   */
  readonly personId: Uuid;

  /**
   * What the person does at the event.
   *
   * @title Rolle
   */
  readonly role: ParticipantRole;

  /**
   * The person's answer to the invitation; absent means that none is asked for.
   *
   * @title Svar
   */
  readonly participationStatus?: ParticipationStatus;
}

/**
 * A rule that repeats an event (JSCalendar RecurrenceRule, RFC 8984 §4.3.3).
 *
 * @title Gentagelsesregel
 */
export interface RecurrenceRule {
  /**
   * The unit that the rule counts in.
   *
   * @title Frekvens
   */
  readonly frequency: RecurrenceFrequency;

  /**
   * How many units lie between two occurrences; absent means one.
   *
   * @title Interval
   */
  readonly interval?: PositiveCount;

  /**
   * The last occurrence is this one's number; not together with `until`.
   *
   * @title Antal
   */
  readonly count?: PositiveCount;

  /**
   * No occurrence begins after this time, on the event's own clock.
   *
   * @title Indtil
   */
  readonly until?: LocalDateTime;

  /**
   * The day that a week begins with; absent means Monday.
   *
   * @title Ugens første dag
   */
  readonly firstDayOfWeek?: Weekday;

  /**
   * The days of the week.
   *
   * @title Ugedage
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/NthWeekday"}
   */
  readonly byDay?: readonly NthWeekday[];

  /**
   * The days of the month; negative numbers count from its end.
   *
   * @title Dage i måneden
   * @minItems 1
   * @maxItems 62
   * @items {"$ref": "#/definitions/Ordinal"}
   */
  readonly byMonthDay?: readonly Ordinal[];

  /**
   * The months of the year, 1 to 12.
   *
   * @title Måneder
   * @minItems 1
   * @maxItems 12
   * @items {"$ref": "#/definitions/MonthNumber"}
   */
  readonly byMonth?: readonly MonthNumber[];

  /**
   * The days of the year; negative numbers count from its end.
   *
   * @title Dage i året
   * @minItems 1
   * @maxItems 732
   * @items {"$ref": "#/definitions/Ordinal"}
   */
  readonly byYearDay?: readonly Ordinal[];

  /**
   * The ISO weeks of the year; negative numbers count from its end.
   *
   * @title Uger
   * @minItems 1
   * @maxItems 106
   * @items {"$ref": "#/definitions/Ordinal"}
   */
  readonly byWeekNo?: readonly Ordinal[];

  /**
   * The hours of the day.
   *
   * @title Timer
   * @minItems 1
   * @maxItems 24
   * @items {"$ref": "#/definitions/Count"}
   */
  readonly byHour?: readonly Count[];

  /**
   * The minutes of the hour.
   *
   * @title Minutter
   * @minItems 1
   * @maxItems 60
   * @items {"$ref": "#/definitions/Count"}
   */
  readonly byMinute?: readonly Count[];

  /**
   * The seconds of the minute.
   *
   * @title Sekunder
   * @minItems 1
   * @maxItems 60
   * @items {"$ref": "#/definitions/Count"}
   */
  readonly bySecond?: readonly Count[];

  /**
   * Which of the occurrences in one unit count; negative numbers count from the last.
   *
   * @title Positioner
   * @minItems 1
   * @maxItems 366
   * @items {"$ref": "#/definitions/Ordinal"}
   */
  readonly bySetPosition?: readonly Ordinal[];
}

/**
 * A weekday, or the nth one of the month or year.
 *
 * @title Ugedag med nummer
 */
export interface NthWeekday {
  /**
   * The weekday.
   *
   * @title Ugedag
   */
  readonly day: Weekday;

  /**
   * Which one of the period; negative numbers count from its end; absent means all.
   *
   * @title Nummer
   */
  readonly nthOfPeriod?: Ordinal;
}

/**
 * One occurrence of a series that is added, changed or left out (JSCalendar recurrenceOverrides, RFC 8984 §4.3.5).
 *
 * @title Ændret gentagelse
 */
export interface RecurrenceOverride {
  /**
   * When the occurrence would have begun by the rules; any other time adds an occurrence.
   *
   * @title Oprindelig start
   */
  readonly recurrenceId: LocalDateTime;

  /**
   * Whether the occurrence is left out.
   *
   * @title Udeladt
   */
  readonly excluded?: boolean;

  /**
   * The occurrence's own beginning.
   *
   * @title Start
   */
  readonly start?: LocalDateTime;

  /**
   * The occurrence's own end, exclusive.
   *
   * @title Slut
   */
  readonly end?: LocalDateTime;

  /**
   * The occurrence's own heading.
   *
   * @title Titel
   */
  readonly title?: EventTitle;

  /**
   * The occurrence's own description.
   *
   * @title Beskrivelse
   */
  readonly description?: Text;

  /**
   * The occurrence's own place.
   *
   * @title Sted
   */
  readonly location?: EventTitle;

  /**
   * The occurrence's own status.
   *
   * @title Status
   */
  readonly status?: EventStatus;
}

/**
 * A heading or a place: text of at most 1,000 characters, line breaks kept, because calendars in use have them.
 *
 * @title Titel
 * @pattern ^[^\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]+$
 * @maxLength 1000
 */
export type EventTitle = string;

/**
 * A whole number of one or more.
 *
 * @title Positivt antal
 * @TJS-type integer
 * @minimum 1
 * @maximum 9007199254740991
 */
export type PositiveCount = number;

/**
 * A whole number from -366 to 366 that counts from the beginning or, when negative, from the end.
 *
 * @title Nummer
 * @TJS-type integer
 * @minimum -366
 * @maximum 366
 */
export type Ordinal = number;

/**
 * A month of the Gregorian year.
 *
 * @title Månedsnummer
 * @TJS-type integer
 * @minimum 1
 * @maximum 12
 */
export type MonthNumber = number;
