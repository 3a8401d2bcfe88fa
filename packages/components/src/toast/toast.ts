import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {query, state} from 'lit/decorators.js';
import {kinds} from '../button/button.styles.js';
import {drawIcon} from '../icon/draw-icon.js';
import {checkIcon} from '../icon/icons/check.js';
import {crossIcon} from '../icon/icons/cross.js';
import {warningIcon} from '../icon/icons/warning.js';
import {textsFor} from '../language.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './toast.styles.js';
import {texts} from './toast.texts.js';

/** What has just happened, in one sentence. */
export interface ToastMessage {
  /** What happened: "Beskeden er sendt". */
  readonly message: string;

  /** What can be done about it: "Fortryd". */
  readonly action?: string;

  /** What its events tell the page. */
  readonly value?: string;

  /** Whether it went well or needs care; absent where neither matters. */
  readonly kind?: 'good' | 'warning';

  /** How long it stays, in seconds; absent means 8, or 20 with an action. 0 means until it is closed. */
  readonly seconds?: number;
}

interface Shown extends ToastMessage {
  readonly number: number;
}

/** How many stand there at a time; the others wait. */
const most = 3;

/**
 * Says what has just happened, above everything else and for a while, and lets the user take it back.
 *
 * One element serves a whole page: it says each message aloud once, politely. While a pointer rests on it or the focus
 * is in it, nothing goes away. A modal dialog keeps everything outside from being pressed, so what is said of a dialog's own
 * work stands in an element within it. What must not be missed is no toast.
 *
 * @tag skolebro-toast
 * @fires {CustomEvent<{value: string}>} toast-action - The user wants the action of the message.
 * @fires {CustomEvent<{value: string}>} toast-close - The message is gone: in time, or because the user closed it.
 * @csspart toast - One message.
 */
export class Toast extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, kinds, styles];

  @state() private queue: readonly Shown[] = [];
  @state() private announcement = '';

  @query('.toasts') private readonly place!: HTMLElement;

  private number = 0;
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private isHeld = false;

  /** Shows a message, after those that are there already. */
  show(message: ToastMessage): void {
    this.number += 1;
    this.queue = [...this.queue, {...message, number: this.number}];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopTimers();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const {visible} = this;
    return html`<p class="visually-hidden" role="status">${this.announcement}</p>
      <div
        class="toasts"
        popover="manual"
        @pointerenter=${this.hold}
        @pointerleave=${this.release}
        @focusin=${this.hold}
        @focusout=${this.release}
        @keydown=${this.onKey}
      >
        ${visible.map((toast) => this.toast(toast))}
      </div>`;
  }

  protected override updated(): void {
    const {visible} = this;
    const {place} = this;
    const hasNew = visible.some(({number}) => !this.timers.has(number));
    // Shown anew, it stands above a dialog that was opened after it; but never under the user's hand.
    if (place.matches(':popover-open') && (visible.length === 0 || (hasNew && !this.isHeld)))
      place.hidePopover();
    if (visible.length > 0 && this.isConnected && !place.matches(':popover-open')) place.showPopover();
    for (const toast of visible) {
      if (this.timers.has(toast.number)) continue;
      this.startTimer(toast);
      const said = toast.action === undefined ? toast.message : `${toast.message} ${toast.action}`;
      setTimeout(() => (this.announcement = said));
    }
  }

  private toast(toast: Shown): TemplateResult {
    const {message, action, kind} = toast;
    const words = textsFor(this, texts);
    return html`<div class="toast ${kind ?? ''}" part="toast">
      ${kind === undefined ? nothing : drawIcon(kind === 'good' ? checkIcon : warningIcon)}
      <span class="words">${message}</span>
      ${
        action === undefined
          ? nothing
          : html`<button class="button quiet" type="button" @click=${() => this.act(toast)}>
              ${action}
            </button>`
      }
      <button
        class="button quiet close"
        type="button"
        aria-label=${words.close(message)}
        title=${words.close('')}
        @click=${() => this.close(toast)}
      >
        ${drawIcon(crossIcon)}
      </button>
    </div>`;
  }

  private get visible(): readonly Shown[] {
    return this.queue.slice(0, most);
  }

  private act(toast: Shown) {
    this.fire('toast-action', toast);
    this.close(toast);
  }

  private close(toast: Shown) {
    if (!this.queue.includes(toast)) return;
    clearTimeout(this.timers.get(toast.number));
    this.timers.delete(toast.number);
    this.queue = this.queue.filter((one) => one !== toast);
    this.fire('toast-close', toast);
    // What had the focus may be gone with it, and nothing then says that it has left.
    void this.updateComplete.then(() => {
      if ((this.renderRoot as ShadowRoot).activeElement === null && this.queue.length === 0)
        this.isHeld = false;
    });
  }

  private fire(name: string, {value = ''}: Shown) {
    this.dispatchEvent(new CustomEvent(name, {detail: {value}, bubbles: true}));
  }

  private startTimer(toast: Shown) {
    const seconds = toast.seconds ?? (toast.action === undefined ? 8 : 20);
    // A timer that never ends still marks the message as said.
    const timer =
      seconds > 0 && !this.isHeld ? setTimeout(() => this.close(toast), seconds * 1000) : undefined;
    this.timers.set(toast.number, timer as ReturnType<typeof setTimeout>);
  }

  private stopTimers() {
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  private readonly hold = () => {
    this.isHeld = true;
    this.stopTimers();
  };

  private readonly release = () => {
    if (this.place.matches(':hover, :focus-within')) return;
    this.isHeld = false;
    for (const toast of this.visible) this.startTimer(toast);
  };

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    const at = [...this.renderRoot.querySelectorAll('.toast')].findIndex((one) =>
      one.matches(':focus-within'),
    );
    const toast = this.visible[at];
    if (!toast) return;
    event.stopPropagation();
    this.close(toast);
  };
}
