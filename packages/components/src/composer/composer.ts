import type {Reach, Recipient, ReplyTo} from '@skolebro/host';
import {type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {localeFor, textsFor} from '../language.js';
import {nameOf} from '../messages/names.js';
import {parts} from '../messages/parts.styles.js';
import {relay, tell} from '../messages/relay.js';
import {MomentFormat} from '../moment-format.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {
  attaching,
  checkLine,
  formatButtons,
  goesTo,
  replyChoice,
  subjectField,
  sureView,
  troubleView,
} from './composer-parts.js';
import {styles} from './composer.styles.js';
import {type ComposerTexts, texts} from './composer.texts.js';
import {fill, format, takePasted} from './editor.js';
import {FileIntake} from './file-intake.js';
import type {LinkBox} from './link-box.js';
import {hindranceOf, warningsOf} from './judge.js';
import {Writer} from './writer.js';
import {namesOfFew} from './writing.js';

/** For how many seconds a message can be taken back. */
const undoSeconds = 10;

/**
 * Writes a message or an answer; an answer goes to the sender unless the user wants otherwise.
 *
 * It always says in words who gets it. Where there is something to think of, such as many receivers, an answer to
 * all, a guardian without custody or words that look sensitive, it says so before it sends. What is written stays.
 *
 * @tag skolebro-composer
 * @fires {CustomEvent<{message: OutgoingMessage}>} message-send - The user sends it, having read what there was to read.
 * @fires {CustomEvent<{message: OutgoingMessage}>} draft-change - Something was written; the page keeps it.
 * @fires {CustomEvent<{message: OutgoingMessage}>} draft-discard - The user wants the draft gone.
 * @fires {CustomEvent<{files: readonly File[]}>} files-add - Files within the limits are to be uploaded; the page sets `files`.
 * @fires {CustomEvent<object>} files-stop - The user no longer wants the files that are on their way; the page gives them up.
 * @fires {CustomEvent<{replyTo: ReplyTo}>} reply-change - The answer is to go to others than before; the page sets `reach` where its source counts answers.
 * @fires {CustomEvent<{what: string}>} trouble-retry - The user wants to try once more what is told in `troubles`.
 * @fires {CustomEvent<{file: MessageFile}>} file-remove - The user wants a file gone; the page sets `files`.
 * @fires {CustomEvent<{recipients: readonly Recipient[]}>} recipients-change - The receivers changed; the page sets `reach`.
 * @fires {CustomEvent<{query: RecipientQuery}>} recipients-query - The user looks for a receiver; the page sets `found`.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-sign-in - The user wants to sign in again, to send.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-step-up - The user wants to sign in at a higher level, to send.
 * @csspart editor - Where the message is written.
 */
export class Composer extends Writer {
  static override styles: CSSResultGroup = [tokens, buttons, parts, styles];

  private readonly intake = new FileIntake(this);
  private linkBox: LinkBox | undefined;

  /** Moves the focus to whom it is for, or in an answer to the words. */
  override focus(options?: FocusOptions): void {
    const first = this.isAnswer
      ? this.editor
      : this.renderRoot.querySelector<HTMLElement>('skolebro-recipient-picker');
    first?.focus(options);
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {isAnswer, isSure, files} = this;
    return html`<form
      class=${this.intake.isOver ? 'drop' : ''}
      novalidate
      @submit=${this.onSubmit}
      @dragover=${this.intake.onDrag}
      @dragleave=${this.intake.onLeave}
      @drop=${this.intake.onDrop}
      @file-remove=${this.pass}
      @state-retry=${this.onSubmit}
      @state-sign-in=${this.pass}
      @state-step-up=${this.pass}
    >
      <h2 id="heading">${isAnswer ? words.answer : words.newMessage}</h2>
      ${
        isAnswer
          ? replyChoice(
              this.replyTo,
              nameOf(this.sender, words.names),
              this.thread,
              this.user,
              words,
              this.onReplyTo,
            )
          : this.address(words)
      }
      <div>
        <span class="label" id="body">${words.body}</span>
        <div class="writing">
          ${formatButtons(
            words,
            (one) => this.editor && format(this.editor, one),
            () => void this.openLink(),
          )}
          ${this.linkBox?.draw()}
          <div
            class="editor"
            part="editor"
            role="textbox"
            aria-multiline="true"
            aria-labelledby="body"
            contenteditable="true"
            @input=${this.onWrite}
            @keydown=${this.onKey}
            @beforeinput=${this.onBefore}
            @paste=${this.intake.onPaste}
          ></div>
        </div>
      </div>
      <div>
        ${attaching(this.limits, words, localeFor(this), (offered) => this.intake.take(offered))}
        <skolebro-attachment-list removable .files=${files}></skolebro-attachment-list>
        ${this.underway(words)}
      </div>
      ${this.intake.refused.map(({name, why}) => html`<p class="fault" role="alert">${words.refusals[why](name)}</p>`)}
      ${this.options(words)} ${goesTo(this.whom(words), this.reached, words)}
      ${this.hindrance ? html`<p class="fault" role="alert">${this.hindranceWords(words)}</p>` : nothing}
      ${this.troubleViews(words)} ${this.failure(words)}
      ${isSure && this.reached ? this.sure(this.reached, words) : this.actions(words)}
    </form>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('draft') && this.editor) fill(this.editor, this.draft.html ?? '');
  }

  private address(words: ComposerTexts): TemplateResult {
    // An answer has its receivers and does without.
    void import('../define/recipient-picker.js');
    return html`<skolebro-recipient-picker
        .recipients=${this.recipients}
        .found=${this.found}
        next=${this.next}
        ?failed=${this.troubles.some(({what}) => what === 'search')}
        @recipients-query=${this.pass}
        @recipients-change=${this.onRecipients}
      ></skolebro-recipient-picker>
      ${subjectField(this.subject, words, (subject) => this.set(() => (this.subject = subject)))}`;
  }

  private options(words: ComposerTexts): TemplateResult {
    const until = this.quietEnd;
    const when = until && new MomentFormat(localeFor(this), this.timeZone, this.now).format(until);
    return html`<div>
      ${checkLine(words.sensitive, this.isSensitive, () => this.set(() => (this.isSensitive = !this.isSensitive)))}
      ${when ? checkLine(words.hold(when), this.isHeld, () => this.set(() => (this.isHeld = !this.isHeld))) : nothing}
    </div>`;
  }

  private actions(words: ComposerTexts): TemplateResult {
    const isSending = this.state === 'loading';
    return html`<div class="line">
      <button
        class="button plain"
        type="button"
        @click=${() => tell(this, 'draft-discard', {message: this.message})}
      >
        ${words.discard}
      </button>
      <button class="button primary send" type="submit" aria-disabled=${isSending ? 'true' : nothing}>
        ${isSending ? words.sending : words.send}
      </button>
    </div>`;
  }

  private underway(words: ComposerTexts): TemplateResult {
    return html`<p class="quiet line" role="status">
      ${
        this.uploading > 0
          ? html`${words.uploading(this.uploading)}
              <button class="button plain" type="button" @click=${() => tell(this, 'files-stop', {})}>
                ${words.stop}
              </button>`
          : nothing
      }
    </p>`;
  }

  private troubleViews(words: ComposerTexts): readonly TemplateResult[] {
    return this.troubles
      .filter(({what}) => what !== 'search')
      .map((trouble) => troubleView(trouble, words, (what) => tell(this, 'trouble-retry', {what})));
  }

  private failure(words: ComposerTexts) {
    const {state: now} = this;
    if (now === 'ready' || now === 'loading') return nothing;
    return html`<skolebro-state
      compact
      state=${now}
      heading=${words.notSent}
      explanation=${now === 'failed' ? words.notSentWhy : ''}
    ></skolebro-state>`;
  }

  private sure(reach: Reach, words: ComposerTexts): TemplateResult {
    const warnings = warningsOf(this.case);
    return sureView({
      warnings,
      reach,
      words,
      whom: this.whom(words),
      mayMarkSensitive:
        !this.isSensitive && warnings.some((one) => ['cpr', 'health', 'social', 'conflict'].includes(one)),
      back: () => {
        this.isSure = false;
        this.editor?.focus();
      },
      markSensitive: () => this.set(() => (this.isSensitive = true)),
      send: this.send,
    });
  }

  /** Most messages have no link, and do without what makes them. */
  private async openLink() {
    const {LinkBox: Box} = await import('./link-box.js');
    this.linkBox ??= new Box(this, () => this.onWrite());
    this.linkBox.open();
  }

  private hindranceWords(words: ComposerTexts): string {
    const most = this.limits.recipients ?? 0;
    return this.hindrance ? words.hindrances[this.hindrance](this.reached?.people ?? 0, most) : '';
  }

  /** The names of those who get it, where they are few. */
  private whom(words: ComposerTexts): string {
    if (this.reached?.people === 0) return '';
    if (!this.isAnswer) return namesOfFew(this.recipients, this.reach, words.names);
    return this.replyTo === 'sender' ? nameOf(this.sender, words.names) : '';
  }

  private readonly onReplyTo = (replyTo: ReplyTo) => {
    this.set(() => (this.replyTo = replyTo));
    this.reach = undefined;
    tell(this, 'reply-change', {replyTo});
  };

  private readonly onWrite = () => this.set(() => undefined);

  private readonly onRecipients = (event: Event) => {
    event.stopPropagation();
    const {recipients} = (event as CustomEvent<{recipients: readonly Recipient[]}>).detail;
    this.set(() => (this.recipients = recipients));
    this.reach = undefined;
    tell(this, 'recipients-change', {recipients});
  };

  private readonly onSubmit = (event: Event) => {
    event.preventDefault();
    if (this.state === 'loading') return;
    this.hindrance = hindranceOf(this.case);
    if (this.hindrance) return;
    if (warningsOf(this.case).length === 0) {
      this.send();
      return;
    }
    this.isSure = true;
    // The words have the focus, not the button: whoever presses Enter twice has still to read.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#sure')?.focus());
  };

  private readonly send = () => {
    this.stopKeeping();
    this.isSure = false;
    tell(this, 'message-send', {message: {...this.message, undoSeconds}});
  };

  private readonly pass = (event: Event) => relay(this, event);

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.openLink();
  };

  private readonly onBefore = (event: InputEvent) => {
    if (!/^insertFrom(Paste|Drop)$/.test(event.inputType) || !takePasted(event)) return;
    event.preventDefault();
    this.onWrite();
  };
}
