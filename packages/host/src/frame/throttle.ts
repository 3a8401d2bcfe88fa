/** Passes on the latest of many values, at most five times a second. */
export interface Throttle<Value> {
  /** Hands a value over; resolves when it, or a later one, has been passed on. */
  push(value: Value): Promise<void>;

  /** Drops what waits. */
  stop(): void;
}

/** How often a frame changes at most: five times a second. */
export const leastGap = 200;

/** Makes a throttle; the first value goes at once, and the last always goes. */
export function throttle<Value>(pass: (value: Value) => void, gap: number = leastGap): Throttle<Value> {
  let waiting: {readonly value: Value} | undefined;
  let done: Promise<void> | undefined;
  let finish = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    timer = undefined;
    if (waiting === undefined) return;
    const {value} = waiting;
    waiting = undefined;
    done = undefined;
    timer = setTimeout(open, gap);
    pass(value);
    finish();
  }

  return {
    push(value) {
      waiting = {value};
      done ??= new Promise((resolve) => (finish = resolve));
      const mine = done;
      if (timer === undefined) open();
      return mine;
    },
    stop() {
      clearTimeout(timer);
      waiting = undefined;
      finish();
    },
  };
}
