/** Draws from a fixed sequence: the same seed and key give the same draws on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;

  /** One of the items; the list must not be empty. */
  pick<Item>(items: readonly Item[]): Item;

  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
}

/**
 * The draws that belong to one thing of one world.
 *
 * Each thing has its own sequence, named by its key, so that a class can be made without making the
 * classes before it. The generator is sfc32 by Chris Doty-Humphrey (public domain).
 */
export function randomFor(seed: number, key: string): Random {
  let [a, b, c, counter] = hash(`${seed}/${key}`);
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from an empty list.');
      return item;
    },
    chance: (probability) => next() < probability,
  };
}

/** The UUID of one thing of one world, with the version and variant bits of a name-based UUID (RFC 9562 §5.5). */
export function uuidFor(seed: number, key: string): string {
  const [a, b, c, d] = hash(`${seed}/${key}`);
  const digits = [a, (b & 0xffff0fff) | 0x5000, (c & 0x3fffffff) | 0x80000000, d]
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
  return [8, 12, 16, 20, 32].map((end, index, ends) => digits.slice(ends[index - 1] ?? 0, end)).join('-');
}

type Words = [number, number, number, number];

/** 128 bits from a text: four lanes of multiply and mix that read every character, then stirred together. */
function hash(text: string): Words {
  const lanes: Words = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f];
  const factors: Words = [0x2c1b3c6d, 0x297a2d39, 0x1b56c4e9, 0x7feb352d];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    for (const lane of [0, 1, 2, 3] as const) {
      const neighbour = lanes[((lane + 1) % 4) as 0 | 1 | 2 | 3];
      lanes[lane] = neighbour ^ Math.imul(lanes[lane] ^ code, factors[lane]);
    }
  }
  for (let round = 0; round < 3; round++) {
    for (const lane of [0, 1, 2, 3] as const) {
      const neighbour = lanes[((lane + 1) % 4) as 0 | 1 | 2 | 3];
      lanes[lane] =
        Math.imul(lanes[lane] ^ (lanes[lane] >>> 16) ^ neighbour, factors[lane]) ^ (neighbour >>> 13);
    }
  }
  return lanes;
}
