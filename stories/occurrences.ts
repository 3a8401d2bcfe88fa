import type {Occurrence} from '@skolebro/components';
import type {CalendarItem} from '@skolebro/host';

/** The events as they stand, each as its one occurrence; for stories of parts, which take no series. */
export function occurrencesOf(events: readonly CalendarItem[]): readonly Occurrence[] {
  return events
    .filter(({recurrenceRules}) => recurrenceRules === undefined)
    .map((event) => ({
      key: event.id,
      event,
      childIds: event.childIds ?? [],
      ...(event.vendor !== undefined && {vendor: event.vendor}),
      start: event.start,
      end: event.end,
      allDay: event.showWithoutTime === true,
      ...(event.title !== undefined && {title: event.title}),
      ...(event.location !== undefined && {location: event.location}),
      ...(event.status !== undefined && {status: event.status}),
    }))
    .sort((a, b) => a.start.localeCompare(b.start));
}
