import type {MessageFolder, ThreadChange, ThreadQuery, ThreadSummary} from '@skolebro/host';
import type {Instant, TimeZoneId, Uuid} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {drawIcon} from '../icon/draw-icon.js';
import {filterIcon} from '../icon/icons/filter.js';
import type {FamilyChild} from '../child-mark/marks.js';
import {localeFor, textsFor} from '../language.js';
import {readingParts} from '../messages/reading-parts.styles.js';
import {tell} from '../messages/relay.js';
import {ShortMoment} from '../messages/short-moment.js';
import {LatePart} from '../source/late-part.js';
import {buttons} from '../theme/buttons.js';
import {childProperties} from '../theme/tokens.generated.js';
import {tokens} from '../theme/tokens.js';
import {type QueryChange, changedQuery, filterCount, folderChoice} from './list-tools.js';
import {placeAfter} from './list-keys.js';
import {RowScroller} from './row-scroller.js';
import {RowViews} from './row-views.js';
import {type Row, idsBetween, rowsIn, rowsOf, toggled} from './rows.js';
import {styles} from './thread-list.styles.js';
import {styles as rowStyles} from './thread-row.styles.js';
import {texts} from './thread-list.texts.js';
import {type RowContext, rowContext} from './thread-row.js';

/** How long the user has stopped typing when the search is asked, in ms. */
const pause = 250;

/**
 * Lists threads, however many: only the rows near those in view are in the document, unless `all-rows` is set.
 *
 * It is one stop of the Tab key. Arrow keys, Home, End, Page Up and Page Down move; Enter opens; Space chooses, with
 * Shift all from the last one; arrows to the side open and close a bundle.
 *
 * @tag skolebro-thread-list
 * @fires {CustomEvent<{thread: ThreadSummary}>} thread-open - The user opened a thread.
 * @fires {CustomEvent<{query: ThreadQuery}>} query-change - The user wants other threads, or another order.
 * @fires {CustomEvent<{ids: readonly Uuid[], change: ThreadChange}>} threads-change - The user wants threads read, marked, muted or moved.
 * @fires {CustomEvent<object>} threads-more - The end of what is there is near.
 * @csspart row - One thread.
 */
export class ThreadList extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    childProperties,
    buttons,
    readingParts,
    styles,
    rowStyles,
  ];

  /** The threads, in the order in which they are shown. */
  @property({attribute: false}) threads: readonly ThreadSummary[] = [];

  /** What was asked for, as the tools above the rows show it. */
  @property({attribute: false}) query: ThreadQuery = {};

  /** The folders to choose from. */
  @property({attribute: false}) folders: readonly MessageFolder[] = [];

  /** The children of the user, in the order that decides their colours and shapes. */
  @property({attribute: false}) family: readonly FamilyChild[] = [];

  /** The thread that is open beside the list. */
  @property({attribute: 'open-id'}) openId: Uuid = '';

  /** Whether there are more threads to ask for. */
  @property({type: Boolean}) more = false;

  /** Whether every row is in the document, as some screen readers need to read on by themselves. */
  @property({type: Boolean, attribute: 'all-rows'}) allRows = false;

  /** The moment that counts as now; while it is empty every date is written out. */
  @property() now: Instant = '';

  /** The zone whose clock the times are on. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = 'Europe/Copenhagen';

  @state() private openBundles: ReadonlySet<Uuid> = new Set();
  @state() private chosen: ReadonlySet<Uuid> = new Set();
  @state() private isChoosing = false;
  @state() private isFiltering = false;
  @state() private activeKey = '';

  private readonly scroller = new RowScroller(this, () => this.drawRows());
  private readonly views = new RowViews();
  private readonly late = new LatePart(this, () => import('./late-tools.js'));
  private rows: readonly Row[] = [];
  private context: RowContext | undefined;
  private moments = new ShortMoment('da-DK', '', '');
  private anchor = 0;
  private toldMore: readonly ThreadSummary[] | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Moves the focus to the search, or where there is none to the rows. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#search, .row[tabindex="0"]')?.focus(options);
  }

  /** Moves the focus to the row that the arrow keys left. */
  focusRows(): void {
    this.renderRoot.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('threads') || changed.has('openBundles')) this.takeRows();
    const locale = localeFor(this);
    const isNewClock = !this.moments.isFor(locale, this.timeZone, this.now);
    if (isNewClock) this.moments = new ShortMoment(locale, this.timeZone, this.now);
    if (!this.context || isNewClock || changed.has('family')) {
      this.context = rowContext(textsFor(this, texts), this.family, this.moments);
    }
  }

  protected override render(): TemplateResult {
    const {rows, context, more, query, folders, family, isFiltering, isChoosing, chosen, ask} = this;
    if (!context) return html``;
    const {words, signs} = context;
    const isBulk = isChoosing || chosen.size > 0;
    return html`<div class="tools">
        <input
          class="box search"
          id="search"
          type="search"
          placeholder=${words.search}
          aria-label=${words.search}
          autocomplete="off"
          .value=${query.search ?? ''}
          @input=${this.onType}
          @keydown=${this.onSearchKey}
        />
        <div class="line">
          ${folders.length < 2 ? nothing : folderChoice({query, folders, words, ask})}
          <button
            class="button plain"
            type="button"
            aria-expanded=${isFiltering ? 'true' : 'false'}
            @click=${() => (this.isFiltering = !isFiltering)}
          >
            ${drawIcon(filterIcon)}${words.filters(filterCount(query))}
          </button>
          <button class="button plain" type="button" @click=${() => this.toggleChoosing()}>
            ${isBulk ? words.doneChoosing : words.choose}
          </button>
        </div>
        ${isFiltering ? this.late.now?.filters(this, {query, family, signs, ask}) : nothing}${isBulk ? this.bulk() : nothing}
      </div>
      <div class="rows" @scroll=${() => this.scroller.takeScroll(this.rows.length)}>
        <p hidden id="keys">${words.keys}</p>
        <ul
          class="${this.allRows ? 'all' : 'windowed'} ${isChoosing ? 'picking' : ''}"
          aria-label=${words.list}
          aria-describedby="keys"
          @keydown=${this.onKey}
          @click=${this.onPress}
          @focusin=${this.onFocus}
          @change=${this.onPick}
          @pointerenter=${() => this.late.now}
        ></ul>
        ${more || rows.length === 0 ? html`<p class="end">${more ? words.more : words.none}</p>` : nothing}
      </div>`;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.drawRows();
  }

  private drawRows() {
    const {rows, scroller, context, more, openId, activeKey, openBundles, chosen} = this;
    const list = this.renderRoot.querySelector('ul');
    if (!context || !list) return;
    const window = this.allRows ? {from: 0, to: rows.length} : scroller.window(rows.length);
    const count = more ? -1 : rows.length;
    const states = rowsIn(rows, window, this.activePlace).map(({row, place}) => {
      const {key, thread} = row;
      const is = {isPlaced: !this.allRows, isActive: key === activeKey, isCurrent: thread.id === openId};
      return {row, place, count, ...is, isOpen: openBundles.has(thread.id), isChosen: chosen.has(thread.id)};
    });
    list.style.setProperty('--count', String(rows.length));
    this.views.draw(list, states, context);
    if (more && this.toldMore !== this.threads && scroller.isNearEnd(rows.length)) {
      this.toldMore = this.threads;
      tell(this, 'threads-more', {});
    }
  }

  private bulk() {
    const chooseAll = () => this.choose(this.rows.map(({thread}) => thread.id));
    const {chosen, folders, changeChosen: change} = this;
    return this.late.now?.bulkTools(this, {count: chosen.size, folders, chooseAll, change});
  }

  private get activePlace(): number {
    return this.rows.findIndex(({key}) => key === this.activeKey);
  }

  private takeRows() {
    const {rows: before, activePlace} = this;
    this.rows = rowsOf(this.threads, this.openBundles);
    this.scroller.keep(before, this.rows);
    if (this.activePlace === -1) {
      this.activeKey = this.rows[Math.min(Math.max(0, activePlace), this.rows.length - 1)]?.key ?? '';
    }
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const place = this.activePlace;
    const row = this.rows[place];
    if (!row || event.altKey) return;
    const to = placeAfter(event.key, place, this.rows.length, this.scroller.page);
    if (to !== undefined) {
      if (event.shiftKey) this.choose([...this.chosen, ...idsBetween(this.rows, place, to)]);
      void this.goTo(to);
    } else if (event.key === ' ') this.flip(place, event.shiftKey);
    else if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
      this.choose(this.rows.map(({thread}) => thread.id));
    } else if (event.key === 'Escape' && this.chosen.size > 0) this.choose([]);
    else if (!this.turn(row, event.key)) return;
    event.preventDefault();
  };

  private async goTo(place: number) {
    this.activeKey = this.rows[place]?.key ?? '';
    if (!this.allRows) this.scroller.show(place);
    await this.updateComplete;
    this.focusRows();
  }

  /** Opens or closes a bundle by the arrow that points into or out of it. */
  private turn({thread}: Row, key: string): boolean {
    if (!thread.threads || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return false;
    const isOpen = this.openBundles.has(thread.id);
    const opens = (key === 'ArrowRight') === (getComputedStyle(this).direction !== 'rtl');
    if (opens !== isOpen) this.openBundles = toggled(this.openBundles, thread.id);
    return true;
  }

  private readonly onPress = (event: Event) => {
    const row = (event.target as Element).closest('.row') && this.views.rowAt(event);
    if (!row) return;
    const {key, thread} = row;
    this.activeKey = key;
    if (thread.threads) this.openBundles = toggled(this.openBundles, thread.id);
    else tell(this, 'thread-open', {thread});
  };

  private readonly onFocus = (event: Event) => {
    const row = (event.target as Element).matches('.row') && this.views.rowAt(event);
    if (row) this.activeKey = row.key;
  };

  private readonly onPick = (event: Event) => {
    this.flip(this.rows.findIndex((row) => row === this.views.rowAt(event)));
  };

  private flip(place: number, isRange = false) {
    const id = this.rows[place]?.thread.id;
    if (id === undefined) return;
    const between = isRange ? idsBetween(this.rows, this.anchor, place) : [];
    this.anchor = place;
    this.choose(isRange ? [...this.chosen, ...between] : toggled(this.chosen, id));
  }

  private readonly choose = (ids: Iterable<Uuid>) => (this.chosen = new Set(ids));

  private toggleChoosing() {
    this.isChoosing = !this.isChoosing && this.chosen.size === 0;
    if (!this.isChoosing) this.choose([]);
  }

  private readonly changeChosen = (change: ThreadChange) => {
    tell(this, 'threads-change', {ids: [...this.chosen], change});
    this.isChoosing = false;
    this.choose([]);
  };

  private readonly ask = (change: QueryChange) => {
    const query = changedQuery(this.query, change);
    this.choose([]);
    tell(this, 'query-change', {query});
  };

  private readonly onType = ({target}: Event) => {
    const search = (target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask({search: search.trim() === '' ? undefined : search}), pause);
  };

  private readonly onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    void this.goTo(0);
  };
}
