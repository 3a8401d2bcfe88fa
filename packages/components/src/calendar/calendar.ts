import type {CalendarSource} from '@skolebro/host';
import {
  type Instant,
  type LocalDate,
  type LocalDateTime,
  type TimeZoneId,
  type Uuid,
  isRealDate,
} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {type CalendarTool, usualViews} from '../calendar-toolbar/calendar-toolbar.js';
import type {FamilyChild} from '../child-mark/marks.js';
import {localeFor, textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {
  type CalendarContent,
  calendarContent,
  calendarNotices,
  headingOfState,
  isShown,
  offeredTools,
} from './calendar-content.js';
import {CalendarExtras} from './calendar-extras.js';
import {styles} from './calendar.styles.js';
import {texts} from './calendar.texts.js';
import {dateFormatFor} from './date-format.js';
import {EventLoader} from './event-loader.js';
import {type CalendarFilter, countLeftOut, noFilter} from './filters.js';
import {ShownOccurrences} from './shown-occurrences.js';
import type {CalendarFiles} from './calendar-files.js';
import type {Occurrence} from './occurrences.js';
import {type CalendarView, calendarViews, periodOf, periodTitle} from './period.js';
import {wallTimeOf, zoneFinder} from './zones.js';

const danishTime = 'Europe/Copenhagen';

/**
 * A calendar for parents, pupils and staff: a day, a week, a month, a list, a timetable or a school year.
 *
 * It asks its source for the period in view, shows what comes, and says when something is missing. Where the source can
 * be written to, events are made, moved and changed by click, drag and keyboard, and what was done can be undone.
 *
 * @tag skolebro-calendar
 * @fires {CustomEvent<{event: CalendarItem, occurrence: Occurrence}>} calendar-event-open - The user chose an event. Preventing it keeps the calendar from showing the event itself.
 * @fires {CustomEvent<{start: LocalDateTime, allDay: boolean}>} calendar-time-choose - The user chose a place without events. Preventing it keeps the calendar from offering to make one.
 * @fires {CustomEvent<{date: LocalDate, startDate: LocalDate, endDate: LocalDate}>} calendar-period-change - Another period is in view.
 * @fires {CustomEvent<{view: CalendarView}>} calendar-view-change - Another view is on.
 * @fires {CustomEvent<{filter: CalendarFilter}>} calendar-filter-change - The user left something out, or let it in again.
 * @fires {CustomEvent<{file: File}>} calendar-file-drop - The user handed in a calendar file that the page must take in.
 * @fires {CustomEvent<{file: EventAttachment}>} event-file-open - The user wants to see a file of an event.
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

  /** The views that the user can choose among. */
  @property({attribute: false}) views: readonly CalendarView[] = usualViews;

  /** The zone whose clock the calendar shows, wherever the browser is. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = danishTime;

  /** The children in view; empty means the user's own calendar. */
  @property({attribute: false}) childIds: readonly Uuid[] = [];

  /** The children of the family; with two or more, each event says whose it is. */
  @property({attribute: false}) family: readonly FamilyChild[] = [];

  /** What is left out. The user's choice changes it. */
  @property({attribute: false}) filter: CalendarFilter = noFilter;

  /** Reads and writes calendar files; while it is absent there is no download and no import. */
  @property({attribute: false}) files: CalendarFiles | undefined = undefined;

  @state() private announcement = '';

  private readonly findZone = zoneFinder();
  private readonly loader = new EventLoader(this, () => this.onSettled());
  private readonly extras = new CalendarExtras(this, {
    say: (text) => {
      this.announcement = text;
    },
    reload: () => this.loader.reload(),
    occurrences: () => this.occurrences.shown,
    choices: () => this.occurrences.choices,
    title: () => this.periodName,
    setFilter: (filter) => {
      this.filter = filter;
      this.fire('calendar-filter-change', {filter});
    },
  });
  private readonly occurrences = new ShownOccurrences();

  /** Whether the user has moved, so that what comes is worth saying aloud. */
  private hasMoved = false;
  private hadFocusInView = false;

  /** Asks the source again. */
  reload(): void {
    this.loader.reload();
  }

  protected override async scheduleUpdate(): Promise<void> {
    // While it waits it may be set to another period.
    while (this.loader.askFor(this.source, this.period)) await this.loader.atHand();
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const {view, date} = this.period;
    if (date === '') return;
    this.extras.loadView(view);
    const {answer, recur} = this.loader;
    const days = periodOf(view, date);
    this.occurrences.update({answer, days, timeZone: this.zone.id, recur, filter: this.filter});
    this.hadFocusInView = (this.renderRoot as ShadowRoot).activeElement?.closest('.view') != null;
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {content} = this;
    const notices = calendarNotices(content, this.occurrences.cut);
    return html`<section class="calendar view-${content.view}" aria-label=${words.calendar}>
      <skolebro-calendar-toolbar
        .date=${content.date}
        .today=${content.now.slice(0, 10)}
        .view=${content.view}
        .views=${this.views}
        .tools=${this.tools}
        .openTool=${this.extras.panel}
        .filtered=${countLeftOut(this.filter)}
        @calendar-period-change=${this.onPeriodChange}
        @calendar-view-change=${this.onViewChange}
        @calendar-tool-choose=${this.onToolChoose}
      ></skolebro-calendar-toolbar>
      ${this.extras.renderPanel()}
      <div
        class="notices"
        ?hidden=${notices.length === 0}
        @state-retry=${this.onAct}
        @state-step-up=${this.onAct}
        @state-sign-in=${this.onAct}
      >
        ${notices}
      </div>
      <div
        class="view"
        aria-busy=${content.answer.state === 'loading' ? 'true' : 'false'}
        @calendar-event-open=${this.onEventOpen}
        @calendar-time-choose=${this.onTimeChoose}
        @calendar-day-open=${this.onDayOpen}
        @calendar-event-move=${this.extras.onMove}
        @calendar-event-remove=${this.extras.onRemove}
        @calendar-period-change=${this.onPeriodChange}
        @pointerdown=${this.extras.onPointerdown}
        @dragover=${this.extras.onDragover}
        @drop=${this.extras.onDrop}
        @state-retry=${this.onAct}
        @state-step-up=${this.onAct}
        @state-sign-in=${this.onAct}
      >
        ${calendarContent(content)}
      </div>
      ${this.extras.renderDialogs()}
      <p class="visually-hidden" role="status">${this.announcement}</p>
      ${content.now === '' ? nothing : html`<p class="printed" aria-hidden="true">${words.printed(dateFormatFor(localeFor(this)).fullDay(content.now.slice(0, 10)))}</p>`}
    </section>`;
  }

  protected override updated(): void {
    // The view may have given way to a state, and taken the focus with it.
    if (this.hadFocusInView && (this.renderRoot as ShadowRoot).activeElement === null) {
      const next = this.renderRoot.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>(
        '.view > *',
      );
      void next?.updateComplete.then(() => next.focus());
    }
  }

  private get period() {
    return {view: this.shownView, date: this.shownDate, childIds: this.childIds};
  }

  private get content(): CalendarContent {
    return {
      answer: this.loader.answer,
      ...this.period,
      occurrences: this.occurrences.shown,
      now: this.wallNow,
      family: this.family,
      words: textsFor(this, texts),
    };
  }

  private get tools(): readonly CalendarTool[] {
    const {choices} = this.occurrences;
    return offeredTools(choices, this.filter, this.family.length, this.source?.create !== undefined);
  }

  private get zone() {
    return this.findZone(this.timeZone) ?? this.findZone(danishTime) ?? {id: 'UTC'};
  }

  private get wallNow(): LocalDateTime {
    return wallTimeOf(this.now, this.findZone(this.zone.id)) ?? '';
  }

  /** The date in view, or "" when nothing says one. */
  private get shownDate(): LocalDate {
    return isRealDate(this.date) && this.date > '0001' ? this.date : this.wallNow.slice(0, 10);
  }

  private get shownView(): CalendarView {
    return calendarViews.includes(this.view) ? this.view : 'week';
  }

  private get periodName() {
    const words = textsFor(this, texts);
    const dates = dateFormatFor(localeFor(this));
    return periodTitle(this.shownView, this.shownDate, dates, words.week, words.schoolYear);
  }

  private onSettled() {
    const {answer} = this.loader;
    const isMissing = !isShown(answer);
    if (!this.hasMoved && !isMissing) return;
    this.hasMoved = false;
    void this.updateComplete.then(() => {
      const {events, failed} = textsFor(this, texts);
      const what = isMissing
        ? headingOfState(this.renderRoot, failed)
        : events(this.occurrences.shown.length);
      this.announcement = `${this.periodName}, ${what}`;
    });
  }

  private readonly onPeriodChange = ({detail}: CustomEvent<{date: LocalDate}>) => this.goTo(detail.date);

  private readonly onViewChange = ({detail}: CustomEvent<{view: CalendarView}>) => this.show(detail.view);

  private readonly onDayOpen = ({detail}: CustomEvent<{date: LocalDate}>) => {
    this.show(this.shownView === 'day' ? 'list' : 'day');
    this.goTo(detail.date);
  };

  private readonly onToolChoose = ({detail: {tool}}: CustomEvent<{tool: CalendarTool}>) => {
    const {date, now} = this.content;
    if (tool === 'create')
      this.extras.create(`${date}T${now.startsWith(date) ? now.slice(11, 13) : '08'}:00:00`, false);
    else this.extras.toggle(tool);
  };

  private show(view: CalendarView) {
    this.view = view;
    this.hasMoved = true;
    this.fire('calendar-view-change', {view});
  }

  private goTo(date: LocalDate) {
    this.date = date;
    this.hasMoved = true;
    const {start: startDate, end: endDate} = periodOf(this.shownView, date);
    this.fire('calendar-period-change', {date, startDate, endDate});
  }

  private readonly onEventOpen = ({detail: {occurrence}}: CustomEvent<{occurrence: Occurrence}>) => {
    if (this.fire('calendar-event-open', {event: occurrence.event, occurrence})) this.extras.open(occurrence);
  };

  private readonly onTimeChoose = ({detail}: CustomEvent<{start: LocalDateTime; allDay: boolean}>) => {
    if (this.fire('calendar-time-choose', detail)) this.extras.create(detail.start, detail.allDay);
  };

  private readonly onAct = (event: CustomEvent<object>) => {
    if (event.type === 'state-retry') {
      this.hasMoved = true;
      this.loader.reload();
    }
    this.fire(event.type, event.detail);
  };

  private fire(name: string, detail: object): boolean {
    return this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, cancelable: true}));
  }
}
