import {openZip, type PackageContainer, readRecords, recordPath} from '@skolebro/formats';
import {
  type CalendarEvent,
  type Group,
  isCalendarEvent,
  isGroup,
  isInstitution,
  type Uuid,
} from '@skolebro/models';

/** The events of a package that can be shown, and how many of its records cannot. */
export interface EventsRead {
  readonly events: readonly CalendarEvent[];

  /** The groups that the events are for, by their codes. */
  readonly groups: readonly NamedGroup[];

  /** Lines that are no record, and records that the models refuse. */
  readonly leftOut: number;

  /** Whether the package has more events than are read. */
  readonly capped: boolean;
}

/** A group, and what tells it from the groups of other institutions. */
export interface NamedGroup extends Group {
  readonly institution: string;
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
        if (events.length === mostEvents) {
          return {events, leftOut, groups: await groupsOf(container, events), capped: true};
        }
        if (line.fault === undefined && isCalendarEvent(line.value)) events.push(line.value);
        else leftOut += 1;
      }
      onProgress(events.length);
    }
    return {events, leftOut, groups: await groupsOf(container, events), capped: false};
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

/** The events of one group: its own, and those of its whole institution. */
export function eventsOfGroup(events: readonly CalendarEvent[], {id, institutionId}: Group): CalendarEvent[] {
  return events.filter(
    (event) =>
      event.groupIds?.includes(id) ??
      (event.participants === undefined && event.institutionId === institutionId),
  );
}

async function groupsOf(
  container: PackageContainer,
  events: readonly CalendarEvent[],
): Promise<readonly NamedGroup[]> {
  const wanted = new Set<Uuid>(events.flatMap(({groupIds = []}) => groupIds));
  if (wanted.size === 0) return [];
  const names = new Map<Uuid, string>();
  for await (const {id, name} of recordsOf(container, 'institution', isInstitution)) names.set(id, name);
  const groups: NamedGroup[] = [];
  for await (const group of recordsOf(container, 'group', isGroup)) {
    if (wanted.has(group.id)) groups.push({...group, institution: names.get(group.institutionId) ?? ''});
  }
  const key = ({institution, classCode}: NamedGroup): string => `${institution} ${classCode}`;
  return groups.sort((a, b) => key(a).localeCompare(key(b), 'da', {numeric: true}));
}

async function* recordsOf<Model>(
  container: PackageContainer,
  entity: string,
  accepts: (value: unknown) => value is Model,
): AsyncGenerator<Model> {
  const entry = container.entries.get(recordPath(entity));
  if (entry === undefined) return;
  for await (const batch of readRecords(entry)) {
    for (const line of batch) if (line.fault === undefined && accepts(line.value)) yield line.value;
  }
}
