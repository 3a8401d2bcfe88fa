import type {Instant, NotificationArea, Uuid} from '@skolebro/models';
import type {Source, SourceQuery} from './source.js';

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

/** What a vendor implements to tell of what is new. */
export interface NotificationSource extends Source<Notification, SourceQuery> {
  /** Keeps that the user has seen them; rejects with `WriteRefused` when that could not be kept. */
  markRead(ids: readonly Uuid[]): Promise<void>;
}
