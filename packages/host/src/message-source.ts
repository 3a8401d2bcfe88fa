import type {
  ActorRole,
  Count,
  Html,
  Instant,
  LanguageTag,
  MessageKind,
  Text,
  ThreadKind,
  Uuid,
} from '@skolebro/models';
import type {Answer} from './answer.js';
import type {Mailbox} from './mailbox.js';
import type {MessageFile, OutgoingMessage, Receipt, ReplyQuery} from './outgoing-message.js';
import type {Reach, Recipient, RecipientPage, RecipientQuery} from './recipient.js';
import type {Source, SourceQuery} from './source.js';

/** Somebody as messages show them. */
export interface Correspondent {
  /** The person; absent where the person is no longer in the data. */
  readonly id?: Uuid;

  /** The name; absent where the user may not know it. */
  readonly name?: string;

  /** What a protected person is called; the name is then neither shown nor read aloud. */
  readonly alias?: string;

  readonly role: ActorRole;

  /** What tells the person from others of the same name, as "mor til Alma, 4.B". */
  readonly note?: string;

  /** Whether the person has left. */
  readonly former?: boolean;
}

/** One thread in a list: as much of it as a row needs. */
export interface ThreadSummary {
  readonly id: Uuid;
  readonly subject?: string;

  /** The beginning of the latest message as plain text; absent where it is sensitive. */
  readonly preview?: string;

  /** When something last happened in it. */
  readonly at: Instant;

  /** Who wrote, the latest first; empty or absent where nobody is known. */
  readonly senders?: readonly Correspondent[];

  /** How many take part beside those named. */
  readonly others?: Count;

  /** How many messages it has. */
  readonly messages?: Count;

  /** How many of them the user has not read; absent means none. */
  readonly unread?: Count;

  readonly regardingChildIds?: readonly Uuid[];
  readonly folderId?: string;
  readonly kind?: ThreadKind;
  readonly muted?: boolean;

  /** Whether the user has set a mark on it. */
  readonly marked?: boolean;

  readonly sensitive?: boolean;

  /** Whether its content is hidden until the user has signed in at a higher level. */
  readonly stepUp?: boolean;

  /** Whether the user has begun an answer, or it is nothing but a draft. */
  readonly draft?: boolean;

  readonly attachments?: boolean;

  /** The threads that it gathers, where it is a bundle. */
  readonly threads?: readonly ThreadSummary[];
}

/** The orders of a list of threads. */
export const threadOrders = ['newest', 'oldest', 'unread', 'sender', 'subject'] as const;

/** One of `threadOrders`. */
export type ThreadOrder = (typeof threadOrders)[number];

/** Which threads a list wants to show. */
export interface ThreadQuery extends SourceQuery {
  /** The folder; absent means the inbox. */
  readonly folderId?: string;

  /** Words that subject, names or text hold. */
  readonly search?: string;

  /** The roles of those who wrote; absent means all. */
  readonly senderRoles?: readonly ActorRole[];

  readonly unread?: boolean;
  readonly attachments?: boolean;

  /** The order; absent means the newest first. */
  readonly order?: ThreadOrder;
}

/** One message, or a note of the system, as a thread shows it. */
export interface ThreadMessage {
  readonly id: Uuid;

  /** Written by somebody or a note of the system; an unknown kind is shown neutrally. */
  readonly kind: MessageKind;

  /** When it was sent. */
  readonly at: Instant;

  readonly sender?: Correspondent;

  /** Who it was sent to, where not everybody in the thread. */
  readonly recipients?: readonly Correspondent[];

  /** How many recipients there are beside those named. */
  readonly omittedRecipients?: Count;

  /** Whom a note of the system is about: who was added, who left. */
  readonly about?: readonly Correspondent[];

  readonly text?: Text;
  readonly html?: Html;

  /** The language that it is written in, where the source knows. */
  readonly language?: LanguageTag;

  readonly files?: readonly MessageFile[];
  readonly sensitive?: boolean;

  /** Whether the user has not read it. */
  readonly unread?: boolean;

  /** Whether the user wrote it. */
  readonly own?: boolean;

  /** Who has read it, where the source says. */
  readonly readBy?: readonly Correspondent[];

  readonly editedAt?: Instant;
  readonly deletedAt?: Instant;

  /** Until when it is held back, where it is not delivered yet. */
  readonly heldUntil?: Instant;
}

/** What a thread is, above its messages. */
export interface ThreadHead {
  readonly id: Uuid;
  readonly subject?: string;
  readonly participants: readonly Correspondent[];

  /** How many take part beside those named. */
  readonly omittedParticipants?: Count;

  readonly regardingChildIds?: readonly Uuid[];
  readonly kind?: ThreadKind;
  readonly sensitive?: boolean;
  readonly muted?: boolean;
  readonly marked?: boolean;

  /** Whether no more messages may be added. */
  readonly locked?: boolean;

  /** The answer that the user has begun. */
  readonly draft?: OutgoingMessage;
}

/** Which messages of a thread are asked for; the pages go back in time, and the first holds the latest. */
export interface MessageQuery extends SourceQuery {
  readonly threadId: Uuid;
}

/** What a source says about one thread: its head, and a page of its messages with the oldest first. */
export interface ThreadAnswer extends Answer<ThreadMessage> {
  /** What the thread is; absent where even that is hidden. */
  readonly thread?: ThreadHead;
}

/** What to change in threads; what is absent stays as it is. */
export interface ThreadChange {
  readonly read?: boolean;
  readonly muted?: boolean;
  readonly marked?: boolean;

  /** The folder to move them to. */
  readonly folderId?: string;
}

/** A message in another language. */
export interface Translation {
  readonly language: LanguageTag;
  readonly text?: Text;
  readonly html?: Html;
}

/**
 * What a vendor implements to feed messages. `load` yields the threads of a list.
 *
 * Every method that writes rejects with `WriteRefused` when what it was given could not be kept.
 */
export interface MessageSource extends Source<ThreadSummary, ThreadQuery> {
  /** What stands around the threads. */
  mailbox(signal: AbortSignal): Promise<Mailbox>;

  /** Yields what is known of one thread as soon as it is known; the last answer counts. */
  thread(query: MessageQuery, signal: AbortSignal): AsyncIterable<ThreadAnswer>;

  /** Changes the user's own marks on threads. */
  change(threadIds: readonly Uuid[], change: ThreadChange): Promise<void>;

  /** Whom the user may write to: what fits a search, or what stands in a group. */
  recipients(query: RecipientQuery, signal: AbortSignal): Promise<RecipientPage>;

  /** Whom a message to these would reach, each person counted once. */
  reach(recipients: readonly Recipient[], signal: AbortSignal): Promise<Reach>;

  /**
   * Whom an answer would reach, by the same rules of custody, blocks and quiet hours; absent where the participants
   * of a thread say it all.
   */
  replyReach?(reply: ReplyQuery, signal: AbortSignal): Promise<Reach>;

  /** Keeps a draft and gives it back with its id; the same id again replaces it. */
  saveDraft(message: OutgoingMessage): Promise<OutgoingMessage>;

  /** Throws a draft away. */
  deleteDraft(id: Uuid): Promise<void>;

  /** Takes a message over; it is not delivered before `undoSeconds` have passed, nor before `holdUntil`. */
  send(message: OutgoingMessage): Promise<Receipt>;

  /** Takes back a message that is not delivered yet, and keeps it as a draft. */
  undo(messageId: Uuid): Promise<OutgoingMessage>;

  /** Takes a file over, to be attached. Stops when `signal` aborts. */
  upload(file: Blob, name: string, signal: AbortSignal): Promise<MessageFile>;

  /** The bytes of a file, for a picture in the text; absent where files are opened by the page alone. */
  file?(fileId: Uuid, signal: AbortSignal): Promise<Blob>;

  /** A message in another language; absent where nothing translates. */
  translate?(messageId: Uuid, language: LanguageTag, signal: AbortSignal): Promise<Translation>;
}
