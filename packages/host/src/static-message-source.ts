import type {Uuid} from '@skolebro/models';
import type {AnswerState} from './answer.js';
import type {Mailbox} from './mailbox.js';
import type {
  MessageSource,
  ThreadAnswer,
  ThreadChange,
  ThreadMessage,
  ThreadQuery,
  ThreadSummary,
  Translation,
} from './message-source.js';
import type {MessageFile, OutgoingMessage} from './outgoing-message.js';
import {WriteRefused} from './source.js';
import {findRecipients, reachOf, replyReachOf, type StaticRecipient} from './static-recipients.js';
import type {StaticSourceOptions} from './static-source.js';
import {type StaticThread, fits, headOf, orders} from './static-threads.js';

/** What a static message source says besides its threads. */
export interface StaticMessageOptions extends StaticSourceOptions<ThreadSummary> {
  readonly mailbox: Mailbox;
  readonly recipients?: readonly StaticRecipient[];

  /** In which state everything that writes is refused; absent means that it is kept. */
  readonly refuse?: WriteRefused['state'];

  /** What messages say in other languages, by message id. */
  readonly translations?: Readonly<Record<Uuid, Translation>>;

  /** The bytes of files, by file id. */
  readonly bytes?: Readonly<Record<Uuid, Blob>>;

  /** How many threads are on a page where the question does not say. Default 50. */
  readonly pageSize?: number;
}

/** A message source that holds its threads itself, and remembers as long as it lives what is written to it. */
export function staticMessageSource(
  threads: readonly StaticThread[],
  options: StaticMessageOptions,
): MessageSource {
  return new StaticMessages(threads, options);
}

class StaticMessages implements MessageSource {
  private readonly threads: Map<Uuid, StaticThread>;
  private readonly options: StaticMessageOptions;
  private readonly drafts = new Map<Uuid, OutgoingMessage>();
  private readonly sent = new Map<Uuid, OutgoingMessage>();
  private readonly watchers = new Set<() => void>();
  private made = 0;

  constructor(threads: readonly StaticThread[], options: StaticMessageOptions) {
    this.threads = new Map(threads.map((thread) => [thread.summary.id, thread]));
    this.options = options;
  }

  async *load(query: ThreadQuery, signal: AbortSignal): AsyncGenerator<ReturnType<typeof this.page>> {
    if (signal.aborted) return;
    const answer = this.page(query);
    yield answer;
    if (answer.state === 'loading') await aborted(signal);
  }

  mailbox(): Promise<Mailbox> {
    return Promise.resolve(this.options.mailbox);
  }

  async *thread(
    {threadId, page, limit = 500}: {threadId: Uuid; page?: string; limit?: number},
    signal: AbortSignal,
  ): AsyncGenerator<ThreadAnswer> {
    if (signal.aborted) return;
    const {vendor} = this.options;
    const found = this.find(threadId);
    if (!found) {
      yield {vendor, state: 'empty'};
      return;
    }
    const {summary, messages = [], state = summary.stepUp ? 'step-up-needed' : 'ready'} = found;
    const isShown = state === 'ready' || state === 'stale';
    const end = page === undefined ? messages.length : Number(page);
    const start = Math.max(0, end - limit);
    yield {
      vendor,
      state: state === 'ready' && messages.length === 0 ? 'empty' : state,
      ...(isShown && {thread: {...(found.head ?? headOf(summary)), ...this.draftIn(threadId)}}),
      ...(isShown && {items: messages.slice(start, end)}),
      ...(isShown && start > 0 && {next: String(start)}),
    };
    if (state === 'loading') await aborted(signal);
  }

  watch(changed: () => void, signal: AbortSignal): void {
    this.watchers.add(changed);
    signal.addEventListener('abort', () => this.watchers.delete(changed), {once: true});
  }

  async change(threadIds: readonly Uuid[], change: ThreadChange): Promise<void> {
    await this.mayWrite();
    for (const id of threadIds) {
      const thread = this.threads.get(id);
      if (!thread) continue;
      const {summary, head, messages} = thread;
      const {read, ...marks} = change;
      const unread = read === undefined ? {} : {unread: read ? 0 : Math.max(1, summary.unread ?? 0)};
      this.threads.set(id, {
        ...thread,
        summary: {...summary, ...marks, ...unread},
        ...(head && {head: {...head, ...marks}}),
        ...(messages && read && {messages: messages.map((one) => ({...one, unread: false}))}),
      });
    }
    this.tell();
  }

  recipients: MessageSource['recipients'] = (query) =>
    Promise.resolve(findRecipients(this.options.recipients ?? [], query));

  reach: MessageSource['reach'] = (chosen) => Promise.resolve(reachOf(this.options.recipients ?? [], chosen));

  replyReach: NonNullable<MessageSource['replyReach']> = ({threadId, inReplyToId, replyTo}) => {
    const {recipients = [], mailbox} = this.options;
    const {summary, head = summary && headOf(summary), messages = []} = this.find(threadId) ?? {};
    const answered =
      messages.find(({id}) => id === inReplyToId) ?? messages.findLast(({own, sender}) => !own && sender);
    const sender = answered?.sender ? [answered.sender] : [];
    const others = (head?.participants ?? []).filter(({id}) => id === undefined || id !== mailbox.user.id);
    const isToAll = replyTo === 'all';
    const omitted = isToAll ? (head?.omittedParticipants ?? 0) : 0;
    return Promise.resolve(replyReachOf(recipients, isToAll ? others : sender, omitted));
  };

  async saveDraft(message: OutgoingMessage): Promise<OutgoingMessage> {
    await this.mayWrite();
    const kept = {...message, id: message.id ?? this.newId()};
    this.drafts.set(kept.id, kept);
    return kept;
  }

  async deleteDraft(id: Uuid): Promise<void> {
    await this.mayWrite();
    this.drafts.delete(id);
  }

  async send(message: OutgoingMessage): Promise<{messageId: Uuid; threadId: Uuid}> {
    await this.mayWrite();
    const messageId = this.newId();
    const threadId = message.threadId ?? this.newId();
    this.sent.set(messageId, message);
    if (message.id !== undefined) this.drafts.delete(message.id);
    const {user} = this.options.mailbox;
    const earlier = this.threads.get(threadId);
    const at = earlier?.messages?.at(-1)?.at ?? earlier?.summary.at ?? '';
    const {html, subject, holdUntil} = message;
    const written: ThreadMessage = {
      id: messageId,
      kind: 'message',
      at,
      sender: user,
      own: true,
      ...(html !== undefined && {html}),
      ...(holdUntil !== undefined && {heldUntil: holdUntil}),
    };
    this.threads.set(threadId, {
      ...earlier,
      summary: {...(earlier?.summary ?? {id: threadId, at, ...(subject !== undefined && {subject})})},
      messages: [...(earlier?.messages ?? []), written],
    });
    this.tell();
    return {messageId, threadId};
  }

  async undo(messageId: Uuid): Promise<OutgoingMessage> {
    await this.mayWrite();
    const message = this.sent.get(messageId);
    if (!message) throw new WriteRefused('failed', 'The message is delivered.');
    this.sent.delete(messageId);
    for (const [id, thread] of this.threads) {
      const messages = thread.messages?.filter((one) => one.id !== messageId) ?? [];
      if (messages.length === thread.messages?.length) continue;
      if (messages.length === 0) this.threads.delete(id);
      else this.threads.set(id, {...thread, messages});
    }
    this.tell();
    return this.saveDraft(message);
  }

  async upload(file: Blob, name: string): Promise<MessageFile> {
    await this.mayWrite();
    const mediaType = file.type || 'application/octet-stream';
    return {id: this.newId(), name, mediaType, bytes: file.size, scan: 'processing'};
  }

  file(fileId: Uuid): Promise<Blob> {
    const bytes = this.options.bytes?.[fileId];
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('There is no such file.'));
  }

  translate(messageId: Uuid): Promise<Translation> {
    const translation = this.options.translations?.[messageId];
    return translation ? Promise.resolve(translation) : Promise.reject(new Error('There is no translation.'));
  }

  private page(query: ThreadQuery) {
    const {vendor, childId, state, partial, pageSize = 50} = this.options;
    const found = [...this.threads.values()]
      .filter((thread) => fits(thread, query))
      .map(({summary}) => summary)
      .sort(orders[query.order ?? 'newest']);
    const from = Number(query.page ?? 0);
    const to = from + (query.limit ?? pageSize);
    const now: AnswerState = state ?? (found.length > 0 ? 'ready' : 'empty');
    const isShown = now === 'ready' || now === 'stale';
    return {
      vendor,
      state: now,
      ...(childId !== undefined && {childId}),
      ...(isShown && {items: found.slice(from, to)}),
      ...(isShown && found.length > to && {next: String(to)}),
      ...(partial !== undefined && {partial}),
    };
  }

  private find(id: Uuid): StaticThread | undefined {
    const bundled = () =>
      [...this.threads.values()].flatMap(({summary}) => summary.threads ?? []).find((one) => one.id === id);
    const summary = this.threads.has(id) ? undefined : bundled();
    return summary ? {summary} : this.threads.get(id);
  }

  private draftIn(threadId: Uuid): {draft?: OutgoingMessage} {
    const draft = [...this.drafts.values()].find((one) => one.threadId === threadId);
    return draft ? {draft} : {};
  }

  private mayWrite(): Promise<void> {
    const {refuse} = this.options;
    return refuse ? Promise.reject(new WriteRefused(refuse, 'Refused.')) : Promise.resolve();
  }

  private newId(): Uuid {
    this.made += 1;
    return `90000000-0000-4000-8000-${String(this.made).padStart(12, '0')}`;
  }

  private tell() {
    for (const watcher of this.watchers) watcher();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), {once: true});
  });
}
