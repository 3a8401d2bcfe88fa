import type {
  AnswerState,
  Mailbox,
  MessageFile,
  MessageSource,
  OutgoingMessage,
  Receipt,
  Recipient,
  RecipientQuery,
  ReplyTo,
} from '@skolebro/host';
import type {Instant, TimeZoneId} from '@skolebro/models';
import type {LitElement, TemplateResult} from 'lit';
import type {Composer} from '../composer/composer.js';
import {type Trouble, settled, stateOf} from '../composer/trouble.js';
import {textsFor} from '../language.js';
import {Drafts, type Sheet} from './drafts.js';
import {FileDesk} from './file-desk.js';
import {Receivers} from './receivers.js';
import {NoAnswer, patience, within} from './within.js';
import {composerView, sentBar} from './writing-view.js';
import {wear} from '../source/late-part.js';
import {styles} from './writing-desk.styles.js';
import {texts} from './writing.texts.js';

/** What the events of a composer hold, each a part of it. */
interface Told {
  readonly message?: OutgoingMessage;
  readonly query?: RecipientQuery;
  readonly recipients?: readonly Recipient[];
  readonly replyTo?: ReplyTo;
  readonly files?: readonly File[];
  readonly file?: MessageFile;
  readonly what?: Trouble['what'];
}

/** What a desk knows of where it stands. */
export interface Setting {
  readonly source: MessageSource | undefined;
  readonly mailbox: Mailbox | undefined;
  readonly now: Instant;
  readonly timeZone: TimeZoneId;
}

/** How a desk is tied to its widget. */
export interface Ties {
  readonly setting: () => Setting;

  /** Shows what could not be written, above the list. */
  readonly refuse: (refused: {readonly state: AnswerState; readonly heading: string} | undefined) => void;

  /** Hears that the source took a message over. */
  readonly sent: (receipt: Receipt) => void;
}

/** Carries what is written between the composer and the source: drafts, receivers, files, sending and taking back. */
export class WritingDesk {
  /** What is being written; undefined while nothing is. */
  sheet: Sheet | undefined;
  state: AnswerState = 'ready';
  readonly receivers: Receivers;
  readonly files: FileDesk;

  private readonly host: LitElement;
  private readonly ties: Ties;
  private readonly drafts: Drafts;

  /** Whether the user is told of a draft that only stands here. */
  private isBehind = false;
  private problems: readonly Trouble[] = [];
  private gone: (Receipt & {readonly sheet: Sheet}) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, ties: Ties) {
    this.host = host;
    this.ties = ties;
    wear(host, styles);
    const changed = () => host.requestUpdate();
    this.receivers = new Receivers(changed);
    this.files = new FileDesk(changed);
    this.drafts = new Drafts((sheet, refused) => {
      const isHere = sheet === this.sheet;
      if (isHere) this.note('draft', refused && {state: refused});
      if (refused && !isHere) ties.refuse({state: refused, heading: textsFor(host, texts).onlyHere});
      else if (!refused && this.isBehind) ties.refuse(undefined);
      this.isBehind = refused !== undefined && !isHere;
    });
  }

  /** What the source did not do. */
  get troubles(): readonly Trouble[] {
    const {uncounted, unfound} = this.receivers;
    const {left} = this.files;
    let all = this.problems;
    if (uncounted) all = settled(all, 'reach', {state: uncounted});
    if (unfound) all = settled(all, 'search', {state: unfound});
    return left ? settled(all, 'file', {state: left.state, names: left.files.map(({name}) => name)}) : all;
  }

  /** What is said aloud. */
  get said(): string {
    return this.gone ? textsFor(this.host, texts).sent : '';
  }

  /** The composer, while something is being written. */
  draw(): TemplateResult | undefined {
    return this.sheet && composerView(this, this.sheet, this.ties.setting());
  }

  /** That a message is sent, and a way to take it back for a while. */
  drawSent(): TemplateResult | undefined {
    const words = textsFor(this.host, texts);
    return this.gone && sentBar(words, () => void this.undo());
  }

  /** Takes what a composer tells. */
  readonly onEvent = ({type, detail}: CustomEvent<Told>): void => {
    const {source, sheet} = this;
    const {message, query, recipients, replyTo, files, file, what} = detail;
    if (!sheet) return;
    if (type === 'draft-change' && message) this.drafts.keep(source, sheet, message);
    else if (type === 'message-send' && message) void this.send(message);
    else if (type === 'draft-discard') void this.discard(sheet);
    else if (type === 'recipients-query' && query) void this.receivers.find(source, query);
    else if (type === 'recipients-change' && recipients) void this.receivers.count(source, {recipients});
    else if (type === 'reply-change' && replyTo) this.countAnswer(sheet, replyTo);
    else if (type === 'files-add' && files) void this.files.carry(source, files);
    else if (type === 'files-stop') this.files.stop();
    else if (type === 'file-remove' && file) this.files.remove(file);
    else if (type === 'trouble-retry' && what) this.again(what);
  };

  /** Begins, or goes on with what was kept. */
  open(given: Sheet, isGivenBack = false): void {
    this.leave();
    const sheet = this.drafts.take(given, !isGivenBack);
    const {recipients, replyTo = 'sender', files = []} = sheet.draft;
    this.sheet = sheet;
    this.state = 'ready';
    this.problems = [];
    this.receivers.forget();
    this.files.open(files);
    if (sheet.thread) this.countAnswer(sheet, replyTo);
    else void this.receivers.count(this.source, {recipients});
    this.host.requestUpdate();
  }

  /** Stops writing, and keeps what is written. */
  leave(): void {
    if (this.sheet) this.composer?.keepNow();
    this.close();
  }

  /** Tries once more what the source did not do. */
  retry(): void {
    if (this.isBehind) this.drafts.again(this.source);
    for (const {what} of this.troubles) this.again(what);
  }

  private get source(): MessageSource | undefined {
    return this.ties.setting().source;
  }

  private get composer(): Composer | null {
    return this.host.renderRoot.querySelector<Composer>('skolebro-composer');
  }

  private again(what: Trouble['what']) {
    const {source} = this;
    const message = this.composer?.message;
    if (what === 'reach') void this.receivers.count(source);
    else if (what === 'search') void this.receivers.find(source, {});
    else if (what === 'file') void this.files.again(source);
    else if (what === 'draft' && this.sheet && message) this.drafts.keep(source, this.sheet, message);
  }

  private countAnswer({thread, draft: {inReplyToId}}: Sheet, replyTo: ReplyTo) {
    const address = thread && {thread, replyTo, ...(inReplyToId !== undefined && {inReplyToId})};
    void this.receivers.count(this.source, address);
  }

  private close() {
    this.sheet = undefined;
    this.host.requestUpdate();
  }

  private async discard(sheet: Sheet) {
    this.close();
    const id = await this.drafts.end(sheet);
    if (id !== undefined) await this.source?.deleteDraft(id).catch(() => undefined);
  }

  private async send(message: OutgoingMessage) {
    const {source, sheet, drafts} = this;
    if (!source || !sheet || this.state === 'loading') return;
    this.show('loading');
    this.note('send');
    try {
      // A draft that is never kept must not keep the message from being sent.
      await within(drafts.saving, patience / 10).catch(() => undefined);
      const receipt = await within(source.send(drafts.withId(sheet, message)));
      void drafts.end(sheet);
      this.gone = {...receipt, sheet};
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.forget(), (message.undoSeconds ?? 0) * 1000);
      this.show('ready');
      if (this.sheet === sheet) this.close();
      this.ties.sent(receipt);
    } catch (error) {
      const isUnsure = error instanceof NoAnswer;
      this.show(isUnsure ? 'ready' : stateOf(error));
      if (isUnsure) this.note('send', {state: 'failed'});
    }
  }

  /** Takes back what was sent last, and goes on with it. */
  private async undo() {
    const {gone, host, source} = this;
    this.forget();
    if (!gone || !source) return;
    try {
      const draft = await within(source.undo(gone.messageId));
      this.open({...gone.sheet, draft}, true);
      await host.updateComplete;
      this.composer?.focus();
    } catch {
      this.ties.refuse({state: 'failed', heading: textsFor(host, texts).notUndone});
    }
  }

  private forget() {
    clearTimeout(this.timer);
    this.gone = undefined;
    this.host.requestUpdate();
  }

  private show(state: AnswerState) {
    this.state = state;
    this.host.requestUpdate();
  }

  private note(what: Trouble['what'], trouble?: Omit<Trouble, 'what'>) {
    this.problems = settled(this.problems, what, trouble);
    this.host.requestUpdate();
  }
}
