/** What stands at one place of a value that came from outside, and cannot be used. */
export interface ContextProblem {
  /** Where, as a JSON Pointer; empty for the value as a whole. */
  readonly pointer: string;

  /**
   * What is wrong: nothing there, another type than the contract says, the right type but not its form, more
   * than fits, or a version that this package cannot read.
   */
  readonly fault: 'missing' | 'wrong-type' | 'malformed' | 'too-many' | 'newer-version';
}

/** Reads one value: what can be used of it, or undefined; says every problem it meets. */
export type Shape = (value: unknown, pointer: string, say: (problem: ContextProblem) => void) => unknown;

/** Text of a form and of at most so many characters. */
export function text(pattern: RegExp, most: number = Infinity): Shape {
  return (value, pointer, say) => {
    if (typeof value !== 'string') {
      fault('wrong-type', pointer, say);
      return;
    }
    // A pattern with `$` would let a last line break through.
    const fits = pattern.test(value) && !value.endsWith('\n') && Array.from(value).length <= most;
    return fits ? value : fault('malformed', pointer, say);
  };
}

/** One of these words. */
export function oneOf(...words: readonly string[]): Shape {
  return (value, pointer, say) => {
    if (typeof value !== 'string') {
      fault('wrong-type', pointer, say);
      return;
    }
    return words.includes(value) ? value : fault('malformed', pointer, say);
  };
}

/** A whole number between two. */
export function number(least: number, most: number): Shape {
  return (value, pointer, say) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      fault('wrong-type', pointer, say);
      return;
    }
    return value >= least && value <= most ? value : fault('malformed', pointer, say);
  };
}

/** An object of whatever its keys say. */
export function open(): Shape {
  return (value, pointer, say) => (isObject(value) ? value : fault('wrong-type', pointer, say));
}

/** A list of one to `most`; an item that cannot be used is left out, and so is what is more than fits. */
export function list(item: Shape, most: number): Shape {
  return (value, pointer, say) => {
    if (!Array.isArray(value)) {
      fault('wrong-type', pointer, say);
      return;
    }
    if (value.length === 0) {
      fault('malformed', pointer, say);
      return;
    }
    if (value.length > most) fault('too-many', pointer, say);
    const read = value
      .slice(0, most)
      .map((one, index) => item(one, `${pointer}/${index}`, say))
      .filter((one) => one !== undefined);
    return read.length > 0 ? read : undefined;
  };
}

/** An object with these properties; others are passed over without a word, because newer hosts have more. */
export function object(properties: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape {
  return (value, pointer, say) => {
    if (!isObject(value)) {
      fault('wrong-type', pointer, say);
      return;
    }
    const read: Record<string, unknown> = {};
    for (const [name, shape] of Object.entries(properties)) {
      // `undefined` is what a host in the same page leaves out.
      const there = Object.hasOwn(value, name) && value[name] !== undefined;
      if (!there && required.includes(name)) fault('missing', `${pointer}/${name}`, say);
      const one = there ? shape(value[name], `${pointer}/${name}`, say) : undefined;
      if (one !== undefined) read[name] = one;
    }
    return required.every((name) => name in read) ? read : undefined;
  };
}

/** Whether a value has properties by name. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fault(
  what: ContextProblem['fault'],
  pointer: string,
  say: (problem: ContextProblem) => void,
): unknown {
  say({pointer, fault: what});
  return undefined;
}
