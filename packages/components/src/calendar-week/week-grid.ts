import {type LocalDateTime, weekdayOf} from '@skolebro/models';
import {type LitElement, type ReactiveController, type TemplateResult, html, nothing} from 'lit';
import type {Placed} from '../calendar/columns.js';
import type {Day, Segment} from '../calendar/day-index.js';
import {minuteOf} from '../calendar/days.js';
import {type Voice, eventClass, eventContent} from '../calendar/event-content.js';
import type {Occurrence} from '../calendar/occurrences.js';
import {customProperties} from '../theme/custom-properties.js';
import type {WeekTexts} from './calendar-week.texts.js';
import {type GridCell, type GridRow, allDayRow, gridRows, shortestMinutes} from './grid.js';
import {type GridPosition, type GridStep, fitInGrid, stepInGrid} from './grid-position.js';

/** What the grid shows, and how it says it. */
export interface WeekGridContent {
  readonly days: readonly Day[];
  readonly now: LocalDateTime;
  readonly voice: Voice;
  readonly words: WeekTexts;
  readonly label: string;
}

/** What the grid asks of its element. */
export interface WeekGridActions {
  readonly open: (occurrence: Occurrence) => void;
  readonly choose: (start: LocalDateTime) => void;

  /** Goes that many weeks on. */
  readonly turn: (weeks: number) => void;
}

/**
 * A week as an ARIA grid, inside the element that has it.
 *
 * It is one stop for the Tab key; inside, keys move as in the grid pattern of the ARIA Authoring Practices.
 */
export class WeekGrid implements ReactiveController {
  private readonly host: LitElement;
  private readonly actions: WeekGridActions;
  private rows: readonly GridRow[] = [];

  /** Where the user last was; the row by its hour, because rows come and go with the events. */
  private chosen: {readonly hour: number; readonly column: number; readonly event: number} | undefined;
  private active: GridPosition = {row: 0, column: 0, event: -1};
  private hadFocus = false;

  constructor(host: LitElement, actions: WeekGridActions) {
    this.host = host;
    this.actions = actions;
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.host.renderRoot as ShadowRoot | undefined;
    this.hadFocus = root?.activeElement?.closest('[role=grid]') != null;
  }

  hostUpdated(): void {
    // The event that had the focus may be gone, with a new week or a new answer.
    if (this.hadFocus && (this.host.renderRoot as ShadowRoot).activeElement === null) this.focusActive();
  }

  /** The grid as it is now. */
  render(content: WeekGridContent): TemplateResult {
    const {days, label, words} = content;
    this.rows = gridRows(days);
    const active = this.activePosition(content.now);
    this.active = active;
    return html`<p id="keys" class="visually-hidden">${words.keys}</p>
      <div
        class="grid"
        role="grid"
        aria-label=${label}
        aria-describedby="keys"
        @keydown=${this.onKeydown}
        @focusin=${this.onFocusin}
        @click=${this.onClick}
        ${customProperties({'--days': String(days.length)})}
      >
        ${heads(content)}
        ${this.rows.map(
          (row, index) =>
            html`<div class=${row.hour === allDayRow ? 'row all-day' : 'row hour'} role="row">
              <div class="label" role="rowheader">
                ${row.hour === allDayRow ? words.allDay : content.voice.dates.time(row.hour * 60)}
              </div>
              ${row.cells.map((cell, column) =>
                gridCell(cell, row.hour, content, {row: index, column}, active),
              )}
            </div>`,
        )}
      </div>`;
  }

  private activePosition(now: LocalDateTime): GridPosition {
    const rowOf = (hour: number) => this.rows.findIndex((row) => row.hour === hour);
    if (this.chosen) {
      const {hour, column, event} = this.chosen;
      const row = rowOf(hour);
      return fitInGrid(this.shape, {row: row === -1 ? 1 : row, column, event});
    }
    const columnOfNow = this.rows[0]?.cells.findIndex(({day}) => day.date === now.slice(0, 10)) ?? -1;
    const column = Math.max(0, columnOfNow);
    const firstRow = this.rows.findIndex(
      ({cells, hour}) => hour >= 0 && (cells[column]?.events.length ?? 0) > 0,
    );
    const row = firstRow === -1 ? rowOf(8) : firstRow;
    return fitInGrid(this.shape, {row, column, event: 0});
  }

  private get shape() {
    return this.rows.map(({cells}) => cells.map(({events}) => events.length));
  }

  private readonly onFocusin = (event: FocusEvent) => {
    const at = this.positionOf(event.target);
    if (at) this.moveTo(at);
  };

  private readonly onClick = (event: MouseEvent) => {
    const at = this.positionOf(event.target);
    if (at) this.choose(at);
  };

  private readonly onKeydown = (event: KeyboardEvent) => {
    const at = this.positionOf(event.target);
    if (!at || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault();
      this.actions.turn(event.key === 'PageUp' ? -1 : 1);
      return;
    }
    if ((event.key === 'Enter' || event.key === ' ') && at.event === -1) {
      event.preventDefault();
      if ((this.shape[at.row]?.[at.column] ?? 0) === 0) this.choose(at);
      else this.focusAt(stepInGrid(this.shape, at, 'into-cell'));
      return;
    }
    const step = this.stepOf(event);
    if (!step || (step === 'out-to-cell' && at.event === -1)) return;
    event.preventDefault();
    this.focusAt(stepInGrid(this.shape, at, step));
  };

  private stepOf({key, ctrlKey}: KeyboardEvent): GridStep | undefined {
    const isRtl = getComputedStyle(this.host).direction === 'rtl';
    switch (key) {
      case 'ArrowUp':
        return 'up';
      case 'ArrowDown':
        return 'down';
      case 'ArrowLeft':
        return isRtl ? 'towards-end' : 'towards-start';
      case 'ArrowRight':
        return isRtl ? 'towards-start' : 'towards-end';
      case 'Home':
        return ctrlKey ? 'grid-start' : 'row-start';
      case 'End':
        return ctrlKey ? 'grid-end' : 'row-end';
      case 'Escape':
        return 'out-to-cell';
      default:
        return undefined;
    }
  }

  private choose({row, column, event}: GridPosition) {
    const {hour = allDayRow, cells} = this.rows[row] ?? {};
    const cell = cells?.[column];
    const chosen = cell?.events[event];
    if (chosen) this.actions.open(chosen.item.occurrence);
    else if (cell && cell.events.length === 0 && hour !== allDayRow) {
      this.actions.choose(`${cell.day.date}T${String(hour).padStart(2, '0')}:00:00`);
    }
  }

  private moveTo({row, column, event}: GridPosition) {
    const hour = this.rows[row]?.hour ?? allDayRow;
    const {chosen} = this;
    if (chosen?.hour === hour && chosen.column === column && chosen.event === event) return;
    this.chosen = {hour, column, event};
    this.host.requestUpdate();
  }

  private positionOf(target: EventTarget | null): GridPosition | undefined {
    const element = target as HTMLElement | null;
    const cell = element?.closest<HTMLElement>('[role=gridcell]');
    if (!element || !cell) return undefined;
    const chip = element.closest<HTMLElement>('.event');
    const {row, column} = cell.dataset;
    return {row: Number(row), column: Number(column), event: chip ? Number(chip.dataset['event']) : -1};
  }

  private focusAt({row, column, event}: GridPosition) {
    const cell = `[data-row="${row}"][data-column="${column}"]`;
    const at = event === -1 ? cell : `${cell} [data-event="${event}"]`;
    this.host.renderRoot.querySelector<HTMLElement>(at)?.focus();
  }

  private focusActive() {
    const {row, column, event} = this.active;
    this.chosen = {hour: this.rows[row]?.hour ?? allDayRow, column, event};
    this.focusAt(this.active);
  }
}

function heads({days, now, voice: {dates}, words}: WeekGridContent): TemplateResult {
  return html`<div class="row" role="row">
    <div class="label" role="columnheader"><span class="visually-hidden">${words.time}</span></div>
    ${days.map(({date}) => {
      const isToday = date === now.slice(0, 10);
      return html`<div class=${isToday ? 'head today' : 'head'} role="columnheader">
        <span aria-hidden="true">
          <bdi>${dates.weekday(date)}</bdi> <span class="number">${dates.dayNumber(date)}</span>
        </span>
        <span class="visually-hidden">${dates.fullDay(date)}${isToday ? `, ${words.today}` : ''}</span>
      </div>`;
    })}
  </div>`;
}

function gridCell(
  {day, events, going}: GridCell,
  hour: number,
  content: WeekGridContent,
  at: {readonly row: number; readonly column: number},
  active: GridPosition,
): TemplateResult {
  const {now, voice} = content;
  const isActive = active.row === at.row && active.column === at.column;
  const isNow = day.date === now.slice(0, 10) && hour === Number(now.slice(11, 13));
  return html`<div
    class=${weekdayOf(day.date) > 5 ? 'cell weekend' : 'cell'}
    role="gridcell"
    data-row=${at.row}
    data-column=${at.column}
    tabindex=${isActive && active.event === -1 ? 0 : -1}
    aria-label=${events.length > 0 ? nothing : cellName(day, hour, going, content)}
  >
    ${events.map((placed, index) =>
      eventButton(placed, index, day, voice, isActive && active.event === index ? 0 : -1),
    )}
    ${isNow ? html`<div class="now" ${customProperties({'--from': String(minuteOf(now) % 60)})}></div>` : nothing}
  </div>`;
}

function eventButton(
  {item, column, columns}: Placed<Segment>,
  index: number,
  {date}: Day,
  voice: Voice,
  tabindex: number,
): TemplateResult {
  const minutes = Math.max(shortestMinutes, item.endMinute - item.startMinute);
  const sizes = `${minutes < 40 ? ' short' : ''}${columns > 1 ? ' shared' : ''}`;
  return html`<button
    class="${eventClass(item)}${sizes}"
    part="event"
    type="button"
    data-event=${index}
    tabindex=${tabindex}
    ${customProperties({
      '--from': String(item.startMinute % 60),
      '--minutes': String(minutes),
      '--column': String(column),
      '--columns': String(columns),
    })}
  >
    ${eventContent(item, date, voice)}
  </button>`;
}

function cellName(
  day: Day,
  hour: number,
  going: readonly Segment[],
  {voice, words}: WeekGridContent,
): string {
  const date = voice.dates.fullDay(day.date);
  const place = hour === allDayRow ? words.allDayOn(date) : words.at(date, voice.dates.time(hour * 60));
  return [place, ...going.map(({occurrence}) => words.going(occurrence.title ?? voice.words.untitled))].join(
    ', ',
  );
}
