import {type LocalDate, isRealDate, isoWeekOf, weekdayOf} from '@skolebro/models';
import {type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {DayList} from '../calendar-list/day-list.js';
import {dayListStyles} from '../calendar-list/day-list.styles.js';
import {dayListTexts} from '../calendar-list/day-list.texts.js';
import type {GridPosition} from '../calendar-week/grid-position.js';
import {indexDays, lastDayOf} from '../calendar/day-index.js';
import {daysOf, minuteOf, weekOf} from '../calendar/days.js';
import {eventButton} from '../calendar/event-content.js';
import {eventStyles} from '../calendar/event.styles.js';
import {GridFocus} from '../calendar/grid-focus.js';
import {CalendarPart} from '../calendar/part.js';
import {stepPeriod} from '../calendar/period.js';
import type {Voice} from '../calendar/voice.js';
import {textsFor} from '../language.js';
import {customProperties} from '../theme/custom-properties.js';
import {tokens} from '../theme/tokens.js';
import {WidthWatcher} from '../theme/width-watcher.js';
import {alternateWeekOf} from './alternate-weeks.js';
import {lessonButton, titleOf} from './lesson-content.js';
import {
  type Period,
  type TimetableBlock,
  type TimetableGrid,
  blockOver,
  layOutTimetable,
} from './lesson-periods.js';
import {styles} from './timetable.styles.js';
import {type TimetableTexts, texts} from './timetable.texts.js';

/** Narrower than this many rem a timetable cannot be read side by side. */
const narrow = 34;

/** What is even in a timetable: its rows, or time. */
export type TimetableAxis = 'periods' | 'time';

/**
 * A week of lessons with the school's own periods as rows; what is not as planned is said by a word and a picture.
 *
 * @tag skolebro-timetable
 * @fires {CustomEvent<{occurrence: Occurrence}>} calendar-event-open - The user chose a lesson.
 * @fires {CustomEvent<{start: LocalDateTime, allDay: boolean}>} calendar-time-choose - The user chose a period without lessons.
 * @fires {CustomEvent<{date: LocalDate}>} calendar-period-change - The user wants to see the week around the date.
 * @csspart event - The box of a lesson.
 * @csspart status - The word that says that a lesson is not as planned.
 */
export class Timetable extends CalendarPart {
  static override styles: CSSResultGroup = [tokens, eventStyles, dayListStyles, styles];

  /** The periods of the school's day; while there are none, the lessons of the week tell. */
  @property({attribute: false}) periods: readonly Period[] = [];

  /** Whether a row is as tall as its text needs, or as tall as its lessons last, with the hours at the side. */
  @property() axis: TimetableAxis = 'periods';

  /** What weeks that take turns are called, as `['A-uge', 'B-uge']`. */
  @property({attribute: false}) weekNames: readonly string[] = [];

  /** A day of a week with the first of those names; while it is empty, odd ISO weeks have it. */
  @property({attribute: 'week-names-from'}) weekNamesFrom: LocalDate = '';

  private readonly width = new WidthWatcher(this, narrow);
  private readonly list = new DayList(this);
  private layout: TimetableGrid = {periods: [], days: []};
  private dates: readonly LocalDate[] = [];
  private readonly grid = new GridFocus(this, {
    choose: (at) => this.choose(at),
    turn: (count, far) =>
      this.fire('calendar-period-change', {
        date: stepPeriod('timetable', this.date, count * (far ? 4 : 1)),
      }),
    // Lessons are planned elsewhere: a timetable shows them.
    nudge: () => undefined,
    remove: () => undefined,
  });

  /** Moves the focus to the place in the week that the Tab key leads to. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!isRealDate(this.date)) return;
    if (!changed.has('occurrences') && !changed.has('date') && !changed.has('periods')) return;
    const week = daysOf(weekOf(this.date));
    const last = week.findLastIndex(
      (date) =>
        weekdayOf(date) > 5 &&
        this.occurrences.some((one) => one.start.slice(0, 10) <= date && lastDayOf(one) >= date),
    );
    this.dates = week.slice(0, Math.max(5, last + 1));
    this.layout = layOutTimetable(this.occurrences, this.dates, this.periods);
  }

  protected override render(): TemplateResult {
    if (!isRealDate(this.date)) return html``;
    const {voice, layout} = this;
    const words = textsFor(this, texts);
    const {week} = isoWeekOf(this.date);
    const name = alternateWeekOf(this.date, this.weekNames, this.weekNamesFrom);
    const label = [words.timetable, words.week(week), name].filter(Boolean).join(', ');
    if (this.width.isNarrow) {
      return html`${name === '' ? nothing : html`<p class="week-name">${name}</p>`}${this.list.render({
        days: indexDays(this.occurrences, this.dates),
        today: this.now.slice(0, 10),
        voice,
        words: textsFor(this, dayListTexts),
        label,
        showEmptyDays: true,
        open: (occurrence) => this.fire('calendar-event-open', {occurrence}),
      })}`;
    }
    const hasBeside = layout.days.some(({beside}) => beside.length > 0);
    this.arrange(hasBeside);
    return html`<p id="keys" class="visually-hidden">${words.keys}</p>
      <div
        class="grid"
        role="grid"
        aria-label=${label}
        aria-describedby="keys"
        @keydown=${this.grid.onKeydown}
        @focusin=${this.grid.onFocusin}
        @click=${this.grid.onClick}
        ${customProperties({'--days': String(this.dates.length)})}
      >
        ${this.heads(words, voice, name)} ${hasBeside ? this.besideRow(words, voice) : nothing}
        ${layout.periods.map((period, row) => this.periodRow(period, row, words, voice))}
        ${layout.periods.length === 0 ? html`<p class="none">${words.noLessons}</p>` : nothing}
      </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.axis !== 'time' && changed.get('axis') !== 'time') return;
    import('./timed-rows.js').then(
      ({placeByTime}) => placeByTime(this.renderRoot, this.axis === 'time' && this.layout, this.voice),
      () => undefined,
    );
  }

  private heads(words: TimetableTexts, {dates}: Voice, name: string): TemplateResult {
    const today = this.now.slice(0, 10);
    return html`<div class="row" role="row">
      <div class="head label" role="columnheader">
        <span class="visually-hidden">${words.period}</span>${name === '' ? nothing : html`<b>${name}</b>`}
      </div>
      ${this.dates.map(
        (date) =>
          html`<div class=${date === today ? 'head today' : 'head'} role="columnheader">
            <span aria-hidden="true"><bdi>${dates.weekday(date)}</bdi> <b>${dates.shortDay(date)}</b></span>
            <span class="visually-hidden"
              >${dates.fullDay(date)}${date === today ? `, ${words.today}` : ''}</span
            >
          </div>`,
      )}
    </div>`;
  }

  private besideRow(words: TimetableTexts, voice: Voice): TemplateResult {
    return html`<div class="row" role="row">
      <div class="label" role="rowheader">${words.other}</div>
      ${this.layout.days.map(({date, beside}, column) =>
        this.cell(
          {row: 0, column},
          date,
          beside.length,
          `${voice.dates.fullDay(date)}, ${words.other}`,
          1,
          (active) =>
            beside.map((segment, index) =>
              eventButton(segment, {
                date,
                voice,
                index,
                key: `${date}/${segment.occurrence.key}`,
                isActive: active === index,
                isLine: true,
                look: 'beside',
              }),
            ),
        ),
      )}
    </div>`;
  }

  private periodRow(period: Period, row: number, words: TimetableTexts, voice: Voice): TemplateResult {
    const {periods, days} = this.layout;
    const [start, end] = [voice.dates.time(period.startMinute), voice.dates.time(period.endMinute)];
    const gap = period.startMinute - (periods[row - 1]?.endMinute ?? period.startMinute);
    return html`<div class=${gap >= 10 ? 'row after-break' : 'row'} role="row">
      <div class="label" role="rowheader">
        <b>${period.label}</b><span class="visually-hidden">${words.lesson('', '')}</span>
        <span class="times"><span>${start}</span><span>${end}</span></span>
      </div>
      ${days.map(({date, blocks}, column) => {
        const block = blocks[row];
        const going = block ? undefined : blockOver(blocks, row);
        const name = [
          voice.dates.fullDay(date),
          words.lesson(period.label, `${start}–${end}`),
          going ? going.lessons.map(({item}) => words.going(titleOf(item, voice))).join(', ') : words.none,
        ].join(', ');
        const isNow = date === this.now.slice(0, 10) && this.currentRow === row;
        return this.cell(
          {row: row + 1, column},
          date,
          block?.lessons.length ?? 0,
          name,
          block?.span ?? 1,
          (active) =>
            block?.lessons.map((lesson, index) =>
              lessonButton(lesson, {
                date,
                index,
                isActive: active === index,
                period,
                words,
                voice,
              }),
            ),
          `${going ? 'covered' : ''}${isNow ? ' now' : ''}`,
          block,
        );
      })}
    </div>`;
  }

  private cell(
    {row, column}: {readonly row: number; readonly column: number},
    date: LocalDate,
    count: number,
    name: string,
    span: number,
    held: (active: number | undefined) => unknown,
    look = '',
    block?: TimetableBlock,
  ): TemplateResult {
    const {active} = this.grid;
    const at = active.row === row && active.column === column ? active.event : undefined;
    return html`<div
      class="cell ${look} ${date === this.now.slice(0, 10) ? 'on-today' : ''}"
      role="gridcell"
      data-row=${row}
      data-column=${column}
      tabindex=${at === -1 ? 0 : -1}
      aria-label=${count > 0 ? nothing : name}
      aria-rowspan=${span > 1 ? span : nothing}
      ${customProperties({
        '--row': String(row + 2),
        '--column': String(column + 2),
        '--span': String(span),
        '--columns': String(block?.lessons[0]?.columns ?? 1),
      })}
    >
      ${held(at)}
    </div>`;
  }

  private arrange(hasBeside: boolean) {
    const {periods, days} = this.layout;
    const rows = [
      days.map(({beside}) => beside.length),
      ...periods.map((_, row) => days.map(({blocks}) => blocks[row]?.lessons.length ?? 0)),
    ];
    const column = Math.max(0, this.dates.indexOf(this.now.slice(0, 10)));
    const first = rows.findIndex((row, index) => index > 0 && (row[column] ?? 0) > 0);
    this.grid.arrange({
      names: rows.map((row, index) =>
        row.map((_, at) => (index === 0 && !hasBeside ? '' : `${index}/${at}`)),
      ),
      shape: rows,
      initial: {row: first === -1 ? Math.min(1, rows.length - 1) : first, column, event: 0},
    });
  }

  private choose({row, column, event}: GridPosition) {
    const day = this.layout.days[column];
    const block = day?.blocks[row - 1];
    const segment = row === 0 ? day?.beside[event] : block?.lessons[event]?.item;
    if (segment) this.fire('calendar-event-open', {occurrence: segment.occurrence});
    else if (day && row > 0 && !block) {
      const minute = this.layout.periods[row - 1]?.startMinute ?? 480;
      const time = new Date(minute * 60_000).toISOString().slice(11, 19);
      this.fire('calendar-time-choose', {start: `${day.date}T${time}`, allDay: false});
    }
  }

  /** The period that it is now, or -1. */
  private get currentRow(): number {
    if (this.now === '') return -1;
    const minute = minuteOf(this.now);
    return this.layout.periods.findIndex((one) => minute >= one.startMinute && minute < one.endMinute);
  }
}
