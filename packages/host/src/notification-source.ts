import type {Instant, NotificationArea, Uuid} from '@skolebro/models';
import type {Answer} from './answer.js';

/** Something new that a user is told of; what it is about stands behind it. */
export interface Notification {
  readonly id: Uuid;

  /** The child whom it is about; absent when it is about the user alone. */
  readonly childId?: Uuid;

  /** What kind of thing it is about. */
  readonly area: NotificationArea;

  /** What is new, in a line. */
  readonly title: string;

  /** The beginning of what is new, as plain text; absent where it is sensitive or there is none. */
  readonly preview?: string;

  /** When it happened. */
  readonly at: Instant;

  /** Whether the user has seen it; absent means not. */
  readonly read?: boolean;
}

/** Which notifications a widget wants to show. */
export interface NotificationQuery {
  /** The children in view; absent means all that the user may see. */
  readonly childIds?: readonly Uuid[];
}

/** What a vendor implements to tell of what is new. */
export interface NotificationSource {
  /** Yields what is known as soon as it is known; the last answer counts. Stops when `signal` aborts. */
  load(query: NotificationQuery, signal: AbortSignal): AsyncIterable<Answer<Notification>>;

  /** Keeps that the user has seen them; rejects when that could not be kept. */
  markRead(ids: readonly Uuid[]): Promise<void>;
}
