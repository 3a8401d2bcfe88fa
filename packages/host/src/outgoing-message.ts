import type {Count, FileScan, Html, Instant, MediaType, Uuid} from '@skolebro/models';
import type {Recipient} from './recipient.js';

/** A file that a message carries. */
export interface MessageFile {
  readonly id: Uuid;

  /** The name that users see; absent where the file itself is missing. */
  readonly name?: string;

  readonly mediaType?: MediaType;
  readonly bytes?: Count;

  /** What the virus scan said; absent means that none was made. */
  readonly scan?: FileScan;
}

/** Who gets an answer: the one who wrote, or everybody in the thread. */
export type ReplyTo = 'sender' | 'all';

/** An answer whose receivers are to be counted. */
export interface ReplyQuery {
  readonly threadId: Uuid;

  /** The message that it answers; absent means the latest. */
  readonly inReplyToId?: Uuid;

  readonly replyTo: ReplyTo;
}

/** A message on its way, or kept as a draft. */
export interface OutgoingMessage {
  /** The draft that it was; absent while nothing is kept. */
  readonly id?: Uuid;

  /** The thread that it answers in; absent begins a new one. */
  readonly threadId?: Uuid;

  /** The message that it answers. */
  readonly inReplyToId?: Uuid;

  /** Who gets an answer; absent in a new thread. */
  readonly replyTo?: ReplyTo;

  /** The receivers as they were chosen; groups stay groups. */
  readonly recipients: readonly Recipient[];

  readonly subject?: string;
  readonly html?: Html;
  readonly fileIds?: readonly Uuid[];

  /** The files behind `fileIds`, in a draft that is given back. */
  readonly files?: readonly MessageFile[];

  readonly sensitive?: boolean;

  /** When it may be delivered; absent means at once. */
  readonly holdUntil?: Instant;

  /** For how many seconds it can be taken back. */
  readonly undoSeconds?: Count;
}

/** What a source says of a message that it took over. */
export interface Receipt {
  readonly messageId: Uuid;
  readonly threadId: Uuid;
}
