/** Which rows of a list are near the part in view: from `from` up to and not with `to`. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** What there is to scroll, in pixels and rows. */
export interface Scrolled {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
}

/** How many rows are kept ready above and below the part in view, and in what steps the window moves. */
const spare = 6;
const step = 4;

/** The rows to draw; it moves in steps, so that most scrolling draws nothing. */
export function windowOf({top, height, rowHeight, count}: Scrolled): RowWindow {
  if (!(rowHeight > 0) || count <= 0) return {from: 0, to: Math.min(Math.max(0, count), 2 * spare)};
  const first = Math.floor(Math.max(0, top) / rowHeight);
  const rows = Math.ceil(Math.max(0, height) / rowHeight);
  const shown = Math.min(first, Math.max(0, count - rows));
  const from = Math.max(0, Math.floor((shown - spare) / step) * step);
  return {from, to: Math.min(count, Math.ceil((shown + rows + spare - 1) / step) * step)};
}

/** Where to scroll so that a row is wholly in view; where it is already, nothing changes. */
export function topToShow(index: number, {top, height, rowHeight}: Omit<Scrolled, 'count'>): number {
  const start = index * rowHeight;
  if (start < top) return start;
  return start + rowHeight > top + height ? Math.max(0, start + rowHeight - height) : top;
}

/** Whatever has a key that nothing else in its list has. */
interface Keyed {
  readonly key: string;
}

/** Where to scroll so that what was in view stays there, when rows came or went above it. */
export function topAfterChange(
  before: readonly Keyed[],
  after: readonly Keyed[],
  {top, rowHeight}: Pick<Scrolled, 'top' | 'rowHeight'>,
): number {
  // At the very top the user waits for what is new.
  if (top <= 0 || !(rowHeight > 0)) return top;
  const places = new Map(after.map(({key}, index) => [key, index]));
  const first = Math.floor(top / rowHeight);
  // The first row in view that is still there holds its place.
  for (let index = first; index < before.length && index < first + 50; index += 1) {
    const place = places.get(before[index]?.key ?? '');
    if (place !== undefined) return Math.max(0, top + (place - index) * rowHeight);
  }
  return top;
}
