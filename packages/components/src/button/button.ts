import {type CSSResultGroup, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {textsFor} from '../language.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {ButtonBase} from './button-base.js';
import {kinds, styles} from './button.styles.js';
import {texts} from './button.texts.js';

/** The looks of a button: one `primary` a page at most, `danger` for what cannot be undone. */
export const buttonKinds = ['plain', 'primary', 'quiet', 'danger'] as const;

/** One of `buttonKinds`. */
export type ButtonKind = (typeof buttonKinds)[number];

/**
 * Does something at once. What leads to another page is a link.
 *
 * @tag skolebro-button
 * @slot - The words, as an imperative: "Send besked".
 * @slot start - An icon before the words.
 * @csspart button - The native button.
 */
export class Button extends ButtonBase {
  static override styles: CSSResultGroup = [tokens, buttons, kinds, styles];

  /** How much the button asks for attention. */
  @property() kind: ButtonKind = 'plain';

  protected override render(): TemplateResult {
    const {busy, kind, expanded, popup} = this;
    return html`<button
      class="button ${kind} ${busy ? 'busy' : ''}"
      part="button"
      type="button"
      aria-disabled=${this.stopped}
      aria-expanded=${expanded || nothing}
      aria-haspopup=${popup || nothing}
      @click=${this.press}
    >
      ${busy ? html`<span class="wheel"></span>` : html`<slot name="start"></slot>`}
      <span class="words"
        ><slot></slot
        >${busy ? html`<span class="visually-hidden">, ${textsFor(this, texts).busy}</span>` : nothing}</span
      >
    </button>`;
  }
}
