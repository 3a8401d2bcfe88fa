import type {CalendarEvent, LocalDate} from '@skolebro/models';
import type {Source, SourceQuery} from './source.js';

/** Which events a calendar wants to show. */
export interface CalendarQuery extends SourceQuery {
  /** First day in view. */
  readonly startDate: LocalDate;

  /** Last day in view, included. */
  readonly endDate: LocalDate;
}

/**
 * What a vendor implements to feed a calendar.
 *
 * Series are handed over as series: an event belongs in the answer when one of its occurrences
 * touches the days asked for.
 */
export type CalendarSource = Source<CalendarEvent, CalendarQuery>;
