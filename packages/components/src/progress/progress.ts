import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {localeFor, textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './progress.styles.js';
import {texts} from './progress.texts.js';

/**
 * Shows how far something is, or that it goes on while nobody knows how long.
 *
 * @tag skolebro-progress
 * @csspart label - What goes on.
 * @csspart amount - How far it is.
 * @csspart bar - The native progress.
 */
export class Progress extends LitElement {
  static override styles: CSSResultGroup = [tokens, styles];

  /** What goes on, in words. */
  @property() label = '';

  /** How far it is, from 0 to `max`; absent while nobody knows. */
  @property({type: Number}) value?: number;

  /** How far it goes. */
  @property({type: Number}) max = 100;

  /** How far it is, in words, where a percentage says too little: "3 af 12 filer". */
  @property() amount = '';

  protected override render(): TemplateResult {
    const {share} = this;
    const percent =
      share === undefined ? '' : new Intl.NumberFormat(localeFor(this), {style: 'percent'}).format(share);
    const amount = this.amount || percent;
    // Without an attribute value the native progress is under way for an unknown time.
    return html`<div class="progress">
      <label for="bar" part="label">${this.label || textsFor(this, texts).label}</label>
      ${amount === '' ? nothing : html`<span class="amount" part="amount" aria-hidden="true">${amount}</span>`}
      <progress
        id="bar"
        part="bar"
        max="1"
        value=${share ?? nothing}
        aria-valuetext=${amount || nothing}
      ></progress>
    </div>`;
  }

  /** How much of the whole is done, from 0 to 1. */
  private get share(): number | undefined {
    const {value, max} = this;
    if (typeof value !== 'number' || !Number.isFinite(value) || !(max > 0)) return undefined;
    return Math.min(Math.max(value / max, 0), 1);
  }
}
