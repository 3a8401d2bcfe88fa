import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html} from 'lit';
import {property, query} from 'lit/decorators.js';
import {kinds} from '../button/button.styles.js';
import {drawIcon} from '../icon/draw-icon.js';
import {crossIcon} from '../icon/icons/cross.js';
import {textsFor} from '../language.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './dialog.styles.js';
import {texts} from './dialog.texts.js';

/** How wide a dialog may be: a question, a form, or something to read. */
export const dialogSizes = ['small', 'medium', 'large'] as const;

/** One of `dialogSizes`. */
export type DialogSize = (typeof dialogSizes)[number];

/**
 * Asks for one thing before anything else can go on. Whoever opened it gets the focus back.
 *
 * The heading has the focus first, or what the page marks with `autofocus`. Opening it twice is the same as opening
 * it once. On a phone it comes up from below.
 *
 * @tag skolebro-dialog
 * @slot - What it says or asks for.
 * @slot actions - The buttons, the one that goes on last.
 * @fires {CustomEvent<{by: 'escape' | 'button'}>} dialog-cancel - The user wants to leave. Preventing it keeps the dialog open, as for a text that would be lost.
 * @fires {CustomEvent<object>} dialog-close - It is closed.
 * @csspart dialog - The native dialog.
 */
export class Dialog extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, kinds, styles];

  /** Whether it is open. */
  @property({type: Boolean, reflect: true}) open = false;

  /** What it is about, in a few words. */
  @property() heading = '';

  /** How wide it may be. */
  @property() size: DialogSize = 'medium';

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  private opener: HTMLElement | undefined;

  /** Opens it. */
  show(): void {
    this.open = true;
  }

  /** Closes it. */
  close(): void {
    this.open = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    return html`<dialog
      class=${this.size}
      part="dialog"
      aria-labelledby="heading"
      @cancel=${this.onCancel}
      @close=${this.onClose}
    >
      <header>
        <h2 id="heading" tabindex="-1">${this.heading || words.dialog}</h2>
        <button
          class="button quiet"
          type="button"
          aria-label=${words.close}
          title=${words.close}
          @click=${() => this.leave('button')}
        >
          ${drawIcon(crossIcon)}
        </button>
      </header>
      <div class="body"><slot></slot></div>
      <footer><slot name="actions"></slot></footer>
    </dialog>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    const {dialog} = this;
    if (this.open && this.isConnected && !dialog.open) {
      this.opener = deepActiveElement();
      dialog.showModal();
      this.querySelector<HTMLElement>('[autofocus]')?.focus();
    } else if (!this.open && dialog.open) dialog.close();
  }

  private leave(by: 'escape' | 'button'): boolean {
    const event = new CustomEvent('dialog-cancel', {detail: {by}, bubbles: true, cancelable: true});
    if (this.dispatchEvent(event)) this.open = false;
    return !event.defaultPrevented;
  }

  private readonly onCancel = (event: Event) => {
    // A file field within it fires an event of the same name, which bubbles.
    if (event.target !== this.dialog) return;
    if (!this.leave('escape')) event.preventDefault();
  };

  private readonly onClose = () => {
    this.open = false;
    if (this.opener?.isConnected) this.opener.focus();
    this.opener = undefined;
    this.dispatchEvent(new CustomEvent('dialog-close', {detail: {}, bubbles: true}));
  };
}

/** What has the focus, however deep in shadow roots it stands. */
function deepActiveElement(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}
