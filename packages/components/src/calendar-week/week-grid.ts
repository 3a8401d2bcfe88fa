import {type LocalDate, type LocalDateTime, isoWeekOf, weekdayOf} from '@skolebro/models';
import {type LitElement, type TemplateResult, html, nothing} from 'lit';
import {minuteOf} from '../calendar/days.js';
import {eventButton} from '../calendar/event-content.js';
import {GridFocus} from '../calendar/grid-focus.js';
import {nudged} from '../calendar/nudge.js';
import type {Occurrence} from '../calendar/occurrences.js';
import type {Voice} from '../calendar/voice.js';
import {customProperties} from '../theme/custom-properties.js';
import type {WeekTexts} from './calendar-week.texts.js';
import {type GridCell, type GridEvent, type GridRow, allDayRow, gridRows, shortestMinutes} from './grid.js';
import type {GridPosition} from './grid-position.js';

/** What the grid shows, and how it says it. */
export interface WeekGridContent {
  readonly occurrences: readonly Occurrence[];
  readonly dates: readonly LocalDate[];
  readonly now: LocalDateTime;
  readonly voice: Voice;
  readonly words: WeekTexts;
  readonly label: string;
}

/** What the grid asks of its element. */
export interface WeekGridActions {
  readonly open: (occurrence: Occurrence) => void;
  readonly choose: (start: LocalDateTime, allDay: boolean) => void;
  readonly openDay: (date: LocalDate) => void;

  /** Goes that many periods on; `far` for the longer step. */
  readonly turn: (count: number, far: boolean) => void;
  readonly move: (
    occurrence: Occurrence,
    times: {readonly start: LocalDateTime; readonly end: LocalDateTime},
  ) => void;
  readonly remove: (occurrence: Occurrence) => void;
}

/** Days side by side as an ARIA grid of hours, inside the element that has it. */
export class WeekGrid {
  private readonly focus: GridFocus;
  private readonly actions: WeekGridActions;
  private rows: readonly GridRow[] = [];
  private drawn: readonly unknown[] = [];

  constructor(host: LitElement, actions: WeekGridActions) {
    this.actions = actions;
    this.focus = new GridFocus(host, {
      choose: (at) => this.choose(at),
      turn: actions.turn,
      nudge: (at, {days, steps, resize}) => {
        const occurrence = this.occurrenceAt(at);
        const times = occurrence && nudged(occurrence, {days, minutes: 15 * steps, resize});
        if (times) actions.move(occurrence, times);
      },
      remove: (at) => {
        const occurrence = this.occurrenceAt(at);
        if (occurrence) actions.remove(occurrence);
      },
    });
  }

  /** The grid as it is now. */
  render(content: WeekGridContent): TemplateResult {
    const {occurrences, dates, label, words, now} = content;
    const from = [occurrences, dates.join()];
    if (from.some((value, index) => value !== this.drawn[index])) {
      const room = dates.length === 1 ? {columns: 10, lines: 12} : {columns: 4, lines: 5};
      this.rows = gridRows(occurrences, dates, room);
      this.drawn = from;
    }
    this.arrange(dates, now);
    return html`<p id="keys" class="visually-hidden">${words.keys}</p>
      <div
        class=${dates.length === 1 ? 'grid one' : 'grid'}
        role="grid"
        aria-label=${label}
        aria-describedby="keys"
        @keydown=${this.focus.onKeydown}
        @focusin=${this.focus.onFocusin}
        @click=${this.focus.onClick}
        ${customProperties({'--days': String(dates.length)})}
      >
        ${heads(content)}
        ${this.rows.map(
          (row, index) =>
            html`<div
              class=${row.hour === allDayRow ? 'row all-day' : 'row hour'}
              role="row"
              ${customProperties({'--lines': String(row.lines)})}
            >
              <div class="label" role="rowheader">
                ${row.hour === allDayRow ? words.allDay : content.voice.dates.time(row.hour * 60)}
              </div>
              ${row.cells.map((cell, column) => this.cell(cell, row.hour, content, {row: index, column}))}
            </div>`,
        )}
      </div>`;
  }

  private arrange(dates: readonly LocalDate[], now: LocalDateTime) {
    const rowOf = (hour: number) => this.rows.findIndex((row) => row.hour === hour);
    const column = Math.max(0, dates.indexOf(now.slice(0, 10)));
    const firstRow = this.rows.findIndex(({cells, hour}) => hour >= 0 && heldBy(cells[column]) > 0);
    this.focus.arrange({
      names: this.rows.map(({hour, cells}) => cells.map((_, index) => `${hour}/${index}`)),
      shape: this.rows.map(({cells}) => cells.map(heldBy)),
      initial: {row: firstRow === -1 ? rowOf(8) : firstRow, column, event: 0},
    });
  }

  private cell(
    cell: GridCell,
    hour: number,
    content: WeekGridContent,
    {row, column}: {readonly row: number; readonly column: number},
  ): TemplateResult {
    const {now, voice} = content;
    const {date, events, going, more} = cell;
    const {active} = this.focus;
    const at = active.row === row && active.column === column ? active.event : undefined;
    const isNow = date === now.slice(0, 10) && hour === Number(now.slice(11, 13));
    const held = heldBy(cell);
    return html`<div
      class=${weekdayOf(date) > 5 ? 'cell weekend' : 'cell'}
      role="gridcell"
      data-row=${row}
      data-column=${column}
      data-date=${date}
      data-hour=${hour}
      tabindex=${at === -1 ? 0 : -1}
      aria-label=${held > 0 ? nothing : cellName(date, hour, going, content)}
    >
      ${events.map((placed, index) => gridEvent(placed, hour, index, date, voice, at === index))}
      ${
        more === undefined
          ? nothing
          : html`<button
              class="more"
              type="button"
              data-event=${events.length}
              tabindex=${at === events.length ? 0 : -1}
              aria-label=${voice.words.moreOn(more.count, voice.dates.fullDay(date))}
              ${customProperties({'--from': String(more.startMinute % 60), '--columns': String(more.columns)})}
            >
              ${hour === allDayRow ? voice.words.more(more.count) : `+${more.count}`}
            </button>`
      }
      ${isNow ? html`<div class="now" ${customProperties({'--from': String(minuteOf(now) % 60)})}></div>` : nothing}
    </div>`;
  }

  private choose(at: GridPosition) {
    const {hour = allDayRow, cells} = this.rows[at.row] ?? {};
    const cell = cells?.[at.column];
    const occurrence = this.occurrenceAt(at);
    if (occurrence) this.actions.open(occurrence);
    else if (cell && at.event >= 0) this.actions.openDay(cell.date);
    else if (cell && heldBy(cell) === 0) {
      const isAllDay = hour === allDayRow;
      const time = isAllDay ? '00' : String(hour).padStart(2, '0');
      this.actions.choose(`${cell.date}T${time}:00:00`, isAllDay);
    }
  }

  private occurrenceAt({row, column, event}: GridPosition): Occurrence | undefined {
    return this.rows[row]?.cells[column]?.events[event]?.item.occurrence;
  }
}

function heldBy(cell: GridCell | undefined): number {
  return cell ? cell.events.length + (cell.more ? 1 : 0) : 0;
}

function heads({dates, now, voice, words}: WeekGridContent): TemplateResult {
  const [first] = dates;
  return html`<div class="row" role="row">
    <div class="label number-of-week" role="columnheader">
      <span class="visually-hidden">${words.time}</span>
      ${first === undefined ? nothing : html`<span aria-hidden="true">${words.short(isoWeekOf(first).week)}</span>`}
    </div>
    ${dates.map((date) => {
      const isToday = date === now.slice(0, 10);
      return html`<div class=${isToday ? 'head today' : 'head'} role="columnheader">
        <span aria-hidden="true">
          <bdi>${voice.dates.weekday(date)}</bdi> <span class="number">${voice.dates.dayNumber(date)}</span>
        </span>
        <span class="visually-hidden">${voice.dates.fullDay(date)}${isToday ? `, ${words.today}` : ''}</span>
      </div>`;
    })}
  </div>`;
}

function gridEvent(
  {item, column, columns, lane, span}: GridEvent,
  hour: number,
  index: number,
  date: LocalDate,
  voice: Voice,
  isActive: boolean,
): TemplateResult {
  const {occurrence, continued} = item;
  const button = {date, voice, index, isActive, key: `${date}/${occurrence.key}`};
  if (hour === allDayRow) {
    return eventButton(item, {
      ...button,
      isLine: true,
      look: `bar${continued ? ' continued' : ''}`,
      when: item.startMinute === 0 ? '' : voice.dates.time(item.startMinute),
      at: {'--lane': String(lane), '--span': String(span)},
    });
  }
  const minutes = Math.max(shortestMinutes, item.endMinute - item.startMinute);
  return eventButton(item, {
    ...button,
    look: `${minutes < 40 ? 'short' : ''}${columns > 1 ? ' shared' : ''}`,
    at: {
      '--from': String(item.startMinute % 60),
      '--minutes': String(minutes),
      '--column': String(column),
      '--columns': String(columns),
    },
  });
}

function cellName(
  date: LocalDate,
  hour: number,
  going: GridCell['going'],
  {voice, words}: WeekGridContent,
): string {
  const day = voice.dates.fullDay(date);
  const place = hour === allDayRow ? words.allDayOn(day) : words.at(day, voice.dates.time(hour * 60));
  return [place, ...going.map(({occurrence}) => words.going(occurrence.title ?? voice.words.untitled))].join(
    ', ',
  );
}
