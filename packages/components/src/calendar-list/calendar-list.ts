import {type LocalDate, isRealDate} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html} from 'lit';
import {property} from 'lit/decorators.js';
import {DateFormat} from '../calendar/date-format.js';
import {indexDays} from '../calendar/day-index.js';
import {daysOf, monthOf} from '../calendar/days.js';
import {eventStyles} from '../calendar/event.styles.js';
import {eventTexts} from '../calendar/event.texts.js';
import type {Occurrence} from '../calendar/occurrences.js';
import {localeFor, textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {dayListStyles} from './day-list.styles.js';
import {dayListTexts} from './day-list.texts.js';
import {DayList} from './day-list.js';

/**
 * Lists the events of a month, day by day; days without events are left out.
 *
 * @tag skolebro-calendar-list
 * @fires {CustomEvent<{occurrence: Occurrence}>} calendar-event-open - The user chose an event.
 * @csspart event - The box of an event.
 * @csspart status - The word that says that an event is cancelled or tentative.
 */
export class CalendarList extends LitElement {
  static override styles: CSSResultGroup = [tokens, eventStyles, dayListStyles];

  /** The occurrences to show, by start. To change them, set a new array. */
  @property({attribute: false}) occurrences: readonly Occurrence[] = [];

  /** A day of the month in view, as 2026-11-16. */
  @property() date: LocalDate = '';

  /** The day that counts as today; while it is empty no day is marked. */
  @property() today: LocalDate = '';

  private readonly list = new DayList(this);

  protected override render(): TemplateResult {
    if (!isRealDate(this.date)) return html``;
    const dates = new DateFormat(localeFor(this));
    return this.list.render({
      days: indexDays(this.occurrences, daysOf(monthOf(this.date))),
      today: this.today,
      voice: {dates, words: textsFor(this, eventTexts)},
      words: textsFor(this, dayListTexts),
      label: dates.month(this.date),
      showEmptyDays: false,
      open: (occurrence) => this.open(occurrence),
    });
  }

  private open(occurrence: Occurrence) {
    this.dispatchEvent(new CustomEvent('calendar-event-open', {detail: {occurrence}, bubbles: true}));
  }
}
