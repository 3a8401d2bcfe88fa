import type {SubmissionState} from '@skolebro/models';

/** Who moves a submission. */
export type Mover = 'pupil' | 'teacher';

/** The legal moves of whoever does the work, and of whoever marks it (LE-07). */
const moves: Readonly<Record<Mover, Readonly<Record<string, SubmissionState>>>> = {
  pupil: {
    new: 'turned-in',
    created: 'turned-in',
    reclaimed: 'turned-in',
    returned: 'turned-in',
    'turned-in': 'reclaimed',
  },
  teacher: {'turned-in': 'returned'},
};

/** The state that a submission may be moved to from here, or undefined; from a state nobody knows there is none. */
export function moveFrom(state: SubmissionState, mover: Mover): SubmissionState | undefined {
  return Object.hasOwn(moves[mover], state) ? moves[mover][state] : undefined;
}

/** Whether the pupil may still write: never while the work is with the teacher, or in a state nobody knows. */
export function mayWrite(state: SubmissionState): boolean {
  return moveFrom(state, 'pupil') === 'turned-in';
}
