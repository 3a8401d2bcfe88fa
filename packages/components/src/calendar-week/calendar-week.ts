import {type LocalDate, isRealDate, weekdayOf} from '@skolebro/models';
import {type CSSResultGroup, type TemplateResult, html} from 'lit';
import {property} from 'lit/decorators.js';
import {DayList} from '../calendar-list/day-list.js';
import {dayListStyles} from '../calendar-list/day-list.styles.js';
import {dayListTexts} from '../calendar-list/day-list.texts.js';
import {type Day, indexDays, lastDayOf} from '../calendar/day-index.js';
import {daysOf, weekOf} from '../calendar/days.js';
import {eventStyles} from '../calendar/event.styles.js';
import {CalendarPart} from '../calendar/part.js';
import {periodTitle, stepPeriod} from '../calendar/period.js';
import {textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {WidthWatcher} from '../theme/width-watcher.js';
import {styles} from './calendar-week.styles.js';
import {texts} from './calendar-week.texts.js';
import {narrowStyles} from './narrow-week.styles.js';
import {WeekGrid} from './week-grid.js';

/** Narrower than this many rem a week cannot be read side by side. */
const narrow = 30;

/** Which days a time grid shows. */
export const weekSpans = ['week', 'work-week', 'day'] as const;

/** One of `weekSpans`. */
export type WeekSpan = (typeof weekSpans)[number];

/**
 * Shows a week, its working days or one day, with hours under each other; day by day where that is too narrow.
 *
 * In a week, Saturday and Sunday are shown when they hold something.
 *
 * @tag skolebro-calendar-week
 * @fires {CustomEvent<{occurrence: Occurrence}>} calendar-event-open - The user chose an event.
 * @fires {CustomEvent<{start: LocalDateTime, allDay: boolean}>} calendar-time-choose - The user chose a place without events.
 * @fires {CustomEvent<{date: LocalDate}>} calendar-day-open - The user wants to see a whole day.
 * @fires {CustomEvent<{date: LocalDate}>} calendar-period-change - The user wants to see the period around the date.
 * @fires {CustomEvent<{occurrence: Occurrence, start: LocalDateTime, end: LocalDateTime}>} calendar-event-move - The user moved an event.
 * @fires {CustomEvent<{occurrence: Occurrence}>} calendar-event-remove - The user wants an event gone.
 * @csspart event - The box of an event.
 * @csspart status - The word that says that an event is not as planned.
 */
export class CalendarWeek extends CalendarPart {
  static override styles: CSSResultGroup = [tokens, eventStyles, dayListStyles, styles, narrowStyles];

  /** Which days are shown around the date. */
  @property() span: WeekSpan = 'week';

  private readonly width = new WidthWatcher(this, narrow);
  private readonly list = new DayList(this);
  private listed: readonly Day[] = [];
  private listedFrom: readonly unknown[] = [];
  private readonly grid = new WeekGrid(this, {
    open: (occurrence) => this.fire('calendar-event-open', {occurrence}),
    choose: (start, allDay) => this.fire('calendar-time-choose', {start, allDay}),
    openDay: (date) => this.fire('calendar-day-open', {date}),
    turn: (count, far) =>
      this.fire('calendar-period-change', {date: stepPeriod(this.span, this.date, count * (far ? 4 : 1))}),
    move: (occurrence, times) => this.fire('calendar-event-move', {occurrence, ...times}),
    remove: (occurrence) => this.fire('calendar-event-remove', {occurrence}),
  });

  /** Moves the focus to the place in the week that the Tab key leads to. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(options);
  }

  protected override render(): TemplateResult {
    if (!isRealDate(this.date)) return html``;
    const {voice, occurrences, now} = this;
    const words = textsFor(this, texts);
    const label = periodTitle(this.span, this.date, voice.dates, words.week);
    const dates = this.dates;
    if (!this.width.isNarrow || this.span === 'day') {
      return this.grid.render({occurrences, dates, now, voice, words, label});
    }
    const from = [occurrences, dates.join()];
    if (from.some((value, index) => value !== this.listedFrom[index])) {
      this.listed = indexDays(occurrences, dates);
      this.listedFrom = from;
    }
    return this.list.render({
      days: this.listed,
      today: now.slice(0, 10),
      voice,
      words: textsFor(this, dayListTexts),
      label,
      showEmptyDays: true,
      open: (occurrence) => this.fire('calendar-event-open', {occurrence}),
    });
  }

  private get dates(): readonly LocalDate[] {
    if (this.span === 'day') return [this.date];
    const week = daysOf(weekOf(this.date));
    if (this.span === 'work-week') return week.slice(0, 5);
    const isUsed = (date: LocalDate) =>
      this.occurrences.some((one) => one.start.slice(0, 10) <= date && lastDayOf(one) >= date);
    const last = week.findLastIndex((date) => weekdayOf(date) > 5 && (date === this.date || isUsed(date)));
    return week.slice(0, Math.max(5, last + 1));
  }
}
