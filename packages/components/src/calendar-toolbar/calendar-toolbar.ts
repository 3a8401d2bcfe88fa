import {type LocalDate, isRealDate} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {DateFormat} from '../calendar/date-format.js';
import {type CalendarView, periodTitle, stepPeriod} from '../calendar/period.js';
import {drawIcon} from '../icon/draw-icon.js';
import {nextIcon} from '../icon/icons/next.js';
import {previousIcon} from '../icon/icons/previous.js';
import {localeFor, textsFor} from '../language.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './calendar-toolbar.styles.js';
import {texts} from './calendar-toolbar.texts.js';

/**
 * Names the period in view and leads to others, and to other views.
 *
 * @tag skolebro-calendar-toolbar
 * @fires {CustomEvent<{date: LocalDate}>} calendar-period-change - The user wants to see the period around the date.
 * @fires {CustomEvent<{view: CalendarView}>} calendar-view-change - The user chose a view.
 * @csspart title - The name of the period.
 */
export class CalendarToolbar extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, styles];

  /** A day of the period in view, as 2026-11-16. */
  @property() date: LocalDate = '';

  /** The day that counts as today; while it is empty there is no way back to it. */
  @property() today: LocalDate = '';

  /** The view that is on. */
  @property() view: CalendarView = 'week';

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {view, date} = this;
    const title = isRealDate(date)
      ? periodTitle(view, date, new DateFormat(localeFor(this)), words.week)
      : '';
    return html`<div class="toolbar">
      ${title === '' ? nothing : html`<h2 part="title">${title}</h2>`}
      <div class="group">
        ${this.step(-1, words.previous[view])}
        <button
          class="button"
          type="button"
          aria-disabled=${isRealDate(this.today) ? 'false' : 'true'}
          @click=${() => this.show(this.today)}
        >
          ${words.today}
        </button>
        ${this.step(1, words.next[view])}
      </div>
      <div class="group joined" role="group" aria-label=${words.view}>
        ${this.choice('week', words.week)} ${this.choice('list', words.list)}
      </div>
    </div>`;
  }

  private step(count: number, name: string): TemplateResult {
    return html`<button
      class="button step"
      type="button"
      aria-label=${name}
      title=${name}
      @click=${() => this.show(stepPeriod(this.view, this.date, count))}
    >
      ${drawIcon(count < 0 ? previousIcon : nextIcon, true)}
    </button>`;
  }

  private choice(view: CalendarView, name: string): TemplateResult {
    return html`<button
      class="button"
      type="button"
      aria-pressed=${view === this.view ? 'true' : 'false'}
      @click=${() => this.choose(view)}
    >
      ${name}
    </button>`;
  }

  private show(date: LocalDate) {
    if (!isRealDate(date)) return;
    this.dispatchEvent(new CustomEvent('calendar-period-change', {detail: {date}, bubbles: true}));
  }

  private choose(view: CalendarView) {
    if (view === this.view) return;
    this.dispatchEvent(new CustomEvent('calendar-view-change', {detail: {view}, bubbles: true}));
  }
}
