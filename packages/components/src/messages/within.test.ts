import {describe, expect, it, vi} from 'vitest';
import {NoAnswer, patience, within} from './within.js';

describe('an answer in time', () => {
  it('is the answer, or the refusal', async () => {
    await expect(within(Promise.resolve(3))).resolves.toBe(3);
    await expect(within(Promise.reject(new Error('No.')))).rejects.toThrow('No.');
  });

  it('is told apart from one that never comes, and one that comes late is not heard', async () => {
    vi.useFakeTimers();
    let answer: (value: number) => void = () => undefined;
    const asked = within(new Promise<number>((resolve) => (answer = resolve)));
    const refused = expect(asked).rejects.toBeInstanceOf(NoAnswer);
    await vi.advanceTimersByTimeAsync(patience);
    answer(3);
    await refused;
    vi.useRealTimers();
  });
});
