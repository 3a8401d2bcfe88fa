import {isRealDate, isoWeekOf, schoolYearOf, shortSchoolYear, weekdayOf} from '@skolebro/models';
import {type CSSResultGroup, type PropertyValues, type TemplateResult, html} from 'lit';
import {addMonths} from '../calendar/days.js';
import {GridFocus} from '../calendar/grid-focus.js';
import {CalendarPart} from '../calendar/part.js';
import type {Voice} from '../calendar/voice.js';
import {type YearDay, layOutYear} from '../calendar/year-grid.js';
import {textsFor} from '../language.js';
import {kindProperties} from '../theme/tokens.generated.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './calendar-year.styles.js';
import {type YearTexts, texts} from './calendar-year.texts.js';

/**
 * A school year at a glance: twelve months with their holidays, and a mark on each day that holds something besides lessons.
 *
 * @tag skolebro-calendar-year
 * @fires {CustomEvent<{date: LocalDate}>} calendar-day-open - The user wants to see a whole day.
 * @fires {CustomEvent<{date: LocalDate}>} calendar-period-change - The user wants to see the school year around the date.
 */
export class CalendarYear extends CalendarPart {
  static override styles: CSSResultGroup = [tokens, kindProperties, styles];

  private months: readonly (readonly YearDay[])[] = [];
  private readonly grid = new GridFocus(this, {
    choose: ({row, column}) => {
      const day = this.months[row]?.[column];
      if (day) this.fire('calendar-day-open', {date: day.date});
    },
    turn: (count) => this.fire('calendar-period-change', {date: addMonths(this.date, 12 * count)}),
    nudge: () => undefined,
    remove: () => undefined,
  });

  /** Moves the focus to the day that the Tab key leads to. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (isRealDate(this.date) && (changed.has('occurrences') || changed.has('date'))) {
      this.months = layOutYear(this.occurrences, this.date);
    }
  }

  protected override render(): TemplateResult {
    if (!isRealDate(this.date)) return html``;
    const {voice} = this;
    const words = textsFor(this, texts);
    this.arrange();
    return html`<p id="keys" class="visually-hidden">${words.keys}</p>
      <div
        class="year"
        role="grid"
        aria-label="${words.schoolYear} ${shortSchoolYear(schoolYearOf(this.date))}"
        aria-describedby="keys"
        @keydown=${this.grid.onKeydown}
        @focusin=${this.grid.onFocusin}
        @click=${this.grid.onClick}
      >
        ${this.months.map((days, row) => this.month(days, row, voice, words))}
      </div>
      <ul class="legend" aria-label=${words.legend}>
        <li><span class="sample holiday"></span>${words.holiday}</li>
        <li><span class="sample busy"></span>${words.busy}</li>
      </ul>`;
  }

  private month(days: readonly YearDay[], row: number, voice: Voice, words: YearTexts): TemplateResult {
    const first = days[0]?.date ?? this.date;
    return html`<div class="month" role="row">
      <div class="name" role="rowheader">${voice.dates.month(first)}</div>
      ${days.map((day, column) => this.day(day, {row, column}, voice, words))}
    </div>`;
  }

  private day(
    {date, holiday, count, titles}: YearDay,
    {row, column}: {readonly row: number; readonly column: number},
    voice: Voice,
    words: YearTexts,
  ): TemplateResult {
    const isToday = date === this.now.slice(0, 10);
    const {active} = this.grid;
    const weekday = weekdayOf(date);
    const name = [
      voice.dates.fullDay(date),
      isToday ? words.today : '',
      holiday.trim(),
      count === 0 ? (holiday === '' ? words.none : '') : words.events(count),
      ...titles,
    ];
    const look = `${weekday > 5 ? ' weekend' : ''}${holiday === '' ? '' : ' holiday'}${count > 0 ? ' busy' : ''}${isToday ? ' today' : ''}`;
    return html`<div
      class="day on-${weekday}${look}"
      role="gridcell"
      data-row=${row}
      data-column=${column}
      data-week=${weekday === 1 || column === 0 ? isoWeekOf(date).week : ''}
      tabindex=${active.row === row && active.column === column ? 0 : -1}
      aria-label=${name.filter(Boolean).join(', ')}
      title=${[holiday.trim(), ...titles].filter(Boolean).join(', ')}
    >
      ${Number(date.slice(8))}
    </div>`;
  }

  private arrange() {
    const start = this.now.slice(0, 10);
    const find = (date: string) =>
      this.months.flatMap((days, row) => {
        const column = days.findIndex((day) => day.date === date);
        return column === -1 ? [] : [{row, column, event: -1}];
      })[0];
    this.grid.arrange({
      names: this.months.map((days) => days.map(({date}) => date)),
      shape: this.months.map((days) => days.map(() => 0)),
      initial: find(start) ?? find(this.date) ?? {row: 0, column: 0, event: -1},
    });
  }
}
