import {isRealDate, isoWeekOf, weekdayOf} from '@skolebro/models';
import {type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {DayList} from '../calendar-list/day-list.js';
import {dayListStyles} from '../calendar-list/day-list.styles.js';
import {dayListTexts} from '../calendar-list/day-list.texts.js';
import type {GridPosition} from '../calendar-week/grid-position.js';
import {indexDays} from '../calendar/day-index.js';
import {addMonths, daysOf, monthOf} from '../calendar/days.js';
import {eventButton} from '../calendar/event-content.js';
import {eventStyles} from '../calendar/event.styles.js';
import {GridFocus} from '../calendar/grid-focus.js';
import {type MonthDay, type MonthWeek, layOutMonth} from '../calendar/month-grid.js';
import {nudged} from '../calendar/nudge.js';
import {CalendarPart} from '../calendar/part.js';
import type {Voice} from '../calendar/voice.js';
import {textsFor} from '../language.js';
import {customProperties} from '../theme/custom-properties.js';
import {tokens} from '../theme/tokens.js';
import {WidthWatcher} from '../theme/width-watcher.js';
import {styles} from './calendar-month.styles.js';
import {type MonthTexts, texts} from './calendar-month.texts.js';

/** Narrower than this many rem a month cannot be read side by side. */
const narrow = 34;

/** How many events a day has room for. */
const room = 4;

/**
 * Shows a month as weeks under each other, with events over several days as one bar, or day by day where that is too narrow.
 *
 * @tag skolebro-calendar-month
 * @fires {CustomEvent<{occurrence: Occurrence}>} calendar-event-open - The user chose an event.
 * @fires {CustomEvent<{start: LocalDateTime, allDay: boolean}>} calendar-time-choose - The user chose a day without events.
 * @fires {CustomEvent<{date: LocalDate}>} calendar-day-open - The user wants to see a whole day.
 * @fires {CustomEvent<{date: LocalDate}>} calendar-period-change - The user wants to see the month around the date.
 * @fires {CustomEvent<{occurrence: Occurrence, start: LocalDateTime, end: LocalDateTime}>} calendar-event-move - The user moved an event.
 * @fires {CustomEvent<{occurrence: Occurrence}>} calendar-event-remove - The user wants an event gone.
 * @csspart event - The box of an event.
 * @csspart status - The word that says that an event is not as planned.
 */
export class CalendarMonth extends CalendarPart {
  static override styles: CSSResultGroup = [tokens, eventStyles, dayListStyles, styles];

  private readonly width = new WidthWatcher(this, narrow);
  private readonly list = new DayList(this);
  private weeks: readonly MonthWeek[] = [];
  private readonly grid = new GridFocus(this, {
    choose: (at) => this.choose(at),
    turn: (count, far) => {
      const date = addMonths(this.date, count * (far ? 12 : 1));
      if (!isRealDate(date)) return;
      this.grid.place(date);
      this.fire('calendar-period-change', {date});
    },
    nudge: (at, by) => {
      const occurrence = this.occurrenceAt(at);
      const times = occurrence && nudged(occurrence, {...by, minutes: 7 * 1440 * by.steps});
      if (times) this.fire('calendar-event-move', {occurrence, ...times});
    },
    remove: (at) => {
      const occurrence = this.occurrenceAt(at);
      if (occurrence) this.fire('calendar-event-remove', {occurrence});
    },
  });

  /** Moves the focus to the place in the month that the Tab key leads to. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (isRealDate(this.date) && (changed.has('occurrences') || changed.has('date'))) {
      this.weeks = layOutMonth(this.occurrences, this.date, room);
    }
  }

  protected override render(): TemplateResult {
    if (!isRealDate(this.date)) return html``;
    const {voice} = this;
    const words = textsFor(this, texts);
    const label = voice.dates.month(this.date);
    if (this.width.isNarrow) {
      return this.list.render({
        days: indexDays(this.occurrences, daysOf(monthOf(this.date))),
        today: this.now.slice(0, 10),
        voice,
        words: textsFor(this, dayListTexts),
        label,
        showEmptyDays: false,
        open: (occurrence) => this.fire('calendar-event-open', {occurrence}),
      });
    }
    this.arrange();
    return html`<p id="keys" class="visually-hidden">${words.keys}</p>
      <div
        class="grid"
        role="grid"
        aria-label=${label}
        aria-describedby="keys"
        @keydown=${this.grid.onKeydown}
        @focusin=${this.grid.onFocusin}
        @click=${this.grid.onClick}
      >
        <div class="row heads" role="row">
          <div class="week" role="columnheader"><span class="visually-hidden">${words.week}</span></div>
          ${(this.weeks[0]?.days ?? []).map(
            ({date}) =>
              html`<div class="head" role="columnheader" aria-label=${voice.dates.weekdayName(date, 'long')}>
                ${voice.dates.weekdayName(date, 'short')}
              </div>`,
          )}
        </div>
        ${this.weeks.map((week, row) => this.week(week, row, voice, words))}
      </div>`;
  }

  private week({days}: MonthWeek, row: number, voice: Voice, words: MonthTexts): TemplateResult {
    const {week} = isoWeekOf(days[0]?.date ?? this.date);
    return html`<div class="row" role="row">
      <div class="week" role="rowheader" aria-label=${words.weekOf(week)}>${week}</div>
      ${days.map((day, column) => this.cell(day, {row, column}, voice, words))}
    </div>`;
  }

  private cell(
    day: MonthDay,
    {row, column}: {readonly row: number; readonly column: number},
    voice: Voice,
    words: MonthTexts,
  ): TemplateResult {
    const {date, bars, timed, more, lines, inMonth, under} = day;
    const {active} = this.grid;
    const at = active.row === row && active.column === column ? active.event : undefined;
    const isToday = date === this.now.slice(0, 10);
    const look = `${inMonth ? '' : ' outside'}${isToday ? ' today' : ''}${weekdayOf(date) > 5 ? ' weekend' : ''}`;
    const count = bars.length + timed.length;
    const fullDay = voice.dates.fullDay(date);
    const holds = count + more > 0;
    const name = [
      fullDay,
      isToday ? words.today : '',
      ...under.map(({title}) => words.going(title ?? voice.words.untitled)),
      holds || under.length > 0 ? '' : words.none,
    ];
    return html`<div
      class="cell${look}"
      role="gridcell"
      data-row=${row}
      data-column=${column}
      data-date=${date}
      tabindex=${at === -1 ? 0 : -1}
      aria-label=${holds ? nothing : name.filter(Boolean).join(', ')}
      ${customProperties({'--lines': String(lines)})}
    >
      <time datetime=${date} class="number">${Number(date.slice(8))}</time>
      ${bars.map(({segment, lane, span}, index) => {
        const {continued, continues} = segment;
        return eventButton(segment, {
          date,
          voice,
          index,
          key: `${date}/${segment.occurrence.key}`,
          isActive: at === index,
          isLine: true,
          look: `bar${continued ? ' continued' : ''}${continues && column + span > 6 ? ' continues' : ''}`,
          when: segment.startMinute === 0 ? '' : voice.dates.time(segment.startMinute),
          at: {'--lane': String(lane), '--span': String(span)},
        });
      })}
      ${timed.map((segment, index) =>
        eventButton(segment, {
          date,
          voice,
          index: bars.length + index,
          key: `${date}/${segment.occurrence.key}`,
          isActive: at === bars.length + index,
          isLine: true,
          look: 'line',
          when: voice.dates.time(segment.startMinute),
        }),
      )}
      ${
        more === 0
          ? nothing
          : html`<button
              class="more"
              type="button"
              data-event=${count}
              tabindex=${at === count ? 0 : -1}
              aria-label=${voice.words.moreOn(more, fullDay)}
            >
              ${voice.words.more(more)}
            </button>`
      }
    </div>`;
  }

  private arrange() {
    const today = this.now.slice(0, 10);
    const start = today.slice(0, 7) === this.date.slice(0, 7) ? today : this.date;
    const days = this.weeks.flatMap((week) => week.days);
    const index = Math.max(
      0,
      days.findIndex(({date}) => date === start),
    );
    this.grid.arrange({
      names: this.weeks.map((week) => week.days.map(({date}) => date)),
      shape: this.weeks.map((week) =>
        week.days.map(({bars, timed, more}) => bars.length + timed.length + (more > 0 ? 1 : 0)),
      ),
      initial: {row: Math.floor(index / 7), column: index % 7, event: 0},
    });
  }

  private choose({row, column, event}: GridPosition) {
    const day = this.weeks[row]?.days[column];
    if (!day) return;
    const occurrence = this.occurrenceAt({row, column, event});
    if (occurrence) this.fire('calendar-event-open', {occurrence});
    else if (event >= 0) this.fire('calendar-day-open', {date: day.date});
    else if (day.bars.length + day.timed.length + day.more === 0) {
      this.fire('calendar-time-choose', {start: `${day.date}T00:00:00`, allDay: true});
    }
  }

  private occurrenceAt({row, column, event}: GridPosition) {
    const {bars = [], timed = []} = this.weeks[row]?.days[column] ?? {};
    return (bars[event]?.segment ?? timed[event - bars.length])?.occurrence;
  }
}
