/** One thing that every host or source must do. */
export interface ConformanceCheck {
  /** The fault that it finds, in words; never renamed. */
  readonly id: string;

  /** What must be so, as the title of a test. */
  readonly title: string;

  /** What the vendor must hand in before it can be checked; absent when nothing is lacking. */
  readonly lacks?: string;

  /** Rejects with `ConformanceFault` when it is not so. Without what it lacks it rejects too: unchecked is not right. */
  run(): Promise<void>;
}

/** Why something does not conform; the message says what was found and what was expected, never whom it is about. */
export class ConformanceFault extends Error {
  override readonly name = 'ConformanceFault';

  /** The id of the check that found it. */
  readonly id: string;

  constructor(id: string, message: string) {
    super(`${id}: ${message}`);
    this.id = id;
  }
}

/** How one check ended. */
export interface ConformanceOutcome {
  readonly id: string;
  readonly title: string;
  readonly outcome: 'right' | 'wrong' | 'not-checked';

  /** What was found, or what is lacking. */
  readonly message?: string;
}

/** Runs checks one after another where there is no test runner, and says how each ended. */
export async function runChecks(checks: readonly ConformanceCheck[]): Promise<readonly ConformanceOutcome[]> {
  const outcomes: ConformanceOutcome[] = [];
  for (const check of checks) {
    const {id, title, lacks} = check;
    if (lacks !== undefined) outcomes.push({id, title, outcome: 'not-checked', message: lacks});
    else {
      try {
        await check.run();
        outcomes.push({id, title, outcome: 'right'});
      } catch (error) {
        const message = error instanceof Error ? error.message : 'It threw something that is no error.';
        outcomes.push({id, title, outcome: 'wrong', message});
      }
    }
  }
  return outcomes;
}

/** Makes a check of a fault, its title and what finds it. */
export function check(
  id: string,
  title: string,
  find: (fault: (message: string) => never) => Promise<void>,
  lacks?: string,
): ConformanceCheck {
  const fault = (message: string): never => {
    throw new ConformanceFault(id, message);
  };
  return {
    id,
    title,
    ...(lacks !== undefined && {lacks}),
    run: async () => {
      if (lacks !== undefined) fault(`It could not be checked without ${lacks}.`);
      await find(fault);
    },
  };
}

/** What a promise gives, or "time-limit". */
export async function within<Value>(
  promise: Promise<Value>,
  milliseconds: number,
): Promise<Value | 'time-limit'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<'time-limit'>((resolve) => {
    timer = setTimeout(() => resolve('time-limit'), milliseconds);
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a text holds what looks like a signed token. */
export function holdsToken(text: string): boolean {
  return /eyJ[\w-]{6,}\.eyJ[\w-]{4,}\.[\w-]*/.test(text);
}
