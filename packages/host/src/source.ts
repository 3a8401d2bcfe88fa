import type {Uuid} from '@skolebro/models';
import type {Answer, AnswerState} from './answer.js';

/** What every question to a source may say. */
export interface SourceQuery {
  /** The children in view; absent means what is the user's own, or all that the user may see. */
  readonly childIds?: readonly Uuid[];

  /** The `next` of an earlier answer to the same question; absent asks for the first page. */
  readonly page?: string;

  /** How many items a page should hold at most; a source may give fewer. */
  readonly limit?: number;
}

/** What a vendor implements to feed a widget; the sources of single widgets add what can be written. */
export interface Source<Item, Query extends SourceQuery> {
  /** Yields what is known as soon as it is known; the last answer counts. Stops when `signal` aborts. */
  load(query: Query, signal: AbortSignal): AsyncIterable<Answer<Item>>;

  /**
   * Calls `changed` whenever an answer given earlier may be out of date, until `signal` aborts.
   *
   * Absent where the source cannot know; a widget then asks again only when its user does.
   */
  watch?(changed: () => void, signal: AbortSignal): void;
}

/**
 * Why something could not be written; a widget keeps what its user wrote and shows the state.
 *
 * Every method of a source that writes rejects with it, and with nothing else that a user should see.
 */
export class WriteRefused extends Error {
  override readonly name = 'WriteRefused';

  /** What stands in the way; `failed` may be tried again as it is. */
  readonly state: Extract<AnswerState, 'not-licensed' | 'step-up-needed' | 'signed-out' | 'failed'>;

  constructor(state: WriteRefused['state'], message: string) {
    super(message);
    this.state = state;
  }
}
