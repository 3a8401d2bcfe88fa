import type {LitElement, ReactiveController} from 'lit';
import type {Row} from './rows.js';
import {type RowWindow, topAfterChange, topToShow, windowOf} from './window.js';

/** Knows which rows of a list are near the view, and keeps the view where it was when rows come and go. */
export class RowScroller implements ReactiveController {
  /** How far it is scrolled, in pixels. */
  top = 0;
  rowHeight = 0;
  height = 0;

  private readonly host: LitElement;
  private newTop: number | undefined;
  private resizes: ResizeObserver | undefined;

  private readonly redraw: () => void;

  /** @param redraw draws the rows of another window */
  constructor(host: LitElement, redraw: () => void) {
    this.host = host;
    this.redraw = redraw;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof ResizeObserver === 'undefined') return;
    this.resizes = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
    this.resizes.observe(this.host);
  }

  hostDisconnected(): void {
    this.resizes?.disconnect();
  }

  hostUpdated(): void {
    const {scroller} = this;
    if (this.newTop !== undefined && scroller) scroller.scrollTop = this.newTop;
    this.newTop = undefined;
    // After this update, and before anything is painted.
    if (this.rowHeight === 0) void this.host.updateComplete.then(() => this.measure());
  }

  /** The rows to draw of so many. */
  window(count: number): RowWindow {
    const {top, height, rowHeight} = this;
    return windowOf({top, height, rowHeight, count});
  }

  /** How many rows fit the view, less the one that shows where the reader was. */
  get page(): number {
    return Math.max(1, Math.floor(this.height / (this.rowHeight || 1)) - 1);
  }

  /** Whether the end of so many rows is near. */
  isNearEnd(count: number): boolean {
    return this.rowHeight > 0 && this.top + this.height + 10 * this.rowHeight >= count * this.rowHeight;
  }

  /** Takes note that the user has scrolled; draws anew only when other rows come near. */
  takeScroll(count: number): void {
    const was = this.window(count);
    this.top = this.scroller?.scrollTop ?? 0;
    const {from, to} = this.window(count);
    if (was.from !== from || was.to !== to) this.redraw();
  }

  /** Keeps what is in view where it is. */
  keep(before: readonly Row[], after: readonly Row[]): void {
    this.moveTo(topAfterChange(before, after, this));
  }

  /** Scrolls so that a row is in view. */
  show(place: number): void {
    this.moveTo(topToShow(place, this));
  }

  private moveTo(top: number) {
    if (top === this.top) return;
    this.top = top;
    this.newTop = top;
  }

  private get scroller(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.rows');
  }

  private measure() {
    const rowHeight = this.host.renderRoot.querySelector('li')?.offsetHeight ?? 0;
    const height = this.scroller?.clientHeight ?? 0;
    if (rowHeight === this.rowHeight && height === this.height) return;
    this.rowHeight = rowHeight;
    this.height = height;
    this.redraw();
  }
}
