import type {Uuid} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {type FamilyChild, type Mark, marksOf} from '../child-mark/marks.js';
import {drawIcon} from '../icon/draw-icon.js';
import {checkIcon} from '../icon/icons/check.js';
import {groupIcon} from '../icon/icons/group.js';
import {textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './child-switcher.styles.js';
import {texts} from './child-switcher.texts.js';

/**
 * Chooses whose content is shown: one child, or all of them. It remembers nothing by itself.
 *
 * The kommune stands there only where the children have more than one. With one child there is nothing to choose,
 * and the child is simply shown.
 *
 * @tag skolebro-child-switcher
 * @fires {CustomEvent<{childIds: readonly Uuid[]}>} child-change - The user chose; with "all" it names every child.
 * @csspart child - One choice.
 */
export class ChildSwitcher extends LitElement {
  static override styles: CSSResultGroup = [tokens, styles];

  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  /** The children, in the order that decides their colours and shapes. To change them, set a new array. */
  @property({attribute: false}) family: readonly FamilyChild[] = [];

  /** The children that are shown; empty means all. The user's choice changes it. */
  @property({attribute: false}) childIds: readonly Uuid[] = [];

  /** What is chosen here, in words; read aloud. */
  @property() label = '';

  protected override render(): TemplateResult | typeof nothing {
    const {family} = this;
    if (family.length === 0) return nothing;
    const words = textsFor(this, texts);
    const marks = marksOf(family);
    const cards = family.map((child, index) => this.card(child, index, marks[index]));
    if (family.length === 1)
      return html`<div class="choices"><div class="child" part="child">${cards}</div></div>`;
    const chosen = this.chosen;
    const choices = cards.map((card, index) =>
      this.choice(family[index]?.id ?? '', family[index]?.id === chosen, card),
    );
    const all = html`<span class="all">${drawIcon(groupIcon)}</span
      ><span class="words"><span class="name">${words.all}</span></span>`;
    return html`<div
      class="choices"
      role="radiogroup"
      aria-label=${this.label || words.label}
      @change=${this.change}
    >
      ${this.choice('', chosen === undefined, all)}${choices}
    </div>`;
  }

  /** The one child that is shown, or undefined for all. */
  private get chosen(): Uuid | undefined {
    const [only] = this.childIds;
    return this.childIds.length === 1 && this.family.some(({id}) => id === only) ? only : undefined;
  }

  private choice(value: string, isChosen: boolean, content: TemplateResult): TemplateResult {
    return html`<label class="child pressable" part="child">
      <input type="radio" name="child" value=${value} .checked=${isChosen} />
      ${content}<span class="tick">${drawIcon(checkIcon)}</span>
    </label>`;
  }

  private card(child: FamilyChild, index: number, mark: Mark | undefined): TemplateResult {
    const words = textsFor(this, texts);
    const {group, institution, municipality, note, change, alias = ''} = child;
    const kommuner = new Set(this.family.map((one) => one.municipality));
    const place = [group, institution].filter(Boolean).join(', ');
    const line = (text: string | undefined, name: string) =>
      text ? html`<span class=${name}>${text}</span>` : nothing;
    return html`<skolebro-child-mark
        decorative
        index=${index}
        letters=${mark?.letters ?? ''}
        alias=${alias}
      ></skolebro-child-mark>
      <span class="words">
        <span class="name">${mark?.name || words.unnamed(index + 1)}</span>
        ${line(place, 'quiet')}
        ${line(kommuner.size > 1 && municipality ? words.municipality(municipality) : '', 'quiet')}
        ${line(note, 'note')}${line(change, 'change')}
      </span>`;
  }

  private readonly change = (event: Event) => {
    const {value} = event.target as HTMLInputElement;
    this.childIds = value === '' ? [] : [value];
    const childIds = value === '' ? this.family.map(({id}) => id) : [value];
    this.dispatchEvent(new CustomEvent('child-change', {detail: {childIds}, bubbles: true}));
  };
}
