import type {ThreadSummary} from '@skolebro/host';
import type {Uuid} from '@skolebro/models';

/** One row of the list. */
export interface Row {
  readonly key: string;
  readonly thread: ThreadSummary;

  /** Whether it stands in a bundle that is open. */
  readonly isInBundle: boolean;
}

/**
 * The rows of a list, with those of open bundles below them.
 *
 * A thread that the source gives twice stands once, where it came first and as it came last.
 */
export function rowsOf(threads: readonly ThreadSummary[], open: ReadonlySet<Uuid>): readonly Row[] {
  // Most lists are this plain, and may be long.
  if (open.size === 0 && new Set(threads.map(({id}) => id)).size === threads.length) {
    return threads.map((thread) => ({key: thread.id, thread, isInBundle: false}));
  }
  const rows = new Map<string, Row>();
  for (const thread of threads) {
    rows.set(thread.id, {key: thread.id, thread, isInBundle: false});
    if (!open.has(thread.id)) continue;
    for (const inner of thread.threads ?? []) {
      const key = `${thread.id} ${inner.id}`;
      rows.set(key, {key, thread: inner, isInBundle: true});
    }
  }
  return [...rows.values()];
}

/** The threads that are chosen when everything between two rows is, whichever comes first. */
export function idsBetween(rows: readonly Row[], one: number, other: number): readonly Uuid[] {
  return rows.slice(Math.min(one, other), Math.max(one, other) + 1).map(({thread}) => thread.id);
}

/** A row with its place in the list. */
export interface PlacedRow {
  readonly row: Row;
  readonly place: number;
}

/** The rows of a window with their places, and the row that has the focus wherever it is. */
export function rowsIn(
  rows: readonly Row[],
  {from, to}: {readonly from: number; readonly to: number},
  active: number,
): readonly PlacedRow[] {
  const placed = rows.slice(from, to).map((row, index) => ({row, place: from + index}));
  const held = rows[active];
  if (!held || (active >= from && active < to)) return placed;
  const one = {row: held, place: active};
  return active < from ? [one, ...placed] : [...placed, one];
}

/** The same ids with one more, or without it where it was there. */
export function toggled(ids: ReadonlySet<Uuid>, id: Uuid): ReadonlySet<Uuid> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
