import {isRealDate} from '@skolebro/models';
import {type CSSResultGroup, type PropertyValues, type TemplateResult, html} from 'lit';
import {property} from 'lit/decorators.js';
import {type Day, indexDays} from '../calendar/day-index.js';
import {daysFrom, daysOf, monthOf} from '../calendar/days.js';
import {eventStyles} from '../calendar/event.styles.js';
import {CalendarPart} from '../calendar/part.js';
import {textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {dayListStyles} from './day-list.styles.js';
import {dayListTexts} from './day-list.texts.js';
import {DayList} from './day-list.js';

/**
 * Lists the events of a month, or of the days to come, day by day; days without events are left out.
 *
 * @tag skolebro-calendar-list
 * @fires {CustomEvent<{occurrence: Occurrence}>} calendar-event-open - The user chose an event.
 * @csspart event - The box of an event.
 * @csspart status - The word that says that an event is cancelled or tentative.
 */
export class CalendarList extends CalendarPart {
  static override styles: CSSResultGroup = [tokens, eventStyles, dayListStyles];

  /** How many days are listed from the date on; 0 lists its month. */
  @property({type: Number}) days = 0;

  private readonly list = new DayList(this);
  private shown: readonly Day[] = [];

  /** Moves the focus to the event that the Tab key leads to. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!isRealDate(this.date)) return;
    if (changed.has('occurrences') || changed.has('date') || changed.has('days')) {
      this.shown = indexDays(this.occurrences, daysOf(this.span));
    }
  }

  protected override render(): TemplateResult {
    if (!isRealDate(this.date)) return html``;
    const {voice, span} = this;
    return this.list.render({
      days: this.shown,
      today: this.now.slice(0, 10),
      voice,
      words: textsFor(this, dayListTexts),
      label: this.days > 0 ? voice.dates.span(span) : voice.dates.month(this.date),
      showEmptyDays: false,
      open: (occurrence) => this.fire('calendar-event-open', {occurrence}),
    });
  }

  private get span() {
    return this.days > 0 ? daysFrom(this.date, this.days) : monthOf(this.date);
  }
}
