import {openZip, readRecords, recordPath} from '@skolebro/formats';
import {type CalendarEvent, isCalendarEvent} from '@skolebro/models';

/** The events of a package that can be shown, and how many of its records cannot. */
export interface EventsRead {
  readonly events: readonly CalendarEvent[];

  /** Lines that are no record, and records that the models refuse. */
  readonly leftOut: number;

  /** Whether the package has more events than are read. */
  readonly capped: boolean;
}

/** As many events as a browser shows without getting slow. */
export const mostEvents = 100_000;

/**
 * Reads the events of a package; undefined when it has no file of events at all.
 *
 * Throws what `openZip` throws when the file is no package, and the signal's reason when it aborts.
 */
export async function readEvents(
  file: Blob,
  onProgress: (events: number) => void,
  signal: AbortSignal,
): Promise<EventsRead | undefined> {
  const container = await openZip(file);
  try {
    const entry = container.entries.get(recordPath('calendar-event'));
    if (entry === undefined) return undefined;
    const events: CalendarEvent[] = [];
    let leftOut = 0;
    for await (const batch of readRecords(entry)) {
      signal.throwIfAborted();
      for (const line of batch) {
        if (events.length === mostEvents) return {events, leftOut, capped: true};
        if (line.fault === undefined && isCalendarEvent(line.value)) events.push(line.value);
        else leftOut += 1;
      }
      onProgress(events.length);
    }
    return {events, leftOut, capped: false};
  } finally {
    await container.close();
  }
}

/** The day on which a calendar of these events is worth opening: the one nearest to today that has any. */
export function dayToOpen(events: readonly CalendarEvent[], today: string): string {
  const distance = (date: string): number => Math.abs(Date.parse(date) - Date.parse(today));
  let best = today;
  let nearest = Infinity;
  for (const {start} of events) {
    const date = start.slice(0, 10);
    const away = distance(date);
    if (away < nearest) [best, nearest] = [date, away];
  }
  return best;
}
