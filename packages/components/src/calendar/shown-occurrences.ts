import type {Answer, CalendarItem} from '@skolebro/host';
import type {TimeZoneId} from '@skolebro/models';
import type {DaySpan} from './days.js';
import {type CalendarFilter, choicesOf, filtered, noFilter} from './filters.js';
import {type Occurrence, type Recur, expand} from './occurrences.js';

/** What is in view, and how it is found. */
export interface ShownFrom {
  readonly answer: Answer<CalendarItem>;
  readonly days: DaySpan;
  readonly timeZone: TimeZoneId;
  readonly recur: Recur | undefined;
  readonly filter: CalendarFilter;
}

/** The occurrences of an answer in the days in view; found anew only when something of it has changed. */
export class ShownOccurrences {
  /** Those that the filter lets through, by start. */
  shown: readonly Occurrence[] = [];

  /** What can be filtered by. */
  choices: CalendarFilter = noFilter;

  /** Whether a series had more occurrences than can be shown. */
  cut = false;

  private all: readonly Occurrence[] = [];
  private allFrom: readonly unknown[] = [];
  private shownFrom: readonly unknown[] = [];

  /** Takes in what is in view now. */
  update({answer, days, timeZone, recur, filter}: ShownFrom): void {
    const {items: events = [], childId, vendor} = answer;
    const from = [answer.items, days.start, days.end, timeZone, recur, childId, vendor];
    if (differs(from, this.allFrom)) {
      const {occurrences, cut} = expand({events, days, timeZone, recur, childId, vendor});
      this.all = occurrences;
      this.cut = cut;
      this.choices = choicesOf(occurrences);
      this.allFrom = from;
    }
    if (differs([this.all, filter], this.shownFrom)) {
      this.shown = filtered(this.all, filter);
      this.shownFrom = [this.all, filter];
    }
  }
}

function differs(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length !== b.length || a.some((value, index) => value !== b[index]);
}
