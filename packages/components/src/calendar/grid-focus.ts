import type {LitElement, ReactiveController} from 'lit';
import {
  type GridPosition,
  type GridShape,
  type GridStep,
  fitInGrid,
  stepInGrid,
} from '../calendar-week/grid-position.js';

/** How a grid stands now: a name for each cell that outlives changes, and how many things it holds. */
export interface GridState {
  readonly names: readonly (readonly string[])[];
  readonly shape: GridShape;

  /** Where the Tab key leads while the user has not been anywhere. */
  readonly initial: GridPosition;
}

/** How an event is moved by keys: days and steps of time, and whether its end alone moves. */
export interface Nudge {
  readonly days: number;
  readonly steps: number;
  readonly resize: boolean;
}

/** What the grid asks of its element. */
export interface GridActions {
  /** The user chose an event, a cell without events, or a cell itself. */
  readonly choose: (at: GridPosition) => void;

  /** Goes that many periods on; `far` for the longer step. */
  readonly turn: (count: number, far: boolean) => void;

  readonly nudge: (at: GridPosition, by: Nudge) => void;
  readonly remove: (at: GridPosition) => void;
}

/**
 * Keys and focus of an ARIA grid, inside the element that has it.
 *
 * The grid is one stop for the Tab key; inside, keys move as in the grid pattern of the ARIA Authoring Practices.
 * Cells are `[role=gridcell]` with `data-row` and `data-column`; what they hold has `data-event`.
 */
export class GridFocus implements ReactiveController {
  /** Where the Tab key leads. */
  active: GridPosition = {row: 0, column: 0, event: -1};

  private readonly host: LitElement;
  private readonly actions: GridActions;
  private state: GridState = {names: [], shape: [], initial: this.active};

  /** Where the user last was. */
  private chosen: {readonly name: string; readonly event: number} | undefined;
  private hadFocus = false;

  /** Whether the focus goes along to the place that the user was brought to. */
  private follows = false;

  constructor(host: LitElement, actions: GridActions) {
    this.host = host;
    this.actions = actions;
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.host.renderRoot as ShadowRoot | undefined;
    this.hadFocus = root?.activeElement?.closest('[role=grid]') != null;
  }

  hostUpdated(): void {
    if (!this.hadFocus) return;
    // What had the focus may be gone, or stand for another day now, with a new period or a new answer.
    const isLost = (this.host.renderRoot as ShadowRoot).activeElement === null;
    if (isLost || (this.follows && this.find())) this.focusAt(this.active);
    this.follows = false;
  }

  /** Takes the grid as it is now, and finds the place in it that the user last was at. */
  arrange(state: GridState): void {
    this.state = state;
    this.active = fitInGrid(state.shape, this.find() ?? state.initial);
  }

  /** Makes a cell the one that the user last was at, as after a step to another period. */
  place(name: string): void {
    this.chosen = {name, event: 0};
    this.follows = true;
  }

  readonly onFocusin = (event: FocusEvent): void => {
    const at = this.positionOf(event.target);
    if (!at) return;
    const {row, column, event: held} = at;
    const {active} = this;
    this.chosen = {name: this.state.names[row]?.[column] ?? '', event: held};
    // Where the Tab key leads already, as where the focus followed a new period, there is nothing to draw.
    if (row !== active.row || column !== active.column || held !== active.event) this.host.requestUpdate();
  };

  readonly onClick = (event: MouseEvent): void => {
    const at = this.positionOf(event.target);
    if (at) this.actions.choose(at);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const at = this.positionOf(event.target);
    if (!at || event.metaKey) return;
    const {key, altKey, shiftKey} = event;
    if (altKey) this.nudgeBy(event, at);
    else if (key === 'PageUp' || key === 'PageDown') {
      event.preventDefault();
      this.actions.turn(key === 'PageUp' ? -1 : 1, shiftKey);
    } else if (shiftKey) {
      return;
    } else if (key === 'Delete' && at.event >= 0) {
      event.preventDefault();
      this.actions.remove(at);
    } else if ((key === 'Enter' || key === ' ') && at.event === -1) {
      event.preventDefault();
      if ((this.state.shape[at.row]?.[at.column] ?? 0) === 0) this.actions.choose(at);
      else this.focusAt(stepInGrid(this.state.shape, at, 'into-cell'));
    } else {
      const step = this.stepOf(event);
      if (!step || (step === 'out-to-cell' && at.event === -1)) return;
      event.preventDefault();
      this.focusAt(stepInGrid(this.state.shape, at, step));
    }
  };

  private nudgeBy(event: KeyboardEvent, at: GridPosition) {
    const sign = this.isRtl ? -1 : 1;
    const days = {ArrowLeft: -sign, ArrowRight: sign}[event.key] ?? 0;
    const steps = {ArrowUp: -1, ArrowDown: 1}[event.key] ?? 0;
    if ((days === 0 && steps === 0) || at.event === -1) return;
    event.preventDefault();
    this.actions.nudge(at, {days, steps, resize: event.shiftKey});
  }

  private stepOf({key, ctrlKey}: KeyboardEvent): GridStep | undefined {
    switch (key) {
      case 'ArrowUp':
        return 'up';
      case 'ArrowDown':
        return 'down';
      case 'ArrowLeft':
        return this.isRtl ? 'towards-end' : 'towards-start';
      case 'ArrowRight':
        return this.isRtl ? 'towards-start' : 'towards-end';
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

  private get isRtl() {
    return getComputedStyle(this.host).direction === 'rtl';
  }

  private find(): GridPosition | undefined {
    const {chosen} = this;
    if (!chosen) return undefined;
    for (const [row, names] of this.state.names.entries()) {
      const column = names.indexOf(chosen.name);
      if (column !== -1) return {row, column, event: chosen.event};
    }
    return undefined;
  }

  private positionOf(target: EventTarget | null): GridPosition | undefined {
    const element = target as HTMLElement | null;
    const cell = element?.closest<HTMLElement>('[role=gridcell]');
    if (!element || !cell) return undefined;
    const held = element.closest<HTMLElement>('[data-event]');
    const {row, column} = cell.dataset;
    return {row: Number(row), column: Number(column), event: held ? Number(held.dataset['event']) : -1};
  }

  private focusAt({row, column, event}: GridPosition) {
    const cell = `[data-row="${row}"][data-column="${column}"]`;
    const at = event === -1 ? cell : `${cell} [data-event="${event}"]`;
    this.host.renderRoot.querySelector<HTMLElement>(at)?.focus();
  }
}
