import type {AnswerState} from '@skolebro/host';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {drawIcon} from '../icon/draw-icon.js';
import {clockIcon} from '../icon/icons/clock.js';
import {emptyIcon} from '../icon/icons/empty.js';
import {infoIcon} from '../icon/icons/info.js';
import {keyIcon} from '../icon/icons/key.js';
import {lockIcon} from '../icon/icons/lock.js';
import {offlineIcon} from '../icon/icons/offline.js';
import {partialIcon} from '../icon/icons/partial.js';
import {signOutIcon} from '../icon/icons/sign-out.js';
import {warningIcon} from '../icon/icons/warning.js';
import {textsFor} from '../language.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './state.styles.js';
import {type ToldState, texts} from './state.texts.js';

/** A state of an answer, or `partial`: some of a joined answer is missing. */
export type ShownState = AnswerState | 'partial';

const pictures: Readonly<Record<ToldState, string>> = {
  loading: clockIcon,
  empty: emptyIcon,
  'not-licensed': lockIcon,
  'step-up-needed': keyIcon,
  'signed-out': signOutIcon,
  failed: warningIcon,
  stale: offlineIcon,
  partial: partialIcon,
  unknown: infoIcon,
};

const events: Partial<Readonly<Record<ToldState, string>>> = {
  failed: 'state-retry',
  stale: 'state-retry',
  partial: 'state-retry',
  unknown: 'state-retry',
  'step-up-needed': 'state-step-up',
  'signed-out': 'state-sign-in',
};

/**
 * Says in which state an answer is, why, and what the user can do about it. It shows nothing when all is ready.
 *
 * It says a change aloud once, politely. A state that it does not know is shown as such, with a way to try again.
 *
 * @tag skolebro-state
 * @slot - What else the page offers, such as a link to whoever can help.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-retry - The user wants to try again.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-step-up - The user wants to sign in at a higher level.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-sign-in - The user wants to sign in again.
 * @csspart heading - What the state is.
 * @csspart action - The button.
 */
export class StateView extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, styles];

  /** The state of the answer. */
  @property() state: ShownState = 'ready';

  /** The vendor or institution that answers, as users know it. */
  @property() vendor = '';

  /** What to say in place of the usual heading. */
  @property() heading = '';

  /** What to say in place of the usual explanation. */
  @property() explanation = '';

  /** Whether it is a banner above content, rather than a panel in its place. */
  @property({type: Boolean, reflect: true}) compact = false;

  /** Whether it says nothing aloud, because what it stands in does. */
  @property({type: Boolean}) silent = false;

  @state() private announcement = '';

  /** Moves the focus to the button, or to the words when there is nothing to do. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.button, .state')?.focus(options);
  }

  protected override render(): TemplateResult {
    const told = this.told;
    // The live region is there before the words, because words that come with their region are not read.
    return html`${
      this.silent ? nothing : html`<p class="visually-hidden" role="status">${this.announcement}</p>`
    }${told === undefined ? nothing : this.view(told)}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('state') || this.silent) return;
    const {told} = this;
    const {heading, explanation} = told === undefined ? {heading: '', explanation: ''} : this.words(told);
    const said = heading === '' ? '' : `${heading}. ${explanation}`;
    // In a later turn, so that a screen reader has seen the region empty; and only the last of quick changes.
    setTimeout(() => {
      if (this.told === told) this.announcement = said;
    });
  }

  private view(told: ToldState): TemplateResult {
    const {heading, explanation} = this.words(told);
    const {action} = textsFor(this, texts)[told];
    return html`<div class="state ${told}" tabindex="-1">
      <span class="mark">${drawIcon(pictures[told], told === 'signed-out')}</span>
      <div class="words">
        <p class="heading" part="heading">${heading}</p>
        <p class="explanation">${explanation}</p>
      </div>
      ${
        action === undefined
          ? nothing
          : html`<button class="button" part="action" type="button" @click=${() => this.act(told)}>
              ${action}
            </button>`
      }
      <slot></slot>
    </div>`;
  }

  /** The state that has words, or undefined when all is ready. */
  private get told(): ToldState | undefined {
    const {state: now} = this;
    if (now === 'ready' || (now as string) === '') return undefined;
    return Object.hasOwn(pictures, now) ? now : 'unknown';
  }

  private words(told: ToldState): {readonly heading: string; readonly explanation: string} {
    const {heading, explanation} = textsFor(this, texts)[told];
    return {
      heading: this.heading || heading,
      explanation: this.explanation || explanation(this.vendor),
    };
  }

  private act(told: ToldState) {
    const {state: now, vendor} = this;
    const name = events[told];
    if (name) this.dispatchEvent(new CustomEvent(name, {detail: {state: now, vendor}, bubbles: true}));
  }
}
