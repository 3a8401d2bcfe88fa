import type {Answer, CalendarSource} from '@skolebro/host';
import {
  type CalendarEvent,
  type Instant,
  type LocalDate,
  type LocalDateTime,
  type TimeZoneId,
  type Uuid,
  isRealDate,
} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html} from 'lit';
import {property, state} from 'lit/decorators.js';
import {localeFor, textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './calendar.styles.js';
import {texts} from './calendar.texts.js';
import {DateFormat} from './date-format.js';
import {EventLoader} from './event-loader.js';
import {type Expanded, type Occurrence, expand} from './occurrences.js';
import {type CalendarView, periodOf, periodTitle} from './period.js';
import {wallTimeOf, zoneFinder} from './zones.js';

const danishTime = 'Europe/Copenhagen';
const nothingExpanded: Expanded = {occurrences: [], cut: false};

/**
 * A calendar for parents, pupils and staff: a week with its hours, or a list of a month.
 *
 * It asks its source for the period in view, shows what comes, and says when something is missing.
 *
 * @tag skolebro-calendar
 * @fires {CustomEvent<{event: CalendarEvent, occurrence: Occurrence}>} calendar-event-open - The user chose an event.
 * @fires {CustomEvent<{start: LocalDateTime}>} calendar-time-choose - The user chose an hour without events.
 * @fires {CustomEvent<{date: LocalDate, startDate: LocalDate, endDate: LocalDate}>} calendar-period-change - Another period is in view.
 * @fires {CustomEvent<{view: CalendarView}>} calendar-view-change - Another view is on.
 * @fires {CustomEvent<{state: AnswerState, vendor: string}>} state-retry - The user tried again; the calendar has asked its source.
 * @fires {CustomEvent<{state: AnswerState, vendor: string}>} state-step-up - The user wants to sign in at a higher level.
 * @fires {CustomEvent<{state: AnswerState, vendor: string}>} state-sign-in - The user wants to sign in again.
 * @cssproperty [--skolebro-calendar-padding=1rem] - The space around the content.
 */
export class Calendar extends LitElement {
  static override styles: CSSResultGroup = [tokens, styles];

  /** Where the events come from. While it is absent the calendar waits. */
  @property({attribute: false}) source: CalendarSource | undefined = undefined;

  /** The moment that counts as now, as 2026-11-16T08:10:00Z; while it is empty nothing is today. */
  @property() now: Instant = '';

  /** A day of the period in view, as 2026-11-16; empty means today. The user's steps change it. */
  @property() date: LocalDate = '';

  /** How the events are shown. The user's choice changes it. */
  @property() view: CalendarView = 'week';

  /** The zone whose clock the calendar shows, wherever the browser is. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = danishTime;

  /** The children in view; empty means the user's own calendar. */
  @property({attribute: false}) childIds: readonly Uuid[] = [];

  /** What is said aloud once, politely. */
  @state() private announcement = '';

  private readonly findZone = zoneFinder();
  private readonly loader = new EventLoader(this, () => this.onSettled());
  private expanded: Expanded = nothingExpanded;
  private expandedFrom: readonly unknown[] = [];

  /** Whether the user has moved, so that what comes is worth saying aloud. */
  private hasMoved = false;
  private hadFocusInView = false;

  /** Asks the source again. */
  reload(): void {
    this.loader.reload();
  }

  protected override willUpdate(): void {
    const date = this.shownDate;
    if (date === '') return;
    const {start, end} = periodOf(this.shownView, date);
    const {childIds} = this;
    this.loader.ask(this.source, {startDate: start, endDate: end, ...(childIds.length > 0 && {childIds})});
    const {answer, recur} = this.loader;
    const from = [answer.items, start, end, this.zone.id, recur];
    if (from.some((value, index) => value !== this.expandedFrom[index])) {
      const events = answer.items ?? [];
      this.expanded = expand({events, days: {start, end}, timeZone: this.zone.id, recur});
      this.expandedFrom = from;
    }
    this.hadFocusInView = (this.renderRoot as ShadowRoot).activeElement?.closest('.view') != null;
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const today = this.wallNow.slice(0, 10);
    return html`<section class="calendar" aria-label=${words.calendar}>
      <skolebro-calendar-toolbar
        .date=${this.shownDate}
        .today=${today}
        .view=${this.shownView}
        @calendar-period-change=${this.onPeriodChange}
        @calendar-view-change=${this.onViewChange}
      ></skolebro-calendar-toolbar>
      <div
        class="notices"
        ?hidden=${this.notices.length === 0}
        @state-retry=${this.onAct}
        @state-step-up=${this.onAct}
        @state-sign-in=${this.onAct}
      >
        ${this.notices}
      </div>
      <div
        class="view"
        aria-busy=${this.loader.answer.state === 'loading' ? 'true' : 'false'}
        @calendar-event-open=${this.onEventOpen}
        @calendar-time-choose=${this.onTimeChoose}
        @calendar-period-change=${this.onPeriodChange}
        @state-retry=${this.onAct}
        @state-step-up=${this.onAct}
        @state-sign-in=${this.onAct}
      >
        ${this.content()}
      </div>
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </section>`;
  }

  protected override updated(): void {
    // The view may have given way to a state, and taken the focus with it.
    if (this.hadFocusInView && (this.renderRoot as ShadowRoot).activeElement === null) {
      const stateView = this.renderRoot.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>(
        '.view > skolebro-state',
      );
      void stateView?.updateComplete.then(() => stateView.focus());
    }
  }

  private content(): TemplateResult {
    const {answer} = this.loader;
    const {shownView: view} = this;
    const words = textsFor(this, texts);
    const isList = view === 'list';
    if (answer.state === 'empty' && isList) {
      return html`<skolebro-state
        silent
        state="empty"
        heading=${words.empty[view]}
        explanation=${words.emptyExplanation}
      ></skolebro-state>`;
    }
    if (isShown(answer) && !(isList && answer.state === 'loading' && !answer.items)) {
      return isList
        ? html`<skolebro-calendar-list
            .occurrences=${this.expanded.occurrences}
            .date=${this.shownDate}
            .today=${this.wallNow.slice(0, 10)}
          ></skolebro-calendar-list>`
        : html`<skolebro-calendar-week
              .occurrences=${this.expanded.occurrences}
              .date=${this.shownDate}
              .now=${this.wallNow}
            ></skolebro-calendar-week>
            <p class="loading" ?hidden=${answer.state !== 'loading'}>${words.loading}</p>`;
    }
    return html`<skolebro-state
      silent
      state=${answer.state}
      vendor=${answer.vendor}
      heading=${{failed: words.failed, loading: words.loading}[answer.state as string] ?? ''}
    ></skolebro-state>`;
  }

  /** What stands above the view: that it is empty, loading or stale, and which parts are missing. */
  private get notices(): readonly TemplateResult[] {
    const {answer} = this.loader;
    const {shownView: view, expanded} = this;
    const words = textsFor(this, texts);
    const banner = (of: Answer<CalendarEvent>, heading = '', explanation = '') =>
      html`<skolebro-state
        compact
        state=${of.state}
        vendor=${of.vendor}
        heading=${heading}
        explanation=${explanation}
      ></skolebro-state>`;
    const found: TemplateResult[] = [];
    if (answer.state === 'stale') found.push(banner(answer));
    if (answer.state === 'empty' && view === 'week') {
      found.push(banner(answer, words.empty[view], words.emptyExplanation));
    }
    for (const part of answer.partial ?? []) {
      if (part.state !== 'ready' && part.state !== 'empty') found.push(banner(part));
    }
    if (expanded.cut) found.push(html`<p class="cut">${words.cut}</p>`);
    return found;
  }

  private get zone() {
    return this.findZone(this.timeZone) ?? this.findZone(danishTime) ?? {id: 'UTC'};
  }

  /** Now on the calendar's clock, or "". */
  private get wallNow(): LocalDateTime {
    return wallTimeOf(this.now, this.findZone(this.zone.id)) ?? '';
  }

  /** The date in view, or "" when neither date nor now says one. */
  private get shownDate(): LocalDate {
    return isRealDate(this.date) ? this.date : this.wallNow.slice(0, 10);
  }

  private get shownView(): CalendarView {
    return this.view === 'list' ? 'list' : 'week';
  }

  private onSettled() {
    const {answer} = this.loader;
    const isMissing = !isShown(answer);
    if (!this.hasMoved && !isMissing) return;
    const words = textsFor(this, texts);
    const title = periodTitle(this.shownView, this.shownDate, new DateFormat(localeFor(this)), words.week);
    void this.updateComplete.then(() => {
      const what = isMissing ? this.stateHeading() : words.events(this.expanded.occurrences.length);
      this.announcement = `${title}, ${what}`;
    });
  }

  private stateHeading(): string {
    const root = this.renderRoot.querySelector('.view > skolebro-state')?.shadowRoot;
    return root?.querySelector('.heading')?.textContent ?? textsFor(this, texts).failed;
  }

  private readonly onPeriodChange = (event: CustomEvent<{date: LocalDate}>) => {
    const {date} = event.detail;
    this.date = date;
    this.hasMoved = true;
    const {start: startDate, end: endDate} = periodOf(this.shownView, date);
    this.fire('calendar-period-change', {date, startDate, endDate});
  };

  private readonly onViewChange = (event: CustomEvent<{view: CalendarView}>) => {
    const {view} = event.detail;
    this.view = view;
    this.hasMoved = true;
    this.fire('calendar-view-change', {view});
  };

  private readonly onEventOpen = (event: CustomEvent<{occurrence: Occurrence}>) => {
    const {occurrence} = event.detail;
    this.fire('calendar-event-open', {event: occurrence.event, occurrence});
  };

  private readonly onTimeChoose = (event: CustomEvent<{start: LocalDateTime}>) => {
    this.fire('calendar-time-choose', event.detail);
  };

  private readonly onAct = (event: CustomEvent<object>) => {
    if (event.type === 'state-retry') {
      this.hasMoved = true;
      this.loader.reload();
    }
    this.fire(event.type, event.detail);
  };

  private fire(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true}));
  }
}

/** Whether the answer leaves the view on the screen; otherwise a state takes its place. */
function isShown({state: now}: Answer<CalendarEvent>): boolean {
  return now === 'ready' || now === 'empty' || now === 'stale' || now === 'loading';
}
