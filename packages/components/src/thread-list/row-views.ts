import type {Row} from './rows.js';
import {type RowContext, type RowState, ThreadRow} from './thread-row.js';

/** The rows that are in the document; those that leave it lend themselves to those that come. */
export class RowViews {
  private views: ReadonlyMap<string, ThreadRow> = new Map();

  /** Shows these rows in that order; a row that is there already keeps its elements. */
  draw(list: Element, states: readonly RowState[], context: RowContext): void {
    const keys = new Set(states.map(({row}) => row.key));
    const free = [...this.views].filter(([key]) => !keys.has(key)).map(([, view]) => view);
    // Where some stay, the others leave first, so that none of those that stay has to move.
    const someStay = free.length < this.views.size;
    for (const {element} of free) if (someStay || element.matches(':focus-within')) element.remove();
    const views = new Map<string, ThreadRow>();
    let at = list.firstElementChild;
    for (const state of states) {
      const {key} = state.row;
      const view = this.views.get(key) ?? free.shift() ?? new ThreadRow();
      views.set(key, view);
      view.show(state, context);
      if (view.element === at) at = at.nextElementSibling;
      else list.insertBefore(view.element, at);
    }
    for (const {element} of free) element.remove();
    this.views = views;
  }

  /** The row that something happened in. */
  rowAt({target}: Event): Row | undefined {
    const button = (target as Element).closest('li')?.querySelector<HTMLElement>('.row');
    return this.views.get(button?.dataset.key ?? '')?.shown;
  }
}
