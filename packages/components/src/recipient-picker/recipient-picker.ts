import type {Recipient, RecipientQuery} from '@skolebro/host';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {drawIcon} from '../icon/draw-icon.js';
import {crossIcon} from '../icon/icons/cross.js';
import {textsFor} from '../language.js';
import {parts} from '../messages/parts.styles.js';
import {tell} from '../messages/relay.js';
import {placeAfter} from '../thread-list/list-keys.js';
import {tokens} from '../theme/tokens.js';
import {nameOf, recipientOption} from './recipient-option.js';
import {styles} from './recipient-picker.styles.js';
import {type RecipientPickerTexts, texts} from './recipient-picker.texts.js';

/** How long the user has stopped typing when the search is asked, in ms. */
const pause = 200;

/** How many options are drawn at a time. */
const step = 100;

/**
 * Asks who a message is for: people, groups that open, roles and guardians.
 *
 * It adds nobody by itself: what is typed and not chosen is not added. Who may not be written to can be read, with the
 * reason, and not be chosen. A protected person is known by alias alone.
 *
 * @tag skolebro-recipient-picker
 * @fires {CustomEvent<{query: RecipientQuery}>} recipients-query - The user looks for somebody, opens a group, or needs the page that follows; the page sets `found`.
 * @fires {CustomEvent<{recipients: readonly Recipient[]}>} recipients-change - The user added or removed one.
 * @csspart field - The native field.
 * @csspart option - One recipient that can be chosen.
 */
export class RecipientPicker extends LitElement {
  static override styles: CSSResultGroup = [tokens, parts, styles];

  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  /** Who is chosen. */
  @property({attribute: false}) recipients: readonly Recipient[] = [];

  /** What the latest question found; undefined while it is on its way. */
  @property({attribute: false}) found: readonly Recipient[] | undefined = undefined;

  /** The `next` of the latest page; "" on the last. */
  @property() next = '';

  /** Whether the latest question could not be answered. */
  @property({type: Boolean}) failed = false;

  @state() private isOpen = false;
  @state() private search = '';
  @state() private path: readonly Recipient[] = [];
  @state() private active = -1;
  @state() private spoken = '';

  /** How many of those found are in the document; more when they are near. */
  @state() private drawn = step;

  private timer: ReturnType<typeof setTimeout> | undefined;
  private askedNext = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {isOpen, active} = this;
    return html`<label for="field" id="label">${words.label}</label>
      <p class="hint" id="hint">${words.hint}</p>
      <div class="field">
        ${
          this.recipients.length === 0
            ? nothing
            : html`<ul class="chosen">
                ${this.recipients.map((one) => this.chip(one, words))}
              </ul>`
        }
        <input
          class="box"
          id="field"
          part="field"
          type="text"
          role="combobox"
          aria-labelledby="label"
          autocomplete="off"
          aria-describedby="hint"
          aria-autocomplete="list"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="list"
          aria-activedescendant=${isOpen && active >= 0 ? `option-${active}` : nothing}
          .value=${this.search}
          @focus=${this.openList}
          @blur=${() => (this.isOpen = false)}
          @input=${this.onType}
          @keydown=${this.onKey}
        />
      </div>
      ${this.list(words)}
      <p class="visually-hidden" role="status">${this.spoken}</p>`;
  }

  private chip(one: Recipient, words: RecipientPickerTexts): TemplateResult {
    const name = nameOf(one, words);
    return html`<li>
      <span class="name">${name}${one.people === undefined ? '' : ` (${words.people(one.people)})`}</span
      ><button
        type="button"
        aria-label=${words.remove(name)}
        title=${words.remove(name)}
        @click=${() => this.flip(one)}
      >
        ${drawIcon(crossIcon)}
      </button>
    </li>`;
  }

  private list(words: RecipientPickerTexts): TemplateResult {
    const {found, path, isOpen} = this;
    const inside = path.at(-1);
    const chosen = new Set(this.recipients.map(({id}) => id));
    const setSize = this.next === '' ? (found?.length ?? 0) : -1;
    return html`<div class="list" ?hidden=${!isOpen} @mousedown=${keepFocus} @scroll=${this.onScroll}>
      ${
        inside
          ? html`<p class="said">
              <button class="button plain" type="button" tabindex="-1" @click=${() => this.leave()}>
                ${words.all}
              </button>
              › ${nameOf(inside, words)}
            </p>`
          : nothing
      }
      <div id="list" role="listbox" aria-label=${words.results} aria-multiselectable="true">
        ${repeat(
          (found ?? []).slice(0, this.drawn),
          ({id}) => id,
          (one, place) =>
            recipientOption(one, place, {
              isChosen: chosen.has(one.id),
              isActive: place === this.active,
              setSize,
              words,
            }),
        )}
      </div>
      ${found?.length && !this.failed ? nothing : html`<p class="said">${this.failed ? words.failed : found ? words.none : words.loading}</p>`}
    </div>`;
  }

  protected override firstUpdated(): void {
    // The options are worked by the keys of the field; a pointer presses them themselves.
    this.renderRoot.addEventListener('click', ({target}) => {
      const place = (target as Element).closest<HTMLElement>('.option')?.dataset.place;
      const one = this.found?.[Number(place ?? -1)];
      if (!one) return;
      if ((target as Element).closest('.into')) this.enter(one);
      else this.flip(one);
    });
  }

  private readonly openList = () => {
    if (this.isOpen) return;
    this.isOpen = true;
    if (this.found === undefined || this.failed) this.ask();
  };

  private readonly onType = ({target}: Event) => {
    this.search = (target as HTMLInputElement).value;
    this.isOpen = true;
    this.active = -1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), pause);
  };

  private readonly onKey = (event: KeyboardEvent) => {
    const found = this.found ?? [];
    const one = found[this.active];
    const last = this.recipients.at(-1);
    const {key} = event;
    const isAtEnd =
      this.search === '' || (event.target as HTMLInputElement).selectionStart === this.search.length;
    const to = key === 'Home' || key === 'End' ? undefined : placeAfter(key, this.active, found.length, 6);
    if (to !== undefined) {
      this.isOpen = true;
      this.goTo(to);
    } else if (key === 'Enter' && one) this.flip(one);
    else if (key === 'ArrowRight' && one?.expandable && isAtEnd) this.enter(one);
    else if (key === 'ArrowLeft' && this.path.length > 0 && this.search === '') this.leave();
    else if (key === 'Escape' && this.isOpen) this.isOpen = false;
    else if (key === 'Backspace' && this.search === '' && last) this.flip(last);
    else return;
    event.preventDefault();
  };

  private goTo(place: number) {
    this.active = place;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('.option.active')?.scrollIntoView({block: 'nearest'}),
    );
    if (place > Math.min(this.drawn, this.found?.length ?? 0) - 5) this.askMore();
  }

  private flip(one: Recipient) {
    if (one.block) return;
    const words = textsFor(this, texts);
    const without = this.recipients.filter(({id}) => id !== one.id);
    const isAdded = without.length === this.recipients.length;
    const recipients = isAdded ? [...without, one] : without;
    if (!tell(this, 'recipients-change', {recipients})) return;
    this.recipients = recipients;
    this.spoken = (isAdded ? words.added : words.removed)(nameOf(one, words));
    if (!isAdded || this.search === '') return;
    this.search = '';
    this.active = -1;
    this.ask();
  }

  private enter(one: Recipient) {
    this.search = '';
    this.goInto([...this.path, one]);
  }

  private leave() {
    this.goInto(this.path.slice(0, -1));
  }

  private goInto(path: readonly Recipient[]) {
    this.path = path;
    this.active = -1;
    this.ask();
  }

  private readonly onScroll = ({target}: Event) => {
    const {scrollTop, clientHeight, scrollHeight} = target as HTMLElement;
    if (scrollTop + 2 * clientHeight > scrollHeight) this.askMore();
  };

  private ask(page?: string) {
    clearTimeout(this.timer);
    if (page === undefined) {
      this.askedNext = '';
      this.drawn = step;
    }
    const inId = this.path.at(-1)?.id;
    const search = this.search.trim();
    const query: RecipientQuery = {
      ...(search !== '' && {search}),
      ...(inId !== undefined && {inId}),
      ...(page !== undefined && {page}),
    };
    tell(this, 'recipients-query', {query});
  }

  private askMore() {
    if (this.drawn < (this.found?.length ?? 0)) this.drawn += step;
    else if (this.next !== '' && this.next !== this.askedNext) {
      this.askedNext = this.next;
      this.ask(this.next);
    }
  }
}

/** The list is worked from the field, which must keep the focus. */
function keepFocus(event: Event) {
  event.preventDefault();
}
