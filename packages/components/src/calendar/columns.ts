/** Something that takes up time on one day, in minutes from midnight. */
export interface Span {
  readonly startMinute: number;
  readonly endMinute: number;
}

/** Where a span stands among those that it overlaps. */
export interface Placed<Item extends Span> {
  readonly item: Item;

  /** Counted from 0. */
  readonly column: number;

  /** How many columns its group shares. */
  readonly columns: number;

  /** Which group of those that overlap it belongs to, counted from 0. */
  readonly group: number;
}

/**
 * Puts overlapping spans side by side, in as few columns as the busiest moment needs.
 *
 *     08 ┌A─┐           A and B overlap, B and C overlap: one group of
 *        │  │┌B─┐       two columns, where C stands below A.
 *     09 └──┘│  │
 *        ┌C─┐└──┘       D overlaps nothing and has the whole width.
 *     10 └──┘
 *        ┌D─────┐
 *
 * @param items by start
 * @param shortest the minutes that a span takes at least, because a short one still needs room to be read
 */
export function layOut<Item extends Span>(items: readonly Item[], shortest = 0): readonly Placed<Item>[] {
  const placed: Placed<Item>[] = [];
  let group: {item: Item; column: number}[] = [];
  let ends: number[] = [];
  let groups = 0;
  const closeGroup = () => {
    for (const {item, column} of group) placed.push({item, column, columns: ends.length, group: groups});
    if (group.length > 0) groups += 1;
    group = [];
    ends = [];
  };
  for (const item of items) {
    if (ends.every((end) => end <= item.startMinute)) closeGroup();
    const free = ends.findIndex((end) => end <= item.startMinute);
    const column = free === -1 ? ends.length : free;
    ends[column] = Math.max(item.endMinute, item.startMinute + shortest);
    group.push({item, column});
  }
  closeGroup();
  return placed;
}
