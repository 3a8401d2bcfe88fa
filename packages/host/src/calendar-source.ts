import type {CalendarEvent, LocalDate, Uuid} from '@skolebro/models';
import type {Answer} from './answer.js';

/** Which events a calendar wants to show. */
export interface CalendarQuery {
  /** First day in view. */
  readonly startDate: LocalDate;

  /** Last day in view, included. */
  readonly endDate: LocalDate;

  /** The children in view; absent means the user's own calendar. */
  readonly childIds?: readonly Uuid[];
}

/**
 * What a vendor implements to feed a calendar.
 *
 * Series are handed over as series: an event belongs in the answer when one of its occurrences
 * touches the days asked for.
 */
export interface CalendarSource {
  /** Yields what is known as soon as it is known; the last answer counts. Stops when `signal` aborts. */
  load(query: CalendarQuery, signal: AbortSignal): AsyncIterable<Answer<CalendarEvent>>;
}
