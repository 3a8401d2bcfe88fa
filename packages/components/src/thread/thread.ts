import type {
  AnswerState,
  Correspondent,
  ReplyTo,
  ThreadHead,
  ThreadMessage,
  Translation,
} from '@skolebro/host';
import type {Instant, LanguageTag, TimeZoneId, Uuid} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {FamilyChild} from '../child-mark/marks.js';
import {localeFor, textsFor} from '../language.js';
import {signsOf} from '../messages/child-signs.js';
import {nameOf} from '../messages/names.js';
import {readingParts} from '../messages/reading-parts.styles.js';
import {relay, tell} from '../messages/relay.js';
import {LatePart} from '../source/late-part.js';
import {ShortMoment} from '../messages/short-moment.js';
import {placeAfter} from '../thread-list/list-keys.js';
import {toggled} from '../thread-list/rows.js';
import {buttons} from '../theme/buttons.js';
import {childProperties} from '../theme/tokens.generated.js';
import {tokens} from '../theme/tokens.js';
import {answered, hasContent, openAtFirst, uniqueMessages} from './message-words.js';
import {MessageFeed} from './message-feed.js';
import {type MessageContext, messageView} from './message-view.js';
import {answerBar} from './answer-bar.js';
import {type HeadTools, jumpToUnread, threadHead} from './thread-head.js';
import {styles as messageStyles} from './message.styles.js';
import {styles} from './thread.styles.js';
import {type ThreadTexts, texts} from './thread.texts.js';

/**
 * Shows one conversation: what is unread and the latest in full, the rest in a line each that opens.
 *
 * A thread that may not be shown says why and what to do; it never looks empty. With the focus on a message, the
 * arrows, Home and End move to others.
 *
 * @tag skolebro-thread
 * @fires {CustomEvent<{message: ThreadMessage, replyTo: ReplyTo}>} message-reply - The user wants to answer the sender, or all.
 * @fires {CustomEvent<{change: ThreadChange}>} thread-change - The user wants the thread marked, muted or unread.
 * @fires {CustomEvent<{message: ThreadMessage, language: LanguageTag}>} message-translate - The user wants a translation; the page sets `translations`.
 * @fires {CustomEvent<object>} thread-older - The user wants older messages.
 * @fires {CustomEvent<{file: MessageFile}>} file-open - The user wants to open a file.
 * @fires {CustomEvent<{href: string}>} link-open - The user follows a link; preventing it leaves that to the page.
 * @fires {CustomEvent<{fileIds: readonly Uuid[]}>} pictures-need - A text shows files; the page sets `pictures`.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-retry - The user tried again.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-step-up - The user wants to sign in at a higher level.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-sign-in - The user wants to sign in again.
 * @slot actions - What else can be done with the thread.
 * @csspart message - One message.
 */
export class Thread extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    childProperties,
    buttons,
    readingParts,
    styles,
    messageStyles,
  ];

  /** Makes the list of files known; the definition loads it when a message has some. */
  static loadFiles: () => Promise<unknown> = () => Promise.resolve();

  /** What the thread is; absent where even that is hidden. */
  @property({attribute: false}) thread: ThreadHead | undefined = undefined;

  /** The messages, the oldest first. */
  @property({attribute: false}) messages: readonly ThreadMessage[] = [];

  /** The state of the answer that they came in. */
  @property() state: AnswerState = 'ready';

  /** The vendor or institution that answers, as users know it. */
  @property() vendor = '';

  /** Whether there are older messages to ask for. */
  @property({type: Boolean}) more = false;

  /** The children of the user, in the order that decides their colours and shapes. */
  @property({attribute: false}) family: readonly FamilyChild[] = [];

  /** The language that the user may ask for a translation to; "" offers none. */
  @property({attribute: 'translate-to'}) translateTo: LanguageTag = '';

  /** Translations by message id, where the page has them. */
  @property({attribute: false}) translations: ReadonlyMap<Uuid, Translation> = new Map();

  /** The bytes of pictures in the texts, by file id. */
  @property({attribute: false}) pictures: ReadonlyMap<Uuid, Blob> = new Map();

  /** Whether nobody may answer from here. */
  @property({type: Boolean, attribute: 'readonly'}) readOnly = false;

  /** The moment that counts as now; while it is empty every date is written out. */
  @property() now: Instant = '';

  /** The zone whose clock the times are on. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = 'Europe/Copenhagen';

  @state() private opened: ReadonlySet<Uuid> = new Set();
  @state() private originals: ReadonlySet<Uuid> = new Set();
  @state() private activeId: Uuid = '';

  private readonly feed = new MessageFeed();
  private readonly late = new LatePart(this, () => import('./notes.js'));
  private shown: readonly ThreadMessage[] = [];
  private shownThread: Uuid | undefined;
  private moments = new ShortMoment('da-DK', '', '');
  private isNew = false;

  /** Moves the focus to the first unread message, or to the latest. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('article[tabindex="0"]')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.openAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.openAll);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const locale = localeFor(this);
    if (!this.moments.isFor(locale, this.timeZone, this.now)) {
      this.moments = new ShortMoment(locale, this.timeZone, this.now);
    }
    if (!changed.has('messages')) return;
    const known = new Set(this.shown.map(({id}) => id));
    this.shown = uniqueMessages(this.messages);
    if (this.shown.some(({files}) => files && files.length > 0)) void Thread.loadFiles();
    const {id} = this.thread ?? {};
    this.isNew = id !== this.shownThread || known.size === 0;
    this.shownThread = id;
    const fresh = this.shown.filter((one) => !known.has(one.id)).slice(this.isNew ? 0 : -12);
    const before = this.isNew ? [] : this.opened;
    this.opened = new Set([...before, ...openAtFirst(fresh)]);
    if (this.isNew) this.activeId = (this.shown.find((one) => one.unread) ?? this.shown.at(-1))?.id ?? '';
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {thread, shown, more} = this;
    return html`${thread ? threadHead(thread, this.headTools(words)) : nothing}
      <div
        class="scroll"
        @keydown=${this.onKey}
        @click=${this.onPress}
        @focusin=${this.onFocus}
        @link-open=${this.pass}
        @file-open=${this.pass}
        @pictures-need=${this.pass}
        @state-retry=${this.pass}
        @state-step-up=${this.pass}
        @state-sign-in=${this.pass}
      >
        ${this.stateView(words)}${jumpToUnread(shown, words, (id) => this.goTo(id))}
        ${
          more
            ? html`<button class="button plain" type="button" @click=${() => tell(this, 'thread-older', {})}>
                ${words.older}
              </button>`
            : nothing
        }
        ${shown.length === 0 ? nothing : html`<div role="feed" aria-label=${words.messages}></div>`}
      </div>
      ${this.answer(words)}`;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const words = textsFor(this, texts);
    const count = this.more ? -1 : this.shown.length;
    const placed = this.shown.map((message) => ({...this.placed(message, words), message, count}));
    this.feed.draw(this.renderRoot.querySelector('[role="feed"]'), placed);
  }

  protected override updated(): void {
    if (!this.isNew || this.shown.length === 0) return;
    this.isNew = false;
    // Once the parts within have their heights.
    const first = this.renderRoot.querySelector('article[tabindex="0"]');
    requestAnimationFrame(() => first?.scrollIntoView({block: 'nearest'}));
  }

  private stateView(words: ThreadTexts) {
    const {shown, vendor} = this;
    const isEmpty = this.state === 'empty' || (this.state === 'ready' && shown.length === 0);
    if (this.state === 'ready' && (!isEmpty || !this.thread)) return nothing;
    return html`<skolebro-state
      ?compact=${shown.length > 0}
      state=${isEmpty ? 'empty' : this.state}
      vendor=${vendor}
      heading=${isEmpty ? words.empty : ''}
      explanation=${isEmpty ? words.emptyExplanation : ''}
    ></skolebro-state>`;
  }

  private placed(message: ThreadMessage, words: ThreadTexts) {
    const {id} = message;
    const isOpen = this.opened.has(id);
    const translation = this.originals.has(id) ? undefined : this.translations.get(id);
    const notes = !hasContent(message) || message.kind !== 'message' ? this.late.now : undefined;
    return {
      isActive: id === this.activeId,
      parted: [message, isOpen, translation, this.moments, this.translateTo, isOpen && this.pictures, notes],
      view: () => messageView(message, isOpen, this.contextOf(message, {words, notes, translation})),
    };
  }

  private contextOf(
    message: ThreadMessage,
    rest: Pick<MessageContext, 'words' | 'notes' | 'translation'>,
  ): MessageContext {
    const {id, language, own} = message;
    const {translateTo, moments, pictures} = this;
    return {
      ...rest,
      speaker: this,
      pictures,
      moment: (instant) => moments.formatWithTime(instant),
      mayTranslate: translateTo !== '' && !own && language !== translateTo,
      translate: () => {
        if (this.translations.has(id)) this.originals = toggled(this.originals, id);
        else tell(this, 'message-translate', {message, language: translateTo});
      },
    };
  }

  private answer(words: ThreadTexts) {
    const {thread, readOnly, shown} = this;
    if (!thread || shown.length === 0 || (readOnly && !thread.locked)) return nothing;
    return answerBar(thread, words, nameOf(answered(shown)?.sender, words.names), this.reply);
  }

  private headTools(words: ThreadTexts): HeadTools {
    return {
      words,
      signs: signsOf(this.family, words.child),
      nameOf: (person: Correspondent) => nameOf(person, words.names),
      change: (change) => tell(this, 'thread-change', {change}),
      openAll: this.openAll,
      hasFolded: this.opened.size < this.shown.length,
      print: () => void this.print(),
    };
  }

  private async print() {
    this.openAll();
    await this.updateComplete;
    window.print();
  }

  private readonly openAll = () => {
    this.opened = new Set(this.shown.map(({id}) => id));
  };

  private goTo(id: Uuid) {
    this.activeId = id;
    const article = this.renderRoot.querySelector<HTMLElement>(`article[data-id='${CSS.escape(id)}']`);
    article?.scrollIntoView({block: 'nearest'});
    article?.focus();
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.localName !== 'article') return;
    const place = this.shown.findIndex(({id}) => id === this.activeId);
    const to = placeAfter(event.key, place, this.shown.length, 5);
    const next = to === undefined ? undefined : this.shown[to];
    if (next) this.goTo(next.id);
    else if (event.key === 'Enter') this.opened = toggled(this.opened, this.activeId);
    else return;
    event.preventDefault();
  };

  private readonly reply = (replyTo: ReplyTo) => {
    const message = answered(this.shown);
    if (message) tell(this, 'message-reply', {message, replyTo});
  };

  private readonly onPress = (event: Event) => {
    const {id} = (event.target as Element).closest('.folded, .when')?.closest('article')?.dataset ?? {};
    if (id !== undefined) this.opened = toggled(this.opened, id);
  };

  private readonly onFocus = (event: Event) => {
    const {target} = event;
    if (target instanceof HTMLElement && target.localName === 'article')
      this.activeId = target.dataset.id ?? '';
  };

  private readonly pass = (event: Event) => relay(this, event);
}
