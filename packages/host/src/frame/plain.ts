/** Whether a value is an object with named properties, and nothing more. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of a plain object has none itself, in whichever window it was made.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value is a list of texts. */
export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

const mostValues = 500_000;
const mostDepth = 40;

/**
 * A copy of a value that holds only what may cross a frame's border: texts, numbers, lists, objects, files.
 *
 * Functions are left out, so that what a source cannot hand over is absent on the other side. Undefined
 * for what is too deep or too much to be data.
 */
export function plainCopy(value: unknown): unknown {
  const budget = {left: mostValues};
  try {
    return copied(value, budget, 0);
  } catch {
    return undefined;
  }
}

function copied(value: unknown, budget: {left: number}, depth: number): unknown {
  budget.left -= 1;
  if (budget.left < 0 || depth > mostDepth) throw new RangeError('too much');
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => copied(one, budget, depth + 1));
  if (typeof Blob !== 'undefined' && value instanceof Blob) return value;
  if (!isRecord(value)) return undefined;
  const copy: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    // A property of this name would set the prototype of the copy.
    if (key === '__proto__') continue;
    const inner = copied(one, budget, depth + 1);
    if (inner !== undefined) copy[key] = inner;
  }
  return copy;
}
