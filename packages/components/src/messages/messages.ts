import {
  type Answer,
  type AnswerState,
  type Mailbox,
  type MessageQuery,
  type MessageSource,
  type OutgoingMessage,
  type ReplyTo,
  type ThreadAnswer,
  type ThreadChange,
  type ThreadMessage,
  type ThreadQuery,
  type ThreadSummary,
  WriteRefused,
} from '@skolebro/host';
import type {Instant, LanguageTag, TimeZoneId, Uuid} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {FamilyChild} from '../child-mark/marks.js';
import {textsFor} from '../language.js';
import {buttons} from '../theme/buttons.js';
import {ThreadList} from '../thread-list/thread-list.js';
import {tokens} from '../theme/tokens.js';
import {WidthWatcher} from '../theme/width-watcher.js';
import {styles} from './messages.styles.js';
import {texts} from './messages.texts.js';
import {type View, listPane, readingPane, sentBar} from './messages-view.js';
import {PageLoader} from './page-loader.js';
import {ReadingAids} from './reading-aids.js';
import {FreshMarks} from './fresh-marks.js';
import {relay, tell} from './relay.js';
import {WritingDesk} from './writing-desk.js';

/** Below this width, in rem, the list and the thread stand one after the other. */
const roomForBoth = 52;

/**
 * Messages: the list and the thread side by side where there is room, one after the other where not.
 *
 * The page may keep what is open in its address: it follows `messages-navigate`, and sets `open-id` when its user
 * goes back.
 *
 * @tag skolebro-messages
 * @fires {CustomEvent<{threadId: Uuid}>} messages-navigate - Another thread is open, or none where `threadId` is "".
 * @fires {CustomEvent<{count: number}>} messages-count-change - So many threads of those shown are unread now.
 * @fires {CustomEvent<{receipt: Receipt}>} message-sent - The source took a message over.
 * @fires {CustomEvent<{file: MessageFile}>} file-open - The user wants to open a file.
 * @fires {CustomEvent<{href: string}>} link-open - The user follows a link; preventing it leaves that to the page.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-retry - The user tried again; the source has been asked.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-step-up - The user wants to sign in at a higher level.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-sign-in - The user wants to sign in again.
 */
export class Messages extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, styles];

  /** Makes the composer known; the definition loads it when somebody first writes, for most only read. */
  static loadComposer: () => Promise<unknown> = () => Promise.resolve();

  /** Where they come from. While it is absent it waits. */
  @property({attribute: false}) source: MessageSource | undefined = undefined;

  /** The children of the user, in the order that decides their colours and shapes. */
  @property({attribute: false}) family: readonly FamilyChild[] = [];

  /** The thread that is open; "" for none. */
  @property({attribute: 'open-id'}) openId: Uuid = '';

  /** What the list shows at first. */
  @property({attribute: false}) query: ThreadQuery = {};

  /** The language that the user may ask for a translation to; "" offers none. */
  @property({attribute: 'translate-to'}) translateTo: LanguageTag = '';

  /** Whether every row of the list is in the document. */
  @property({type: Boolean, attribute: 'all-rows'}) allRows = false;

  /** The moment that counts as now. */
  @property() now: Instant = '';

  /** The zone whose clock the times are on. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = 'Europe/Copenhagen';

  @state() private mailbox: Mailbox | undefined;
  @state() private refused: {readonly state: AnswerState; readonly heading: string} | undefined;

  private readonly width = new WidthWatcher(this, roomForBoth);
  private readonly list = new PageLoader<ThreadQuery, ThreadSummary, Answer<ThreadSummary>>(
    this,
    'after',
    () => this.tellCount(),
  );
  private readonly thread = new PageLoader<MessageQuery, ThreadMessage, ThreadAnswer>(this, 'before', () =>
    this.markRead(),
  );
  private readonly desk = new WritingDesk(this);
  private readonly aids = new ReadingAids(this);
  private watching: AbortController | undefined;
  private toldCount: number | undefined;

  private readonly marks = new FreshMarks();

  /** Asks the source again. */
  reload(): void {
    this.list.reload();
    this.thread.reload();
  }

  /** Begins a new message. */
  write(): void {
    this.desk.open({draft: {recipients: []}});
    void this.focusOn('skolebro-composer');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watching?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {source, query, openId} = this;
    if (changed.has('source')) this.watch();
    if (changed.has('openId') || changed.has('source')) {
      this.marks.forget();
      this.aids.forget();
    }
    this.list.ask(source, query, source && ((asked, signal) => source.load(asked, signal)));
    const isOpen = source !== undefined && openId !== '';
    this.thread.ask(
      source,
      {threadId: openId},
      isOpen ? (asked, signal) => source.thread(asked, signal) : undefined,
    );
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {isNarrow} = this.width;
    const isReading = this.openId !== '' || this.desk.sheet !== undefined;
    return html`<div
      class="panes ${isNarrow ? 'narrow' : ''}"
      @thread-open=${this.onOpen}
      @query-change=${this.onQuery}
      @threads-change=${this.onChange}
      @threads-more=${() => this.list.more()}
      @message-reply=${this.onReply}
      @thread-change=${this.onThreadChange}
      @message-translate=${this.aids.onEvent}
      @pictures-need=${this.aids.onEvent}
      @thread-older=${() => this.thread.more()}
      @message-send=${this.onSend}
      @draft-change=${this.desk.onEvent}
      @draft-discard=${this.desk.onEvent}
      @files-add=${this.desk.onEvent}
      @file-remove=${this.desk.onEvent}
      @recipients-query=${this.desk.onEvent}
      @recipients-change=${this.desk.onEvent}
      @link-open=${this.pass}
      @file-open=${this.pass}
      @state-step-up=${this.pass}
      @state-sign-in=${this.pass}
      @state-retry=${this.onRetry}
    >
      ${isNarrow && isReading ? nothing : listPane(this.view, words)}
      ${isNarrow && !isReading ? nothing : readingPane(this.view, words)}
      ${this.desk.sent ? sentBar(words, () => void this.undo()) : nothing}
      <p class="visually-hidden" role="status">${this.desk.sent ? words.sent : ''}</p>
    </div>`;
  }

  private get view(): View {
    const {list, thread, desk, aids, mailbox, refused, query, family, openId, allRows, now, timeZone} = this;
    return {
      ...{list, desk, aids, mailbox, refused, query, family, openId, allRows, now, timeZone},
      thread: thread.answer,
      messages: this.marks.show(thread.items),
      translateTo: this.source?.translate ? this.translateTo : '',
      isNarrow: this.width.isNarrow,
      write: () => this.write(),
      back: () => this.back(),
    };
  }

  private watch() {
    this.watching?.abort();
    const {source} = this;
    this.mailbox = undefined;
    if (!source) return;
    const {signal} = (this.watching = new AbortController());
    source.watch?.(() => this.reload(), signal);
    // Without a mailbox there is an inbox to read and nothing to write.
    source.mailbox(signal).then(
      (mailbox) => (this.mailbox = signal.aborted ? undefined : mailbox),
      () => undefined,
    );
  }

  private tellCount() {
    const count = this.list.items.filter(({unread = 0}) => unread > 0).length;
    if (count !== this.toldCount) tell(this, 'messages-count-change', {count});
    this.toldCount = count;
  }

  /** Tells the source that the thread is read, once it is on the screen. */
  private markRead() {
    const {openId, thread} = this;
    if (openId === '' || thread.answer.state !== 'ready' || !this.marks.take(thread.items)) return;
    // That it could not be kept shows by itself: the thread stays unread.
    void this.source?.change([openId], {read: true}).catch(() => undefined);
  }

  private async change(ids: readonly Uuid[], change: ThreadChange) {
    this.refused = undefined;
    try {
      await this.source?.change(ids, change);
      if (!this.source?.watch) this.reload();
    } catch (error) {
      const now = error instanceof WriteRefused ? error.state : 'failed';
      this.refused = {state: now, heading: textsFor(this, texts).notKept};
    }
  }

  private open(threadId: Uuid) {
    this.openId = threadId;
    if (this.desk.sheet?.thread?.id !== threadId) this.desk.close();
    tell(this, 'messages-navigate', {threadId});
  }

  private back() {
    if (this.desk.sheet) this.desk.close();
    else this.open('');
    void this.focusOn('skolebro-thread-list');
  }

  private async focusOn(tag: 'skolebro-thread-list' | 'skolebro-thread' | 'skolebro-composer') {
    await this.updateComplete;
    if (tag === 'skolebro-composer') await Messages.loadComposer();
    const part = this.renderRoot.querySelector<LitElement>(tag);
    await part?.updateComplete;
    if (part instanceof ThreadList) part.focusRows();
    else part?.focus();
  }

  private readonly onOpen = ({detail}: CustomEvent<{thread: ThreadSummary}>) => {
    this.open(detail.thread.id);
    void this.updateComplete.then(() => this.thread.settling).then(() => this.focusOn('skolebro-thread'));
  };

  private readonly onQuery = ({detail}: CustomEvent<{query: ThreadQuery}>) => {
    this.query = detail.query;
  };

  private readonly onChange = ({detail}: CustomEvent<{ids: readonly Uuid[]; change: ThreadChange}>) => {
    void this.change(detail.ids, detail.change);
  };

  private readonly onThreadChange = ({detail: {change}}: CustomEvent<{change: ThreadChange}>) => {
    void this.change([this.openId], change);
    // A thread that is set as unread would be read again as long as it is open.
    if (change.read === false) this.open('');
  };

  private readonly onReply = ({detail}: CustomEvent<{message: ThreadMessage; replyTo: ReplyTo}>) => {
    const {thread} = this.thread.answer as ThreadAnswer;
    const {message, replyTo} = detail;
    const draft = {recipients: [], ...thread?.draft, inReplyToId: message.id, replyTo};
    this.desk.open({draft, ...(thread && {thread}), ...(message.sender && {sender: message.sender})});
    void this.focusOn('skolebro-composer');
  };

  private readonly onSend = ({detail: {message}}: CustomEvent<{message: OutgoingMessage}>) => {
    void this.desk.send(message).then(() => this.tellSent());
  };

  private tellSent() {
    const {sent} = this.desk;
    if (!sent) return;
    const {messageId, threadId} = sent;
    tell(this, 'message-sent', {receipt: {messageId, threadId}});
    if (!this.source?.watch) this.reload();
    void this.focusOn(this.openId === '' ? 'skolebro-thread-list' : 'skolebro-thread');
  }

  private async undo() {
    if (await this.desk.undo()) void this.focusOn('skolebro-composer');
    else this.refused = {state: 'failed', heading: textsFor(this, texts).notUndone};
  }

  private readonly onRetry = (event: Event) => {
    this.refused = undefined;
    this.reload();
    relay(this, event);
  };

  private readonly pass = (event: Event) => relay(this, event);
}
