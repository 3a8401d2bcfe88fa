import type {GoalCatalogue} from '@skolebro/host';
import {type HostContext, type Uuid, goalKindTexts, goalStatusTexts} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {GoalIndex, type GoalNode, pathOf} from '../goals/goal-index.js';
import {drawIcon} from '../icon/draw-icon.js';
import {nextIcon} from '../icon/icons/next.js';
import {searchIcon} from '../icon/icons/search.js';
import {localeFor, textsFor} from '../language.js';
import {HostSaid} from '../source/host-said.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './goal-picker.styles.js';
import {type GoalPickerTexts, texts} from './goal-picker.texts.js';

/** How many goals a search shows at most. */
const shownAtMost = 50;

/**
 * Picks official goals of any framework: by searching for words, or by going down from the framework.
 *
 * @tag skolebro-goal-picker
 * @fires {CustomEvent<{goalIds: readonly Uuid[]}>} goals-choose - The user chose a goal or no longer wants one; these are chosen now.
 * @fires {CustomEvent<{missing: readonly string[]}>} context-lack - The host does not say these parts of its context.
 * @csspart search - The native search field.
 */
export class GoalPicker extends LitElement {
  static override styles: CSSResultGroup = [tokens, styles];

  /** The frameworks to pick from. */
  @property({attribute: false}) catalogues: readonly GoalCatalogue[] = [];

  /** The goals that are chosen, in the order of choosing. */
  @property({attribute: false}) chosen: readonly Uuid[] = [];

  /** What the page tells of language and look. */
  @property({attribute: false}) context: HostContext | undefined = undefined;

  @state() private search = '';
  @state() private at: GoalNode | undefined = undefined;
  @state() private announcement = '';

  private readonly said = new HostSaid(this, ['locale']);
  private index = new GoalIndex([]);

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.said.hear(this.context);
    if (!changed.has('catalogues')) return;
    this.index = new GoalIndex(this.catalogues);
    this.at = this.at && this.index.node(this.at.id);
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    return html`<section aria-labelledby="heading">
      <h3 id="heading">${words.heading}</h3>
      ${this.drawChosen(words)}
      <label class="search"
        >${words.search}
        <span class="box"
          >${drawIcon(searchIcon)}<input
            type="search"
            part="search"
            aria-describedby="hint"
            .value=${live(this.search)}
            @input=${({target}: {target: HTMLInputElement}) => (this.search = target.value)}
        /></span>
      </label>
      <p class="quiet" id="hint">${this.index.roots.length === 0 ? words.empty : words.hint}</p>
      ${this.search.trim() === '' ? this.browse(words) : this.results(words)}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </section>`;
  }

  private drawChosen(words: GoalPickerTexts): TemplateResult | typeof nothing {
    const {chosen, index} = this;
    if (chosen.length === 0) return nothing;
    return html`<ul class="chosen" aria-label=${words.chosen(chosen.length)}>
      ${chosen.map(
        (id) =>
          html`<li>
            <skolebro-chip
              removable
              value=${id}
              label=${index.node(id)?.label ?? words.unknown}
              @chip-remove=${() => this.toggle(id)}
            ></skolebro-chip>
          </li>`,
      )}
    </ul>`;
  }

  private results(words: GoalPickerTexts): TemplateResult {
    const {found, total} = this.index.find(this.search, shownAtMost);
    return html`<p class="quiet" role="status">${words.found(found.length, total)}</p>
      ${
        found.length === 0
          ? nothing
          : html`<ul class="rows" aria-label=${words.results}>
              ${found.map((node) => this.choice(node, true, words))}
            </ul>`
      }`;
  }

  private browse(words: GoalPickerTexts): TemplateResult {
    const {at, index} = this;
    const rows = at ? at.children : index.roots;
    return html`${
      at
        ? html`<nav aria-label=${words.where}>
            <ol>
              ${[undefined, ...pathOf(at)].map(
                (node) =>
                  html`<li>
                    <button class="link" type="button" @click=${() => void this.goTo(node)}>
                      ${node ? nameOf(node) : words.all}</button
                    >${drawIcon(nextIcon, true)}
                  </li>`,
              )}
              <li><b id="here" tabindex="-1">${nameOf(at)}</b></li>
            </ol>
          </nav>`
        : nothing
    }
    ${
      rows.length === 0
        ? nothing
        : html`<ul class="rows" aria-label=${at ? nameOf(at) : words.all}>
            ${at?.goal ? this.choice(at, false, words) : nothing}
            ${rows.map((node) =>
              node.children.length > 0 ? this.way(node, words) : this.choice(node, false, words),
            )}
          </ul>`
    }`;
  }

  private way(node: GoalNode, words: GoalPickerTexts): TemplateResult {
    return html`<li>
      <button class="row down" type="button" @click=${() => void this.goTo(node)}>
        <span>${nameOf(node)}</span>
        <span class="quiet">${words.goalsBelow(goalsBelow(node))}</span>${drawIcon(nextIcon, true)}
      </button>
    </li>`;
  }

  private choice(node: GoalNode, withPath: boolean, words: GoalPickerTexts): TemplateResult {
    const {goal, framework, label} = node;
    const language = localeFor(this).startsWith('en') ? 'en' : 'da';
    const facts = [
      ...(withPath ? pathOf(node).map((above) => nameOf(above)) : []),
      goal?.phase === undefined ? '' : words.phase(goal.phase),
      goal === undefined ? '' : goalKindTexts[goal.kind][language],
      goalStatusTexts[goal?.status ?? framework.status][language],
    ].filter(Boolean);
    return html`<li>
      <label class="row"
        ><input
          type="checkbox"
          .checked=${live(this.chosen.includes(node.id))}
          @change=${() => this.toggle(node.id)}
        /><span>${label}</span> <span class="place">${facts.join(' · ')}</span></label
      >
    </li>`;
  }

  private toggle(id: Uuid) {
    const isChosen = this.chosen.includes(id);
    const goalIds = isChosen ? this.chosen.filter((one) => one !== id) : [...this.chosen, id];
    const words = textsFor(this, texts);
    const label = this.index.node(id)?.label ?? words.unknown;
    this.announcement = isChosen ? words.isRemoved(label) : words.isChosen(label);
    this.chosen = goalIds;
    this.dispatchEvent(new CustomEvent('goals-choose', {detail: {goalIds}, bubbles: true}));
  }

  /** Shows what lies under a place, and says where that is. */
  private async goTo(node: GoalNode | undefined) {
    this.at = node;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(node ? '#here' : '.row')?.focus();
  }
}

/** What a place is called; a framework with its version. */
function nameOf({label, parent, framework}: GoalNode): string {
  return parent ? label : `${label} ${framework.version}`;
}

function goalsBelow({children}: GoalNode): number {
  return children.reduce((sum, node) => sum + (node.children.length > 0 ? goalsBelow(node) : 1), 0);
}
