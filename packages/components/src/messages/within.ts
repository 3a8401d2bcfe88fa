/** How long a source may take before its user is told that no answer came, in ms. */
export const patience = 30_000;

/** That no answer came in time: what was asked may or may not have been done. */
export class NoAnswer extends Error {}

/** What a promise gives, or `NoAnswer` where it takes too long. */
export function within<Value>(answer: Promise<Value>, milliseconds: number = patience): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer()), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
