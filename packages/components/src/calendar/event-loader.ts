import type {Answer, CalendarQuery} from '@skolebro/host';
import type {CalendarEvent} from '@skolebro/models';
import {AnswerLoader} from '../source/answer-loader.js';
import {type Recur, hasRules} from './occurrences.js';
import {loadRecur} from './recurrence.js';

/** Asks a source for one period at a time, and keeps what it last said. */
export class EventLoader extends AnswerLoader<CalendarQuery, CalendarEvent> {
  /** Follows the rules of series; there once a series has been seen. */
  recur: Recur | undefined;

  protected override prepare({items}: Answer<CalendarEvent>): Promise<void> | undefined {
    if (this.recur || !items?.some(hasRules)) return undefined;
    return loadRecur().then((recur) => {
      this.recur = recur;
    });
  }
}
