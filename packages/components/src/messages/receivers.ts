import type {
  AnswerState,
  MessageSource,
  Reach,
  Recipient,
  RecipientQuery,
  ReplyTo,
  ThreadHead,
} from '@skolebro/host';
import type {Uuid} from '@skolebro/models';
import {stateOf} from '../composer/trouble.js';
import {within} from './within.js';

/** Whom a message is for: receivers that were chosen, or an answer in a thread. */
export type Address =
  | {readonly recipients: readonly Recipient[]}
  | {readonly thread: ThreadHead; readonly inReplyToId?: Uuid; readonly replyTo: ReplyTo};

/** Finds receivers and counts them, the latest question alone. */
export class Receivers {
  reach: Reach | undefined;
  isCounting = false;

  /** Why they could not be counted. */
  uncounted: AnswerState | undefined;

  found: readonly Recipient[] | undefined;
  next = '';

  /** Why none could be looked for. */
  unfound: AnswerState | undefined;

  private readonly changed: () => void;
  private search: AbortController | undefined;
  private counting: AbortController | undefined;
  private address: Address | undefined;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** Forgets what was found and counted. */
  forget(): void {
    this.search?.abort();
    this.counting?.abort();
    this.found = undefined;
    this.unfound = undefined;
    this.clear();
  }

  /** Counts those whom a message would reach; a source that does not count answers leaves that to the thread. */
  async count(source: MessageSource | undefined, address: Address | undefined = this.address): Promise<void> {
    this.counting?.abort();
    this.clear();
    this.address = address;
    const {signal} = (this.counting = new AbortController());
    const question = address && source && ask(source, address, signal);
    if (!question) return;
    this.isCounting = true;
    this.changed();
    try {
      const reach = await within(question());
      if (signal.aborted) return;
      this.reach = reach;
      this.isCounting = false;
    } catch (error) {
      // What is not counted stays so: a message is sent only to people whom its sender knows of.
      if (signal.aborted) return;
      this.uncounted = stateOf(error);
    }
    this.changed();
  }

  /** Looks for receivers; a page that follows is added to what was found. */
  async find(source: MessageSource | undefined, query: RecipientQuery): Promise<void> {
    this.search?.abort();
    const {signal} = (this.search = new AbortController());
    const before = query.page === undefined ? [] : (this.found ?? []);
    if (query.page === undefined) this.found = undefined;
    this.unfound = undefined;
    this.changed();
    try {
      const page = source && (await within(source.recipients({limit: 100, ...query}, signal)));
      if (signal.aborted) return;
      this.found = [...before, ...(page?.items ?? [])];
      this.next = page?.next ?? '';
    } catch (error) {
      if (signal.aborted) return;
      this.found = before;
      this.next = '';
      this.unfound = stateOf(error);
    }
    this.changed();
  }

  private clear() {
    this.reach = undefined;
    this.isCounting = false;
    this.uncounted = undefined;
  }
}

function ask(
  source: MessageSource,
  address: Address,
  signal: AbortSignal,
): (() => Promise<Reach>) | undefined {
  if ('recipients' in address) {
    const {recipients} = address;
    return recipients.length > 0 ? () => source.reach(recipients, signal) : undefined;
  }
  const {thread, inReplyToId, replyTo} = address;
  const query = {threadId: thread.id, replyTo, ...(inReplyToId !== undefined && {inReplyToId})};
  return source.replyReach && (() => source.replyReach?.(query, signal) ?? Promise.reject(new Error()));
}
