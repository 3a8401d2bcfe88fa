import {type LocalDate, isoWeekOf} from '@skolebro/models';
import {type LitElement, type ReactiveController, type TemplateResult, html, nothing} from 'lit';
import type {Day, Segment} from '../calendar/day-index.js';
import {type Voice, eventClass, eventContent} from '../calendar/event-content.js';
import type {Occurrence} from '../calendar/occurrences.js';
import type {DayListTexts} from './day-list.texts.js';

/** What a list of days shows, and how it says it. */
export interface DayListContent {
  readonly days: readonly Day[];
  readonly today: LocalDate;
  readonly voice: Voice;
  readonly words: DayListTexts;

  /** The name of the whole list. */
  readonly label: string;

  /** Whether days without events are named too. */
  readonly showEmptyDays: boolean;
  readonly open: (occurrence: Occurrence) => void;
}

/**
 * Days as headings, each with its events, inside the element that has it.
 *
 * The events are one stop for the Tab key, however many they are; arrow keys, Home and End move between them.
 */
export class DayList implements ReactiveController {
  private readonly host: LitElement;

  /** Names the event that Tab comes to. */
  private active = '';

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.active = '';
  }

  /** The list as it is now. */
  render(content: DayListContent): TemplateResult {
    const {days, label, words, showEmptyDays} = content;
    const shown = days.filter((day) => showEmptyDays || segmentsOf(day).length > 0);
    const keys = shown.flatMap((day) => segmentsOf(day).map((segment) => keyOf(day, segment)));
    const active = keys.includes(this.active) ? this.active : firstFrom(content.today, keys);
    return html`<div
      class="days"
      role="group"
      aria-label=${label}
      aria-describedby="keys"
      @keydown=${this.onKeydown}
      @focusin=${this.onFocusin}
    >
      <p id="keys" class="visually-hidden">${words.keys}</p>
      ${shown.map((day, index) => this.day(day, content, active, !showEmptyDays && beginsWeek(day, shown[index - 1])))}
    </div>`;
  }

  private day(day: Day, content: DayListContent, active: string, showWeek: boolean): TemplateResult {
    const {today, voice, words, open} = content;
    const {date} = day;
    const segments = segmentsOf(day);
    return html`<section class=${date === today ? 'day today' : 'day'}>
      <h3>
        <time datetime=${date}>${voice.dates.dayHeading(date)}</time>
        ${date === today ? html`<span class="mark">${words.today}</span>` : nothing}
        ${showWeek ? html`<span class="week">${words.week(isoWeekOf(date).week)}</span>` : nothing}
      </h3>
      ${
        segments.length === 0
          ? html`<p class="none">${words.none}</p>`
          : html`<ul>
              ${segments.map((segment) => {
                const key = keyOf(day, segment);
                return html`<li>
                  <button
                    class=${eventClass(segment)}
                    part="event"
                    type="button"
                    data-key=${key}
                    tabindex=${key === active ? 0 : -1}
                    @click=${() => open(segment.occurrence)}
                  >
                    ${eventContent(segment, date, voice)}
                  </button>
                </li>`;
              })}
            </ul>`
      }
    </section>`;
  }

  private readonly onFocusin = (event: FocusEvent) => {
    const {key} = (event.target as HTMLElement).dataset;
    if (key === undefined || key === this.active) return;
    this.active = key;
    this.host.requestUpdate();
  };

  private readonly onKeydown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const buttons = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-key]')];
    const at = buttons.indexOf(event.target as HTMLElement);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1}[event.key];
    if (to === undefined || at === -1) return;
    event.preventDefault();
    buttons[Math.min(Math.max(to, 0), buttons.length - 1)]?.focus();
  };
}

function segmentsOf(day: Day): readonly Segment[] {
  return day.timed.length === 0 ? day.wholeDay : [...day.wholeDay, ...day.timed];
}

function keyOf(day: Day, segment: Segment): string {
  return `${day.date}/${segment.occurrence.key}`;
}

/** The first event of the day or of one after it, or else the first of all. */
function firstFrom(date: LocalDate, keys: readonly string[]): string {
  return keys.find((key) => date !== '' && key >= date) ?? keys[0] ?? '';
}

function beginsWeek(day: Day, previous: Day | undefined): boolean {
  return previous === undefined || isoWeekOf(day.date).week !== isoWeekOf(previous.date).week;
}
