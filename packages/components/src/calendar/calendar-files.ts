import type {CalendarEvent} from '@skolebro/models';

/** What reading a calendar file gave: the events, and how much could not be read. */
export interface CalendarFileReading {
  readonly events: readonly CalendarEvent[];

  /** What could not be read, in whatever form; only its number is shown. */
  readonly faults: readonly unknown[];
}

/** A calendar file that was written, and what the events say that it does not. */
export interface CalendarFileWriting {
  readonly text: string;

  /** The user is told how many events lack something that a calendar shows. */
  readonly losses: readonly {readonly eventId: CalendarEvent['id']; readonly property: keyof CalendarEvent}[];
}

/** Calendar files, as the page hands them in; `@skolebro/formats` provides both. */
export interface CalendarFiles {
  /** Writes events as a calendar file. */
  readonly write?: (events: readonly CalendarEvent[]) => CalendarFileWriting | Promise<CalendarFileWriting>;

  /** Reads a calendar file. */
  readonly read?: (bytes: Uint8Array, name: string) => CalendarFileReading | Promise<CalendarFileReading>;
}
