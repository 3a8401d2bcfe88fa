import {submissionStates} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {mayWrite, moveFrom} from './moves.js';

describe('the moves of a submission', () => {
  it.each([
    ['new', 'turned-in', undefined],
    ['created', 'turned-in', undefined],
    ['turned-in', 'reclaimed', 'returned'],
    ['returned', 'turned-in', undefined],
    ['reclaimed', 'turned-in', undefined],
    ['paused', undefined, undefined],
    ['constructor', undefined, undefined],
  ])('from %s: the pupil to %s, the teacher to %s', (state, pupil, teacher) => {
    expect([moveFrom(state, 'pupil'), moveFrom(state, 'teacher')]).toEqual([pupil, teacher]);
  });

  it('go only to states that the code list knows', () => {
    for (const state of submissionStates) {
      for (const mover of ['pupil', 'teacher'] as const) {
        const next = moveFrom(state, mover);
        if (next !== undefined) expect(submissionStates).toContain(next);
      }
    }
  });

  it('let the pupil write unless the work is with the teacher', () => {
    expect(submissionStates.filter(mayWrite)).toEqual(['new', 'created', 'returned', 'reclaimed']);
    expect(mayWrite('paused')).toBe(false);
  });
});
