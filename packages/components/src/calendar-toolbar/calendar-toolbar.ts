import {type LocalDate, isRealDate} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {dateFormatFor} from '../calendar/date-format.js';
import {type CalendarView, periodTitle, stepPeriod} from '../calendar/period.js';
import {drawIcon} from '../icon/draw-icon.js';
import {filterIcon} from '../icon/icons/filter.js';
import {menuIcon} from '../icon/icons/menu.js';
import {nextIcon} from '../icon/icons/next.js';
import {plusIcon} from '../icon/icons/plus.js';
import {previousIcon} from '../icon/icons/previous.js';
import {localeFor, textsFor} from '../language.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './calendar-toolbar.styles.js';
import {texts} from './calendar-toolbar.texts.js';

/** What can be opened or begun from the toolbar besides a period and a view. */
export const calendarTools = ['create', 'filter', 'more'] as const;

/** One of `calendarTools`. */
export type CalendarTool = (typeof calendarTools)[number];

/** The views that a calendar offers where its page does not say. */
export const usualViews: readonly CalendarView[] = [
  'day',
  'week',
  'month',
  'list',
  'timetable',
  'school-year',
];

/**
 * Names the period in view and leads to others, and to other views.
 *
 * @tag skolebro-calendar-toolbar
 * @fires {CustomEvent<{date: LocalDate}>} calendar-period-change - The user wants to see the period around the date.
 * @fires {CustomEvent<{view: CalendarView}>} calendar-view-change - The user chose a view.
 * @fires {CustomEvent<{tool: CalendarTool}>} calendar-tool-choose - The user wants to make an event, to filter, or to see what else can be done.
 * @csspart title - The name of the period.
 */
export class CalendarToolbar extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, styles];

  /** A day of the period in view, as 2026-11-16. */
  @property() date: LocalDate = '';

  /** The day that counts as today; while it is empty there is no way back to it. */
  @property() today: LocalDate = '';

  /** The view that is on. */
  @property() view: CalendarView = 'week';

  /** The views to choose among; with one there is no choice to show. */
  @property({attribute: false}) views: readonly CalendarView[] = usualViews;

  /** The tools that are offered. */
  @property({attribute: false}) tools: readonly CalendarTool[] = [];

  /** The tool whose panel is open. */
  @property() openTool: CalendarTool | '' = '';

  /** How many things the filter leaves out. */
  @property({type: Number}) filtered = 0;

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {view, date, tools, filtered} = this;
    const title = isRealDate(date)
      ? periodTitle(view, date, dateFormatFor(localeFor(this)), words.week, words.schoolYear)
      : '';
    return html`<div class="toolbar">
      ${title === '' ? nothing : html`<h2 part="title">${title}</h2>`}
      <div class="group">
        ${this.step(-1, words.previous[view])}
        <button
          class="button"
          type="button"
          aria-disabled=${isRealDate(this.today) ? 'false' : 'true'}
          @click=${() => this.show(this.today)}
        >
          ${words.today}
        </button>
        ${this.step(1, words.next[view])}
      </div>
      ${this.views.length < 2 ? nothing : this.choices()}
      ${
        tools.length === 0
          ? nothing
          : html`<div class="group tools">
              ${tools.includes('filter') ? this.tool('filter', filtered > 0 ? words.filtered(filtered) : words.filter) : nothing}
              ${tools.includes('more') ? this.tool('more', words.more) : nothing}
              ${tools.includes('create') ? this.tool('create', words.create) : nothing}
            </div>`
      }
    </div>`;
  }

  /** What the page offers, and the view that is on, lest another is said to be. */
  private get offered(): readonly CalendarView[] {
    const {views, view} = this;
    return views.includes(view) ? views : [...views, view];
  }

  private choices(): TemplateResult {
    const words = textsFor(this, texts);
    return html`<div class="joined" role="radiogroup" aria-label=${words.view} @keydown=${this.onKeydown}>
        ${this.offered.map(
          (view, index) =>
            html`<button
              class="button"
              type="button"
              role="radio"
              aria-checked=${view === this.view ? 'true' : 'false'}
              tabindex=${index === this.offered.indexOf(this.view) ? 0 : -1}
              data-view=${view}
              @click=${() => this.choose(view)}
            >
              ${words.views[view]}
            </button>`,
        )}
      </div>
      <label class="narrow"
        ><span class="visually-hidden">${words.view}</span
        ><select .value=${this.view} @change=${this.onSelect}>
          ${this.offered.map((view) => html`<option value=${view} ?selected=${view === this.view}>${words.views[view]}</option>`)}
        </select></label
      >`;
  }

  private step(count: number, name: string): TemplateResult {
    return html`<button
      class="button step"
      type="button"
      aria-label=${name}
      title=${name}
      @click=${() => this.show(stepPeriod(this.view, this.date, count))}
    >
      ${drawIcon(count < 0 ? previousIcon : nextIcon, true)}
    </button>`;
  }

  private tool(tool: CalendarTool, name: string): TemplateResult {
    const icon = {create: plusIcon, filter: filterIcon, more: menuIcon}[tool];
    const isPanel = tool !== 'create';
    return html`<button
      class="button tool ${isPanel ? 'step' : 'primary'}"
      type="button"
      aria-label=${name}
      title=${name}
      aria-expanded=${isPanel ? (this.openTool === tool ? 'true' : 'false') : nothing}
      data-tool=${tool}
      @click=${() => this.fire('calendar-tool-choose', {tool})}
    >
      ${drawIcon(icon)}${
        tool === 'filter' && this.filtered > 0
          ? html`<span class="count" aria-hidden="true">${this.filtered}</span>`
          : nothing
      }${tool === 'create' ? html`<span class="words">${name}</span>` : nothing}
    </button>`;
  }

  private readonly onKeydown = (event: KeyboardEvent) => {
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const forward = isRtl ? -1 : 1;
    const step = {ArrowRight: forward, ArrowDown: 1, ArrowLeft: -forward, ArrowUp: -1}[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const {offered} = this;
    const view = offered.at((offered.indexOf(this.view) + step) % offered.length);
    if (view === undefined) return;
    this.choose(view);
    this.renderRoot.querySelector<HTMLElement>(`[data-view=${view}]`)?.focus();
  };

  private readonly onSelect = (event: Event) => {
    const {value} = event.target as HTMLSelectElement;
    const view = this.offered.find((one) => one === value);
    if (view) this.choose(view);
  };

  private show(date: LocalDate) {
    if (isRealDate(date)) this.fire('calendar-period-change', {date});
  }

  private choose(view: CalendarView) {
    if (view !== this.view) this.fire('calendar-view-change', {view});
  }

  private fire(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true}));
  }
}
