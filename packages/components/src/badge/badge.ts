import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './badge.styles.js';
import {texts} from './badge.texts.js';

/** The highest number that is written out; it fits beside an icon. */
const highest = 99;

/**
 * Counts what is new. Where there is nothing it is not there; above 99 it shows 99+ and still says the number.
 *
 * @tag skolebro-badge
 * @csspart badge - The number.
 */
export class Badge extends LitElement {
  static override styles: CSSResultGroup = [tokens, styles];

  /** How many there are. */
  @property({type: Number}) count = 0;

  /** What is read aloud in place of "3 nye", with its number: "3 ulæste beskeder". */
  @property() label = '';

  private readonly internals: ElementInternals | undefined =
    typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;

  protected override render(): TemplateResult | typeof nothing {
    const count = Math.floor(this.count);
    if (!(count > 0)) return nothing;
    return html`<span class="badge" part="badge" aria-hidden="true"
        >${count > highest ? `${highest}+` : count}</span
      ><span class="visually-hidden">${this.label || textsFor(this, texts).news(count)}</span>`;
  }

  protected override updated(): void {
    if (this.count >= 1) this.internals?.states.delete('empty');
    else this.internals?.states.add('empty');
  }
}
