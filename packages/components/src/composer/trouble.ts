import {type AnswerState, WriteRefused} from '@skolebro/host';

/** What a source did not do for somebody who writes. */
export interface Trouble {
  /** Keeping the draft, taking a file, counting or finding receivers, or saying whether the message is sent. */
  readonly what: 'draft' | 'file' | 'reach' | 'search' | 'send';

  /** Why not. */
  readonly state: AnswerState;

  /** The names of the files that were not taken. */
  readonly names?: readonly string[];
}

/** The state that a refusal is shown in. */
export function stateOf(error: unknown): AnswerState {
  return error instanceof WriteRefused ? error.state : 'failed';
}

/** The troubles with one in place of those of its kind; without a new one its kind is over. */
export function settled(
  troubles: readonly Trouble[],
  what: Trouble['what'],
  trouble?: Omit<Trouble, 'what'>,
): readonly Trouble[] {
  const others = troubles.filter((one) => one.what !== what);
  if (trouble) return [...others, {what, ...trouble}];
  return others.length === troubles.length ? troubles : others;
}
