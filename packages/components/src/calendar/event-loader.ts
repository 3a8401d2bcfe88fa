import type {Answer, CalendarItem, CalendarQuery, CalendarSource} from '@skolebro/host';
import type {LocalDate, Uuid} from '@skolebro/models';
import {AnswerLoader} from '../source/answer-loader.js';
import {type CalendarView, periodOf} from './period.js';
import {type Recur, hasRules} from './occurrences.js';

/** Asks a source for one period at a time, and keeps what it last said. */
export class EventLoader extends AnswerLoader<CalendarQuery, CalendarItem> {
  /** Follows the rules of series; there once a series has been seen. */
  recur: Recur | undefined;

  /**
   * Asks for the period of a view around a date, unless that was asked last; while there is no date nothing is asked.
   *
   * @returns whether it is a new question
   */
  askFor(
    source: CalendarSource | undefined,
    {
      view,
      date,
      childIds,
    }: {readonly view: CalendarView; readonly date: LocalDate; readonly childIds: readonly Uuid[]},
  ): boolean {
    if (date === '') return false;
    const {start: startDate, end: endDate} = periodOf(view, date);
    return this.ask(source, {startDate, endDate, ...(childIds.length > 0 && {childIds})});
  }

  protected override prepare({items}: Answer<CalendarItem>): Promise<void> | undefined {
    if (this.recur || !items?.some(hasRules)) return undefined;
    return import('./recurrence.js')
      .then(({loadRecur}) => loadRecur())
      .then((recur) => {
        this.recur = recur;
      });
  }
}
