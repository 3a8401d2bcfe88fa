import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './tabs.styles.js';
import {texts} from './tabs.texts.js';

/** One tab: its panel is what stands in the slot of that value. */
export interface Tab {
  readonly value: string;

  /** A word or two. */
  readonly label: string;

  /** How many new things are behind it; absent or 0 where that does not matter. */
  readonly count?: number;
}

/**
 * Shows one of a few panels at a time. What belongs to one tab stands in the slot of its value.
 *
 * @tag skolebro-tabs
 * @slot [value] - The panel of the tab with that value.
 * @fires {CustomEvent<{value: string}>} tab-change - The user chose another tab.
 * @csspart tab - One tab.
 * @csspart panel - What belongs to the chosen tab.
 */
export class Tabs extends LitElement {
  static override styles: CSSResultGroup = [tokens, styles];

  /** The tabs, each with a value of its own. To change them, set a new array. */
  @property({attribute: false}) tabs: readonly Tab[] = [];

  /** The value of the chosen tab; the first one where there is none of that value. The user's choice changes it. */
  @property() value = '';

  /** What the tabs are about, in words; read aloud. */
  @property() label = '';

  /** Moves the focus to the chosen tab. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const {tabs, label} = this;
    if (tabs.length === 0) return nothing;
    const at = this.position;
    return html`<div class="tabs" role="tablist" aria-label=${label || nothing} @keydown=${this.onKey}>
        ${tabs.map((tab, index) => this.tab(tab, index, index === at))}
      </div>
      ${tabs.map(
        ({value}, index) =>
          html`<div
            class="panel"
            part="panel"
            role="tabpanel"
            id="panel-${index}"
            aria-labelledby="tab-${index}"
            tabindex="0"
            ?hidden=${index !== at}
          >
            <slot name=${value}></slot>
          </div>`,
      )}`;
  }

  private tab({label, count = 0}: Tab, index: number, isChosen: boolean): TemplateResult {
    return html`<button
      class="tab"
      part="tab"
      type="button"
      role="tab"
      id="tab-${index}"
      aria-selected=${isChosen ? 'true' : 'false'}
      aria-controls="panel-${index}"
      tabindex=${isChosen ? '0' : '-1'}
      @click=${() => this.choose(index)}
    >
      <span class="words">${label}</span>${
        count > 0
          ? html`<span class="count" aria-hidden="true">${count > 99 ? '99+' : count}</span
              ><span class="visually-hidden">${textsFor(this, texts).news(count)}</span>`
          : nothing
      }
    </button>`;
  }

  /** The place of the chosen tab. */
  private get position(): number {
    return Math.max(
      0,
      this.tabs.findIndex(({value}) => value === this.value),
    );
  }

  private choose(index: number) {
    const value = this.tabs[index]?.value;
    if (value === undefined || index === this.position) return;
    this.value = value;
    this.dispatchEvent(new CustomEvent('tab-change', {detail: {value}, bubbles: true}));
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const {position: at, tabs} = this;
    const forward = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to: Readonly<Record<string, number>> = {
      [forward]: (at + 1) % tabs.length,
      [backward]: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = to[event.key];
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.choose(next);
    this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
}
