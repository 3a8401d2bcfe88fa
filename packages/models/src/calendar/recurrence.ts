import type {EventStatus, RecurrenceFrequency, Weekday} from '../codelists.js';
import type {Count, LocalDateTime, PositiveCount, Text} from '../scalars.js';
import type {EventTitle} from './calendar-event.js';

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
