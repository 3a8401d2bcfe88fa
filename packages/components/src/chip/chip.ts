import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {drawIcon} from '../icon/draw-icon.js';
import {checkIcon} from '../icon/icons/check.js';
import {crossIcon} from '../icon/icons/cross.js';
import {textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './chip.styles.js';
import {texts} from './chip.texts.js';

/**
 * A short piece of what was chosen or may be chosen: a receiver, a subject, a filter.
 *
 * @tag skolebro-chip
 * @slot start - A picture before the words.
 * @fires {CustomEvent<{value: string}>} chip-remove - The user wants it gone; whoever put it there takes it away.
 * @fires {CustomEvent<{value: string, chosen: boolean}>} chip-choose - The user chose it, or no longer does. Preventing it leaves the chip as it was.
 * @csspart chip - The whole.
 */
export class Chip extends LitElement {
  static override styles: CSSResultGroup = [tokens, styles];

  /** What it says. */
  @property() label = '';

  /** What its events tell the page; the label where it is empty. */
  @property() value = '';

  /** Whether the user may take it away. */
  @property({type: Boolean}) removable = false;

  /** Whether the user may choose it, and choose it no longer. */
  @property({type: Boolean}) choosable = false;

  /** Whether it is chosen. */
  @property({type: Boolean}) chosen = false;

  /** Moves the focus to what can be pressed. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  protected override render(): TemplateResult {
    const {label, choosable, chosen, removable} = this;
    if (!choosable && !removable) {
      return html`<span class="chip plain" part="chip"><slot name="start"></slot>${label}</span>`;
    }
    const body = choosable
      ? html`<button
          class="body choose"
          type="button"
          aria-pressed=${chosen ? 'true' : 'false'}
          @click=${this.choose}
        >
          ${chosen ? drawIcon(checkIcon) : html`<slot name="start"></slot>`}<span class="words"
            >${label}</span
          >
        </button>`
      : html`<span class="body"><slot name="start"></slot><span class="words">${label}</span></span>`;
    const classes = `${choosable ? 'choosable' : ''} ${choosable && chosen ? 'chosen' : ''}`;
    return html`<span class="chip pressable ${classes}" part="chip"
      >${body}${removable ? this.removeButton : nothing}</span
    >`;
  }

  private get removeButton(): TemplateResult {
    const name = textsFor(this, texts).remove(this.label);
    return html`<button
      class="remove"
      type="button"
      aria-label=${name}
      title=${name}
      @click=${this.askRemoval}
      @keydown=${this.pressKey}
    >
      ${drawIcon(crossIcon)}
    </button>`;
  }

  private readonly choose = () => {
    const chosen = !this.chosen;
    const detail = {value: this.value || this.label, chosen};
    const event = new CustomEvent('chip-choose', {detail, bubbles: true, cancelable: true});
    if (this.dispatchEvent(event)) this.chosen = chosen;
  };

  private readonly askRemoval = () => {
    this.dispatchEvent(
      new CustomEvent('chip-remove', {detail: {value: this.value || this.label}, bubbles: true}),
    );
  };

  private readonly pressKey = ({key}: KeyboardEvent) => {
    if (key === 'Delete' || key === 'Backspace') this.askRemoval();
  };
}
