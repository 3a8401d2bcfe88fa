import type {AnswerState} from '@skolebro/host';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {textsFor} from '../language.js';
import {buttons} from '../theme/buttons.js';
import {type IconName, icon} from '../theme/icons.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './state-view.styles.js';
import {texts} from './state-view.texts.js';

const icons: Readonly<Record<Exclude<AnswerState, 'ready'>, IconName>> = {
  loading: 'clock',
  empty: 'calendar',
  'not-licensed': 'lock',
  'step-up-needed': 'key',
  'signed-out': 'signed-out',
  failed: 'warning',
  stale: 'clock',
};

const events: Partial<Readonly<Record<AnswerState, string>>> = {
  failed: 'state-retry',
  stale: 'state-retry',
  'step-up-needed': 'state-step-up',
  'signed-out': 'state-sign-in',
};

/**
 * Says in which state an answer is, why, and what the user can do about it. It shows nothing when all is ready.
 *
 * It is silent by itself: whoever puts it on the screen announces the change once.
 *
 * @tag skolebro-state-view
 * @fires {CustomEvent<{state: AnswerState, vendor: string}>} state-retry - The user wants to try again.
 * @fires {CustomEvent<{state: AnswerState, vendor: string}>} state-step-up - The user wants to sign in at a higher level.
 * @fires {CustomEvent<{state: AnswerState, vendor: string}>} state-sign-in - The user wants to sign in again.
 * @csspart heading - What the state is.
 * @csspart action - The button.
 */
export class StateView extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, styles];

  /** The state of the answer. */
  @property() state: AnswerState = 'ready';

  /** The vendor or institution that answers, as users know it. */
  @property() vendor = '';

  /** What to say in place of the usual heading. */
  @property() heading = '';

  /** What to say in place of the usual explanation. */
  @property() explanation = '';

  /** Whether it is a banner above content, rather than a panel in its place. */
  @property({type: Boolean, reflect: true}) compact = false;

  /** Moves the focus to the button, or to the words when there is nothing to do. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.button, .state')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.state === 'ready' || !(this.state in icons)) return nothing;
    const {heading, explanation, action} = textsFor(this, texts)[this.state];
    return html`<div class="state ${this.state}" tabindex="-1">
      <span class="mark">${icon(icons[this.state])}</span>
      <div class="words">
        <p class="heading" part="heading">${this.heading || heading}</p>
        <p class="explanation">${this.explanation || explanation(this.vendor)}</p>
      </div>
      ${
        action === undefined
          ? nothing
          : html`<button class="button" part="action" type="button" @click=${() => this.act()}>
              ${action}
            </button>`
      }
    </div>`;
  }

  private act() {
    const {state, vendor} = this;
    const name = events[state];
    if (name) this.dispatchEvent(new CustomEvent(name, {detail: {state, vendor}, bubbles: true}));
  }
}
