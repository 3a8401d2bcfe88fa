import type {Count, LocalTime} from '@skolebro/models';
import type {Correspondent} from './message-source.js';

/** A folder of threads. */
export interface MessageFolder {
  readonly id: string;
  readonly name: string;

  /** What it is for; absent for the user's own. */
  readonly kind?: 'inbox' | 'sent' | 'drafts' | 'archive' | 'trash';

  readonly unread?: Count;
}

/** When somebody does not want to be disturbed: from one time of day to another, over midnight too. */
export interface QuietHours {
  readonly start: LocalTime;
  readonly end: LocalTime;

  /** The days on which the whole day is quiet, 1 for Monday to 7 for Sunday. */
  readonly days?: readonly number[];
}

/** What may be sent. */
export interface MessageLimits {
  /** How many people a message may reach. */
  readonly recipients?: Count;

  /** How many files it may carry. */
  readonly files?: Count;

  /** How many bytes one file may have. */
  readonly fileBytes?: Count;

  /** The media types that may be attached, as "image/*" or "application/pdf"; absent means all. */
  readonly mediaTypes?: readonly string[];
}

/** The user's mailbox: what stands around the threads. */
export interface Mailbox {
  /** Who the user is in it. */
  readonly user: Correspondent;

  /** The folders; absent where there is only an inbox. */
  readonly folders?: readonly MessageFolder[];

  /** Whether the user may begin threads. */
  readonly mayWrite?: boolean;

  readonly limits?: MessageLimits;

  /** When the user does not want to disturb or be disturbed. */
  readonly quietHours?: QuietHours;
}
