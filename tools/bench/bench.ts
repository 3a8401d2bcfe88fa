/** One line of a benchmark: our figure, the peer's in the same run, and how many times the peer's ours may be. */
export interface Measure {
  readonly name: string;
  readonly ours: number;
  /** Null where there is nothing to compare with. */
  readonly peer: number | null;
  readonly unit: string;
  /** Ours divided by the peer's. */
  readonly ratio: number | null;
  /** The ratio that must not be exceeded; null where only the figure is wanted. */
  readonly must: number | null;
}

/** A benchmark: says on standard error what it does, gives its lines. */
export type Bench = (say: (text: string) => void) => Promise<readonly Measure[]>;

/** Makes a line from the figures of several rounds. */
export function measure(
  name: string,
  unit: string,
  ours: readonly number[],
  peers: readonly number[],
  must: number | null,
): Measure {
  const our = median(ours);
  const peer = peers.length === 0 ? null : median(peers);
  return {
    name,
    ours: rounded(our),
    peer: peer && rounded(peer),
    unit,
    ratio: peer && rounded(our / peer),
    must,
  };
}

/** The middle figure; of an even number the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

function rounded(figure: number): number {
  return Number(figure.toPrecision(3));
}
