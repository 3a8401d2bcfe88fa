import {type CSSResultGroup, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {ButtonBase} from '../button/button-base.js';
import type {ButtonKind} from '../button/button.js';
import {kinds} from '../button/button.styles.js';
import {texts} from '../button/button.texts.js';
import type {IconName} from '../icon/icon-set.js';
import {textsFor} from '../language.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './icon-button.styles.js';

/**
 * Does something at once, where there is room for a picture only. Its words are still there for all who ask.
 *
 * @tag skolebro-icon-button
 * @csspart button - The native button.
 */
export class IconButton extends ButtonBase {
  static override styles: CSSResultGroup = [tokens, buttons, kinds, styles];

  /** The picture. */
  @property() icon: IconName | '' = '';

  /** What the button does, in words: read aloud, and shown when a pointer rests on it. */
  @property() label = '';

  /** How much the button asks for attention. */
  @property() kind: ButtonKind = 'plain';

  /** For a button that is on or off: which of them, as `true` or `false`. */
  @property() pressed: 'true' | 'false' | '' = '';

  protected override render(): TemplateResult {
    const {busy, kind, label, icon, expanded, popup, pressed} = this;
    const name = busy ? `${label}, ${textsFor(this, texts).busy}` : label;
    return html`<button
      class="button ${kind} ${busy ? 'busy' : ''}"
      part="button"
      type="button"
      aria-label=${name}
      title=${name}
      aria-disabled=${this.stopped}
      aria-expanded=${expanded || nothing}
      aria-haspopup=${popup || nothing}
      aria-pressed=${pressed || nothing}
      @click=${this.press}
    >
      ${busy ? html`<span class="wheel"></span>` : html`<skolebro-icon name=${icon}></skolebro-icon>`}
    </button>`;
  }
}
