import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {type ButtonKind} from '../button/button.js';
import {kinds} from '../button/button.styles.js';
import {drawIcon} from '../icon/draw-icon.js';
import {downIcon} from '../icon/icons/down.js';
import type {IconName} from '../icon/icon-set.js';
import {localeFor, textsFor} from '../language.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './menu.styles.js';
import {texts} from './menu.texts.js';

/** One thing that a menu offers. */
export interface MenuItem {
  /** What the event tells the page. */
  readonly value: string;

  /** What it does, in words. */
  readonly label: string;

  readonly icon?: IconName;

  /** Whether it cannot be chosen now; it can still be found and read. */
  readonly disabled?: boolean;

  /** Whether it does what cannot be undone. */
  readonly danger?: boolean;
}

/** How long letters typed one after the other belong together, in ms. */
const typingPause = 700;

/**
 * Offers what else can be done, behind one button. What is done most stands on the page itself.
 *
 * @tag skolebro-menu
 * @fires {CustomEvent<{value: string}>} menu-choose - The user chose an item; the menu is closed.
 * @csspart button - The native button.
 * @csspart menu - What opens.
 */
export class Menu extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, kinds, styles];

  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  /** The words of the button, or its name where it shows an icon. */
  @property() label = '';

  /** A picture in place of the words. */
  @property() icon: IconName | '' = '';

  /** How much the button asks for attention. */
  @property() kind: ButtonKind = 'plain';

  /** What it offers. To change it, set a new array. */
  @property({attribute: false}) items: readonly MenuItem[] = [];

  @state() private isOpen = false;

  @query('#menu') private readonly menu!: HTMLElement;
  @query('#button') private readonly button!: HTMLElement;

  private startAtEnd = false;
  private typed = '';
  private typedAt = 0;

  protected override render(): TemplateResult {
    const {icon, isOpen, kind} = this;
    const label = this.label || textsFor(this, texts).more;
    return html`<button
        class="button ${kind} ${icon === '' ? '' : 'square'}"
        part="button"
        id="button"
        type="button"
        popovertarget="menu"
        aria-haspopup="menu"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="menu"
        aria-label=${icon === '' ? nothing : label}
        title=${icon === '' ? nothing : label}
        @keydown=${this.onButtonKey}
      >
        ${
          icon === ''
            ? html`<span class="words">${label}</span>${drawIcon(downIcon)}`
            : html`<skolebro-icon name=${icon}></skolebro-icon>`
        }
      </button>
      <div
        class="menu"
        part="menu"
        id="menu"
        popover
        role="menu"
        aria-labelledby="button"
        @toggle=${this.onToggle}
        @keydown=${this.onKey}
      >
        ${this.items.map((item) => this.item(item))}
      </div>`;
  }

  private item(item: MenuItem): TemplateResult {
    const {label, icon, disabled = false, danger = false} = item;
    return html`<button
      class="item ${danger ? 'warns' : ''}"
      type="button"
      role="menuitem"
      tabindex="-1"
      aria-disabled=${disabled ? 'true' : nothing}
      @click=${() => this.choose(item)}
    >
      ${icon ? html`<skolebro-icon name=${icon}></skolebro-icon>` : nothing}<span class="words"
        >${label}</span
      >
    </button>`;
  }

  private choose({value, disabled}: MenuItem) {
    if (disabled) return;
    this.close();
    this.dispatchEvent(new CustomEvent('menu-choose', {detail: {value}, bubbles: true}));
  }

  private close() {
    this.menu.hidePopover();
    this.button.focus();
  }

  private get choices(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }

  private readonly onToggle = (event: Event) => {
    this.isOpen = (event as ToggleEvent).newState === 'open';
    if (this.isOpen) this.choices.at(this.startAtEnd ? -1 : 0)?.focus();
    this.startAtEnd = false;
  };

  private readonly onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.startAtEnd = event.key === 'ArrowUp';
    this.menu.showPopover();
  };

  private readonly onKey = (event: KeyboardEvent) => {
    const {choices} = this;
    const at = choices.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % choices.length,
      ArrowUp: at <= 0 ? choices.length - 1 : at - 1,
      Home: 0,
      End: choices.length - 1,
    };
    const next = to[event.key];
    if (next !== undefined) choices[next]?.focus();
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Tab') {
      this.menu.hidePopover();
      return;
    } else if (
      event.key.length === 1 &&
      event.key !== ' ' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey
    ) {
      this.goTo(event.key, at, event.timeStamp);
    } else return;
    event.preventDefault();
  };

  /** Finds the item that begins with what was typed, from the one after the focus on. */
  private goTo(key: string, at: number, time: number) {
    this.typed = time - this.typedAt > typingPause ? key : this.typed + key;
    this.typedAt = time;
    const locale = localeFor(this);
    const wanted = this.typed.toLocaleLowerCase(locale);
    const from = wanted.length > 1 ? at : at + 1;
    const order = this.items.map((_, index) => (from + index) % this.items.length);
    const found = order.find((index) =>
      this.items[index]?.label.toLocaleLowerCase(locale).startsWith(wanted),
    );
    if (found !== undefined) this.choices[found]?.focus();
  }
}
