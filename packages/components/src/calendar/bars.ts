/** Something that lies across the days of one row, in columns from 0, both included. */
export interface Bar {
  readonly first: number;
  readonly last: number;
}

/** A bar and the line that it stands on, counted from 0. */
export interface PlacedBar<Item extends Bar> {
  readonly item: Item;
  readonly lane: number;
}

/**
 * Puts bars on lines under each other, each on the first line where it meets no other.
 *
 *     mon  tue  wed  thu  fri
 *     [A────────────][C─────]     C stands beside A on the first line,
 *          [B────]                B under A on the second.
 *
 * @param items by first column, the longest first
 */
export function layOutBars<Item extends Bar>(items: readonly Item[]): readonly PlacedBar<Item>[] {
  const ends: number[] = [];
  return items.map((item) => {
    const free = ends.findIndex((end) => end < item.first);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = item.last;
    return {item, lane};
  });
}
