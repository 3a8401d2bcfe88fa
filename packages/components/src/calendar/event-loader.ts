import type {Answer, CalendarItem, CalendarQuery} from '@skolebro/host';
import {AnswerLoader} from '../source/answer-loader.js';
import {type Recur, hasRules} from './occurrences.js';

/** Asks a source for one period at a time, and keeps what it last said. */
export class EventLoader extends AnswerLoader<CalendarQuery, CalendarItem> {
  /** Follows the rules of series; there once a series has been seen. */
  recur: Recur | undefined;

  protected override prepare({items}: Answer<CalendarItem>): Promise<void> | undefined {
    if (this.recur || !items?.some(hasRules)) return undefined;
    return import('./recurrence.js')
      .then(({loadRecur}) => loadRecur())
      .then((recur) => {
        this.recur = recur;
      });
  }
}
