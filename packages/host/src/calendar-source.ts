import type {
  CalendarEvent,
  EventKind,
  EventTitle,
  LocalDate,
  LocalDateTime,
  RecurrenceRule,
  Text,
  TimeZoneId,
  Uuid,
} from '@skolebro/models';
import type {BookingRound, CalendarItem, EventReply} from './calendar-item.js';
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
 * touches the days asked for. What is absent cannot be done; every method that writes rejects with `WriteRefused`.
 */
export interface CalendarSource extends Source<CalendarItem, CalendarQuery> {
  /** Makes an event. */
  create?(draft: EventDraft): Promise<Written>;

  /** Makes an event, or a part of a series, say what the draft says. */
  change?(change: EventChange): Promise<Written>;

  /** Takes an event, or a part of a series, away. */
  remove?(place: EventPlace): Promise<Written>;

  /** Keeps the user's answers to an invitation. */
  answer?(place: EventPlace, replies: readonly EventReply[]): Promise<void>;

  /** Books a time, in place of the one that was booked in the same round. */
  book?(slot: SlotPlace): Promise<BookingResult>;

  /** Gives a booked time back. */
  release?(slot: SlotPlace): Promise<BookingResult>;

  /** An address that other calendars can subscribe to; whoever has it can read, so it is asked for only when wanted. */
  feedAddress?(childIds: readonly Uuid[]): Promise<string>;
}

/** What a user can say about an event; what is absent is empty. */
export interface EventDraft {
  readonly title?: EventTitle;
  readonly kind?: EventKind;
  readonly description?: Text;
  readonly location?: EventTitle;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  readonly timeZone?: TimeZoneId;
  readonly showWithoutTime?: boolean;
  readonly recurrenceRules?: readonly RecurrenceRule[];

  /** The children whom it is about; absent means the user alone. */
  readonly childIds?: readonly Uuid[];
}

/** How much of a series is meant. */
export const seriesScopes = ['this', 'this-and-following', 'all'] as const;

/** One of `seriesScopes`. */
export type SeriesScope = (typeof seriesScopes)[number];

/** An event, or a part of a series. */
export interface EventPlace {
  readonly eventId: CalendarEvent['id'];

  /** When the occurrence would begin by the rules; absent for an event that does not repeat. */
  readonly recurrenceId?: LocalDateTime;

  /** Absent means all. */
  readonly scope?: SeriesScope;
}

/** What an event should say from now on. */
export interface EventChange extends EventPlace {
  /** The whole of it, with the times of the occurrence that was changed. */
  readonly draft: EventDraft;

  /** How many times the series begins before that occurrence; said where its rule counts and this and following are meant. */
  readonly startsBefore?: number;
}

/** What came of something written. */
export interface Written {
  /** Makes it undone; absent where that cannot be. */
  readonly undo?: () => Promise<void>;
}

/** A time to talk, in its round. */
export interface SlotPlace {
  readonly roundId: Uuid;
  readonly slotId: string;
}

/** How a booking ended, with the times as they are now. */
export interface BookingResult {
  /** `taken` when somebody else was quicker, so that nothing was changed. */
  readonly outcome: 'booked' | 'released' | 'taken';
  readonly round: BookingRound;
}
