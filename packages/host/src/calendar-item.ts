import type {
  CalendarEvent,
  Count,
  Instant,
  LessonPeriod,
  LessonRole,
  LessonStatus,
  LocalDateTime,
  ParticipationStatus,
  Uuid,
} from '@skolebro/models';
import type {Answer} from './answer.js';

/** What a user may do with an event; a right that is not here is not there. */
export const eventRights = ['change', 'delete', 'answer', 'book'] as const;

/** One of `eventRights`. */
export type EventRight = (typeof eventRights)[number];

/** An event as a calendar shows it: the record, with what only the user's own platform can say about it. */
export interface CalendarItem extends CalendarEvent {
  /**
   * The children whom the event is about; absent means the child of the answer.
   *
   * An event that is about two children, or that comes once for each with one id, is shown once with both.
   */
  readonly childIds?: readonly Uuid[];

  /** Where the event comes from, as users know it; absent means the vendor of the answer. */
  readonly vendor?: string;

  /** What this user may do with it; absent means look at it. */
  readonly rights?: readonly EventRight[];

  /** How the user is asked to answer; absent means that no answer is asked for. */
  readonly invitation?: Invitation;

  /** The times that the user may choose among, one round for each child. */
  readonly bookings?: readonly BookingRound[];

  /** What a timetable shows of a lesson. */
  readonly lesson?: LessonDetails;

  /** The files, as far as the user may see them. */
  readonly attachments?: readonly EventAttachment[];
}

/** What a lesson is besides its time. */
export interface LessonDetails {
  readonly status: LessonStatus;

  /** Which lesson of the day it is, counted from 0. */
  readonly period?: LessonPeriod;

  /** The subject as people write it. */
  readonly subject?: string;

  /** The class or group, as "4.B". */
  readonly groups?: readonly string[];
  readonly teachers?: readonly LessonTeacherDetails[];
  readonly rooms?: readonly string[];

  /** The rooms that were planned, when they are others than now. */
  readonly plannedRooms?: readonly string[];

  /** What pupils and guardians may read. */
  readonly note?: string;

  /** What only staff may read; a source hands it to staff alone. */
  readonly substituteNote?: string;
}

/** Somebody who teaches a lesson, by the name that the user may see. */
export interface LessonTeacherDetails {
  readonly name: string;
  readonly role: LessonRole;

  /** Whether the teacher is away and somebody else teaches. */
  readonly absent?: boolean;
}

/** A file that belongs to an event. */
export interface EventAttachment {
  readonly id: Uuid;
  readonly name: string;
  readonly bytes?: Count;
}

/** What a user is asked, and what was answered. */
export interface Invitation {
  /** One for each child who is invited, or one without a child for the user alone. */
  readonly replies: readonly EventReply[];

  /** Whether the number of adults and children is asked for. */
  readonly asksCounts?: boolean;

  /** How many may take part; absent means any number. */
  readonly maximum?: Count;

  /** How many have accepted so far; absent where the user may not know. */
  readonly accepted?: Count;

  /** What the event was when it was answered, when it has been moved and an answer is asked for again. */
  readonly before?: {readonly start: LocalDateTime; readonly end: LocalDateTime};

  /** Whether "maybe" is taken as an answer. */
  readonly allowsTentative?: boolean;
}

/** One answer to an invitation. */
export interface EventReply {
  /** For whom; absent means the user alone. */
  readonly childId?: Uuid;
  readonly status: ParticipationStatus;
  readonly adults?: Count;
  readonly children?: Count;
}

/** How a time to talk stands for this user: free, somebody else's, one's own, or not to be had any more. */
export const slotStates = ['free', 'taken', 'booked', 'closed'] as const;

/** One of `slotStates`. */
export type SlotState = (typeof slotStates)[number];

/** The times that are offered for one child. */
export interface BookingRound {
  readonly id: Uuid;
  readonly childId: Uuid;

  /** Whom one talks with and about what, as "Samtale med Mette Holm, 4.B". */
  readonly title: string;
  readonly location?: string;
  readonly slots: readonly BookingSlot[];

  /** When a time must be chosen at the latest. */
  readonly deadline?: Instant;

  /** How many minutes lie between two talks. */
  readonly breakMinutes?: Count;

  /** Whether each guardian chooses a time of their own; absent means one time for the child. */
  readonly separate?: boolean;
}

/** One time that is offered, on the clock of the event. */
export interface BookingSlot {
  readonly id: string;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  readonly state: SlotState;

  /** Whether the child's other guardian booked it; only with `booked`. */
  readonly byOtherGuardian?: boolean;
}

/** The events of an answer, each saying itself whom it is about and where it comes from, so that answers can be joined. */
export function withOrigin({items = [], childId, vendor}: Answer<CalendarItem>): readonly CalendarItem[] {
  return items.map((item) => ({
    ...item,
    vendor: item.vendor ?? vendor,
    ...(childId !== undefined && {childIds: item.childIds ?? [childId]}),
  }));
}
