import {
  type Answer,
  type Mailbox,
  type MessageQuery,
  type MessageSource,
  type Receipt,
  type ReplyTo,
  type ThreadAnswer,
  type ThreadChange,
  type ThreadMessage,
  type ThreadQuery,
  type ThreadSummary,
  WriteRefused,
} from '@skolebro/host';
import type {HostContext, Instant, LanguageTag, TimeZoneId, Uuid} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {FamilyChild} from '../child-mark/marks.js';
import {textsFor} from '../language.js';
import {HostSaid} from '../source/host-said.js';
import {buttons} from '../theme/buttons.js';
import {ThreadList} from '../thread-list/thread-list.js';
import {tokens} from '../theme/tokens.js';
import {WidthWatcher} from '../theme/width-watcher.js';
import {styles} from './messages.styles.js';
import {texts} from './messages.texts.js';
import {type View, listPane, readingPane} from './messages-view.js';
import {PageLoader} from './page-loader.js';
import type {ReadingAids} from './reading-aids.js';
import {FreshMarks} from './fresh-marks.js';
import {relay, tell} from './relay.js';
import type {Sheet} from './drafts.js';
import type {WritingDesk} from './writing-desk.js';

/** Below this width, in rem, the list and the thread stand one after the other. */
const roomForBoth = 52;

type Change = {readonly ids: readonly Uuid[]; readonly change: ThreadChange};

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
 * @fires {CustomEvent<{missing: readonly string[]}>} context-lack - The host does not say these parts of its context, so that names, zone or language are the usual ones.
 */
export class Messages extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, styles];

  /** Makes the composer known; the definition loads it when somebody first writes, for most only read. */
  static loadComposer: () => Promise<unknown> = () => Promise.resolve();

  /** Where they come from. While it is absent it waits. */
  @property({attribute: false}) source: MessageSource | undefined = undefined;

  /** The children of the user, in the order that decides their colours and shapes; empty means the context's. */
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

  /** What the page tells of language, look, children and time zone; its own properties come before it. */
  @property({attribute: false}) context: HostContext | undefined = undefined;

  /** The zone whose clock the times are on; empty means the context's, or else Denmark's. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = '';

  @state() private mailbox: Mailbox | undefined;
  @state() private refused: View['refused'];
  private readonly width = new WidthWatcher(this, roomForBoth);
  private readonly list = new PageLoader<ThreadQuery, ThreadSummary, Answer<ThreadSummary>>(
    this,
    'after',
    () => this.tellCount(),
  );
  private readonly thread = new PageLoader<MessageQuery, ThreadMessage, ThreadAnswer>(this, 'before', () =>
    this.markRead(),
  );
  private readonly said = new HostSaid(this, ['locale', 'children', 'timeZone']);
  private desk: WritingDesk | undefined;
  private aids: ReadingAids | undefined;
  private watching: AbortController | undefined;
  private toldCount: number | undefined;
  private readonly marks = new FreshMarks();

  /** Asks the source again, and tries once more what it did not do. */
  reload(): void {
    this.list.reload();
    this.thread.reload();
    this.desk?.retry();
  }

  /** Begins a new message. */
  write(): void {
    void this.writeOn({draft: {recipients: []}});
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
    this.said.hear(this.context);
    const {source, query, openId} = this;
    if (changed.has('source')) this.watch();
    if (changed.has('openId') || changed.has('source')) {
      this.marks.forget();
      this.aids?.forget();
      if (this.desk?.sheet?.thread?.id !== openId) this.desk?.leave();
    }
    this.list.ask(source, query, source && ((asked, signal) => source.load(asked, signal)));
    const ask = openId === '' ? undefined : source?.thread.bind(source);
    this.thread.ask(source, {threadId: openId}, ask);
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {isNarrow} = this.width;
    const isReading = this.openId !== '' || this.desk?.sheet;
    return html`<div
      class="panes ${isNarrow ? 'narrow' : ''}"
      @thread-open=${this.onOpen}
      @query-change=${({detail}: CustomEvent<{query: ThreadQuery}>) => (this.query = detail.query)}
      @threads-change=${({detail}: CustomEvent<Change>) => this.change(detail.ids, detail.change)}
      @threads-more=${() => this.list.more()}
      @message-reply=${this.onReply}
      @thread-change=${this.onThreadChange}
      @message-translate=${this.onNeed}
      @pictures-need=${this.onNeed}
      @thread-older=${() => this.thread.more()}
      @link-open=${this.pass}
      @file-open=${this.pass}
      @state-step-up=${this.pass}
      @state-sign-in=${this.pass}
      @state-retry=${this.onRetry}
    >
      ${isNarrow && isReading ? nothing : listPane(this.view, words)}
      ${isNarrow && !isReading ? nothing : readingPane(this.view, words)} ${this.desk?.drawSent()}
      <p class="visually-hidden" role="status">${this.desk?.said}</p>
    </div>`;
  }

  private get view(): View {
    const {list, thread, desk, aids, mailbox, refused, query, openId, allRows, now, said} = this;
    return {
      ...{list, desk, aids, mailbox, refused, query, openId, allRows, now},
      family: said.family(this.family),
      timeZone: said.timeZone(this.timeZone),
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
    const {draft} = (thread.answer as ThreadAnswer).thread ?? {};
    if (draft && thread.items.length === 0 && !this.desk?.sheet) void this.writeOn({draft});
    if (openId === '' || thread.answer.state !== 'ready' || !this.marks.take(thread.items)) return;
    // That it could not be kept shows by itself: the thread stays unread.
    void this.source?.change([openId], {read: true}).catch(() => undefined);
  }

  private async change(ids: Change['ids'], change: ThreadChange) {
    this.refused = undefined;
    try {
      await this.source?.change(ids, change);
      if (!this.source?.watch) this.reload();
    } catch (error) {
      const {state: why} = error instanceof WriteRefused ? error : {state: 'failed' as const};
      this.refused = {state: why, heading: textsFor(this, texts).notKept};
    }
  }

  private open(threadId: Uuid) {
    this.openId = threadId;
    tell(this, 'messages-navigate', {threadId});
  }

  private back() {
    if (this.desk?.sheet) this.desk.leave();
    else this.open('');
    void this.focusOn('skolebro-thread-list');
  }

  private async focusOn(tag: 'skolebro-thread-list' | 'skolebro-thread' | 'skolebro-composer') {
    await this.updateComplete;
    const part = this.renderRoot.querySelector<LitElement>(tag);
    await part?.updateComplete;
    if (part instanceof ThreadList) part.focusRows();
    else part?.focus();
  }

  private readonly onOpen = ({detail}: CustomEvent<{thread: ThreadSummary}>) => {
    this.open(detail.thread.id);
    void this.updateComplete.then(() => this.thread.settling).then(() => this.focusOn('skolebro-thread'));
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
    void this.writeOn({draft, ...(thread && {thread}), ...(message.sender && {sender: message.sender})});
  };

  /** What writes is loaded when somebody first writes. */
  private async writeOn(sheet: Sheet) {
    try {
      const [{WritingDesk}] = await Promise.all([import('./writing-desk.js'), Messages.loadComposer()]);
      this.desk ??= new WritingDesk(this, {
        setting: () => ({...this.view, source: this.source}),
        refuse: (refused) => (this.refused = refused),
        sent: (receipt) => this.tellSent(receipt),
      });
    } catch {
      this.refused = {state: 'failed', heading: ''};
      return;
    }
    this.desk.open(sheet);
    await this.focusOn('skolebro-composer');
  }

  /** Pictures and translations are got by what is loaded when the first of them is needed. */
  private readonly onNeed = async (event: Event) => {
    const {ReadingAids: Aids} = await import('./reading-aids.js');
    (this.aids ??= new Aids(this)).take(event);
  };

  private tellSent(receipt: Receipt) {
    tell(this, 'message-sent', {receipt});
    if (!this.source?.watch) this.reload();
    void this.focusOn(this.openId === '' ? 'skolebro-thread-list' : 'skolebro-thread');
  }

  private readonly onRetry = (event: Event) => {
    this.refused = undefined;
    this.reload();
    relay(this, event);
  };

  private readonly pass = (event: Event) => relay(this, event);
}
