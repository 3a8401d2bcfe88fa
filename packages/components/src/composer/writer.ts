import type {
  AnswerState,
  Correspondent,
  MessageFile,
  MessageLimits,
  OutgoingMessage,
  QuietHours,
  Reach,
  Recipient,
  ReplyTo,
  ThreadHead,
} from '@skolebro/host';
import type {Instant, TimeZoneId} from '@skolebro/models';
import {LitElement, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {tell} from '../messages/relay.js';
import {htmlOf} from './editor.js';
import type {Case, Hindrance} from './judge.js';
import type {Trouble} from './trouble.js';
import {quietUntil} from './quiet-hours.js';
import {laterOf, messageOf, reachOfAnswer} from './writing.js';

/** How long nothing is written before the draft is kept, in ms. */
const pause = 800;

/** What is being written, to whom, and what is known of it; how it looks is the composer's. */
export abstract class Writer extends LitElement {
  /** The message as it was kept, or as much of it as is known. Setting another one takes its place. */
  @property({attribute: false}) draft: OutgoingMessage = {recipients: []};

  /** The thread that is answered; absent where a new one begins. */
  @property({attribute: false}) thread: ThreadHead | undefined = undefined;

  /** Who wrote what is answered. */
  @property({attribute: false}) sender: Correspondent | undefined = undefined;

  /** Who the user is. */
  @property({attribute: false}) user: Correspondent | undefined = undefined;

  /** Whom the chosen receivers are, counted; undefined while that is being found out. */
  @property({attribute: false}) reach: Reach | undefined = undefined;

  /** Whether those whom it reaches are being counted, although `reach` does not say so, as for an answer. */
  @property({type: Boolean}) counting = false;

  /** What the search for receivers found; undefined while it is on its way. */
  @property({attribute: false}) found: readonly Recipient[] | undefined = undefined;

  /** The page of receivers that follows; "" on the last. */
  @property() next = '';

  /** The files that are uploaded. */
  @property({attribute: false}) files: readonly MessageFile[] = [];

  /** How many files are on their way. */
  @property({type: Number}) uploading = 0;

  @property({attribute: false}) limits: MessageLimits = {};

  /** When the user does not want to disturb. */
  @property({attribute: false}) quietHours: QuietHours | undefined = undefined;

  /** What the source did not do while the user wrote. */
  @property({attribute: false}) troubles: readonly Trouble[] = [];

  /** How it went: `loading` while it is sent, or why it was not. */
  @property() state: AnswerState = 'ready';

  /** The moment that counts as now. */
  @property() now: Instant = '';

  /** The zone whose clock the times are on. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = 'Europe/Copenhagen';

  @state() protected replyTo: ReplyTo = 'sender';
  @state() protected recipients: readonly Recipient[] = [];
  @state() protected subject = '';
  @state() protected isSensitive = false;
  @state() protected isHeld = false;
  @state() protected isSure = false;
  @state() protected hindrance: Hindrance | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keepNow();
  }

  /** Keeps at once what was written and is not kept yet. */
  keepNow(): void {
    if (this.timer !== undefined) this.keep();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('draft')) return;
    const {recipients, subject = '', replyTo = 'sender', sensitive = false, holdUntil} = this.draft;
    this.recipients = recipients;
    this.subject = subject;
    this.replyTo = replyTo;
    this.isSensitive = sensitive || (this.thread?.sensitive ?? false);
    this.isHeld = holdUntil !== undefined;
    this.isSure = false;
    this.hindrance = undefined;
  }

  /** Where the message is written; null until it is drawn. */
  protected get editor(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('.editor') ?? null;
  }

  protected get isAnswer(): boolean {
    return this.thread !== undefined;
  }

  protected get reached(): Reach | undefined {
    if (this.counting) return undefined;
    if (this.isAnswer) return this.reach ?? reachOfAnswer(this.replyTo, this.thread, this.sender, this.user);
    return this.recipients.length === 0 ? {people: 0} : this.reach;
  }

  protected get quietEnd(): Instant | undefined {
    const own = quietUntil(this.now, this.quietHours, this.timeZone);
    const others = this.reach?.quietUntil ?? '';
    // What was quiet when they were counted need not be so any more.
    return laterOf(own, Date.parse(others) > Date.parse(this.now) ? others : undefined);
  }

  protected get case(): Case {
    return {
      message: this.message,
      text: this.editor?.innerText ?? '',
      reach: this.reached,
      limits: this.limits,
      isQuiet: this.quietEnd !== undefined,
      isUploading: this.uploading > 0,
      isFileMissing: this.troubles.some(({what}) => what === 'file'),
    };
  }

  /** The message as it stands now. */
  get message(): OutgoingMessage {
    const {draft, thread, replyTo, recipients, subject, files, isSensitive, editor} = this;
    const holdUntil = this.isHeld ? this.quietEnd : undefined;
    const own = {draft, thread, replyTo, recipients, subject, files, isSensitive, holdUntil};
    return messageOf({...own, html: editor ? htmlOf(editor) : (draft.html ?? '')});
  }

  /** Takes what the user changed, and keeps it after a while. */
  protected set(change: () => void): void {
    change();
    this.isSure = false;
    this.hindrance = undefined;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), pause);
  }

  private keep() {
    this.stopKeeping();
    tell(this, 'draft-change', {message: this.message});
  }

  /** Keeps nothing more of what was written, because it is on its way. */
  protected stopKeeping(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
