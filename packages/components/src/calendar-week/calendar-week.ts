import {type LocalDate, type LocalDateTime, isRealDate, weekdayOf} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html} from 'lit';
import {property} from 'lit/decorators.js';
import {DayList} from '../calendar-list/day-list.js';
import {dayListStyles} from '../calendar-list/day-list.styles.js';
import {dayListTexts} from '../calendar-list/day-list.texts.js';
import {DateFormat} from '../calendar/date-format.js';
import {type Day, indexDays} from '../calendar/day-index.js';
import {daysOf, weekOf} from '../calendar/days.js';
import {eventStyles} from '../calendar/event.styles.js';
import {eventTexts} from '../calendar/event.texts.js';
import type {Occurrence} from '../calendar/occurrences.js';
import {periodTitle, stepPeriod} from '../calendar/period.js';
import {localeFor, textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {WidthWatcher} from '../theme/width-watcher.js';
import {styles} from './calendar-week.styles.js';
import {texts} from './calendar-week.texts.js';
import {WeekGrid} from './week-grid.js';

/** Narrower than this many rem a week cannot be read side by side. */
const narrow = 30;

/**
 * Shows a week with its days side by side and their hours under each other, or day by day where that is too narrow.
 *
 * Saturday and Sunday are shown when they hold something.
 *
 * @tag skolebro-calendar-week
 * @fires {CustomEvent<{occurrence: Occurrence}>} calendar-event-open - The user chose an event.
 * @fires {CustomEvent<{start: LocalDateTime}>} calendar-time-choose - The user chose an hour without events.
 * @fires {CustomEvent<{date: LocalDate}>} calendar-period-change - The user wants to see the week around the date.
 * @csspart event - The box of an event.
 * @csspart status - The word that says that an event is cancelled or tentative.
 */
export class CalendarWeek extends LitElement {
  static override styles: CSSResultGroup = [tokens, eventStyles, dayListStyles, styles];

  /** The occurrences to show, by start. To change them, set a new array. */
  @property({attribute: false}) occurrences: readonly Occurrence[] = [];

  /** A day of the week in view, as 2026-11-16. */
  @property() date: LocalDate = '';

  /** The time on the calendar's clock, as 2026-11-16T09:10:00; while it is empty no day is marked as today. */
  @property() now: LocalDateTime = '';

  private readonly width = new WidthWatcher(this, narrow);
  private readonly list = new DayList(this);
  private readonly grid = new WeekGrid(this, {
    open: (occurrence) => this.fire('calendar-event-open', {occurrence}),
    choose: (start) => this.fire('calendar-time-choose', {start}),
    turn: (count) => this.fire('calendar-period-change', {date: stepPeriod('week', this.date, count)}),
  });

  /** Moves the focus to the place in the week that the Tab key leads to. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(options);
  }

  protected override render(): TemplateResult {
    if (!isRealDate(this.date)) return html``;
    const dates = new DateFormat(localeFor(this));
    const words = textsFor(this, texts);
    const voice = {dates, words: textsFor(this, eventTexts)};
    const label = periodTitle('week', this.date, dates, words.week);
    const days = withoutEmptyWeekend(indexDays(this.occurrences, daysOf(weekOf(this.date))));
    if (!this.width.isNarrow) return this.grid.render({days, now: this.now, voice, words, label});
    return this.list.render({
      days,
      today: this.now.slice(0, 10),
      voice,
      words: textsFor(this, dayListTexts),
      label,
      showEmptyDays: true,
      open: (occurrence) => this.fire('calendar-event-open', {occurrence}),
    });
  }

  private fire(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true}));
  }
}

function withoutEmptyWeekend(days: readonly Day[]): readonly Day[] {
  const isUsed = ({wholeDay, timed}: Day) => wholeDay.length + timed.length > 0;
  const lastUsed = days.findLastIndex((day) => weekdayOf(day.date) > 5 && isUsed(day));
  return days.slice(0, Math.max(5, lastUsed + 1));
}
