import type {Uuid} from '@skolebro/models';

/**
 * What an answer can be; each looks different on the screen, because a parent must see at a glance
 * whether there is nothing, or whether something is missing.
 */
export const answerStates = [
  'loading',
  'ready',
  'empty',
  'not-licensed',
  'step-up-needed',
  'signed-out',
  'failed',
  'stale',
] as const;

/** One of the eight states of an answer. */
export type AnswerState = (typeof answerStates)[number];

/**
 * What a source says about one child.
 *
 * `items` are there in the states `ready` and `stale`, and may be there in `loading` when an earlier
 * answer is still worth showing.
 */
export interface Answer<Item> {
  /** The child whom the answer is about; absent when it is about the user alone. */
  readonly childId?: Uuid;

  /** The vendor or institution that answers, as users know it. */
  readonly vendor: string;

  readonly state: AnswerState;

  readonly items?: readonly Item[];

  /** Asks the same source for the page that follows; absent on the last page. */
  readonly next?: string;

  /** The parts of a joined answer that are missing; each names its own vendor, child and state. */
  readonly partial?: readonly Answer<Item>[];
}
