import {type LocalDate, isoWeekOf} from '@skolebro/models';
import {type LitElement, type ReactiveController, type TemplateResult, html, nothing} from 'lit';
import type {Day, Segment} from '../calendar/day-index.js';
import {eventButton} from '../calendar/event-content.js';
import type {Occurrence} from '../calendar/occurrences.js';
import type {Voice} from '../calendar/voice.js';
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

/** How many events are drawn at a time. */
const page = 90;

/**
 * Days as headings, each with its events, inside the element that has it.
 *
 * The events are one stop for the Tab key, however many they are; arrow keys, Home and End move between them. A long
 * list is drawn piece by piece as the user goes down in it, always in reading order.
 */
export class DayList implements ReactiveController {
  private readonly host: LitElement;

  /** Names the event that Tab comes to. */
  private active = '';
  private shown = page;
  private days: readonly Day[] = [];
  private observer: IntersectionObserver | undefined;
  private watched: Element | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.active = '';
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = this.watched = undefined;
  }

  hostUpdated(): void {
    const more = this.host.renderRoot.querySelector('.rest') ?? undefined;
    if (more === this.watched || typeof IntersectionObserver === 'undefined') return;
    this.observer?.disconnect();
    this.watched = more;
    if (!more) return;
    this.observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) this.showMore(page);
    });
    this.observer.observe(more);
  }

  /** The list as it is now. */
  render(content: DayListContent): TemplateResult {
    const {days, label, words, showEmptyDays, today} = content;
    if (days !== this.days) {
      const isOther = days[0]?.date !== this.days[0]?.date;
      this.days = days;
      if (isOther) this.shown = page;
    }
    const listed = days.filter((day) => showEmptyDays || segmentsOf(day).length > 0);
    const total = listed.reduce((sum, day) => sum + segmentsOf(day).length, 0);
    const {drawn, count} = upTo(listed, Math.max(this.shown, countTo(listed, today)));
    const keys = drawn.flatMap((day) => segmentsOf(day).map((segment) => keyOf(day, segment)));
    const active = keys.includes(this.active) ? this.active : firstFrom(today, keys);
    return html`<div
      class="days"
      role="group"
      aria-label=${label}
      aria-describedby="keys"
      @keydown=${this.onKeydown}
      @focusin=${this.onFocusin}
      @click=${(event: Event) => {
        const {key} = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset ?? {};
        const day = drawn.find(({date}) => key?.startsWith(date));
        const chosen = day && segmentsOf(day).find((segment) => keyOf(day, segment) === key);
        if (chosen) content.open(chosen.occurrence);
      }}
    >
      <p id="keys" class="visually-hidden">${words.keys}</p>
      ${drawn.map((day, index) => this.day(day, content, active, !showEmptyDays && beginsWeek(day, drawn[index - 1])))}
      ${
        count < total
          ? html`<button class="rest" type="button" @click=${() => this.showMore(page)}>
              ${words.rest(total - count)}
            </button>`
          : nothing
      }
    </div>`;
  }

  private showMore(count: number) {
    this.shown += count;
    this.host.requestUpdate();
  }

  private day(day: Day, content: DayListContent, active: string, showWeek: boolean): TemplateResult {
    const {today, voice, words} = content;
    const {date} = day;
    const segments = segmentsOf(day);
    return html`<section class=${date === today ? 'day today' : 'day'}>
      <h3>
        <time datetime=${date}>${voice.dates.dayHeading(date)}</time>
        ${date === today ? html`<span class="mark-today">${words.today}</span>` : nothing}
        ${showWeek ? html`<span class="week">${words.week(isoWeekOf(date).week)}</span>` : nothing}
      </h3>
      ${
        segments.length === 0
          ? html`<p class="none">${words.none}</p>`
          : html`<ul>
              ${segments.map((segment) => {
                const key = keyOf(day, segment);
                return html`<li>${eventButton(segment, {date, voice, key, isActive: key === active})}</li>`;
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
    // What the user goes towards is drawn before it is reached.
    if (to >= buttons.length - 1) this.showMore(event.key === 'End' ? Number.MAX_SAFE_INTEGER : page);
    const last = event.key === 'End' ? undefined : buttons[Math.min(Math.max(to, 0), buttons.length - 1)];
    if (last) last.focus();
    else void this.host.updateComplete.then(() => this.focusLast());
  };

  private focusLast() {
    [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-key]')].at(-1)?.focus();
  }
}

function segmentsOf(day: Day): readonly Segment[] {
  return day.timed.length === 0 ? day.wholeDay : [...day.wholeDay, ...day.timed];
}

/** The days from the first on that hold about so many events, the last one cut where it must be. */
function upTo(days: readonly Day[], limit: number): {readonly drawn: readonly Day[]; readonly count: number} {
  const drawn: Day[] = [];
  let count = 0;
  for (const day of days) {
    if (count >= limit) break;
    const room = limit - count;
    const {wholeDay, timed} = day;
    const whole = wholeDay.slice(0, room);
    const rest = timed.slice(0, room - whole.length);
    drawn.push(
      whole.length + rest.length < wholeDay.length + timed.length
        ? {...day, wholeDay: whole, timed: rest}
        : day,
    );
    count += whole.length + rest.length;
  }
  return {drawn, count};
}

/** How many events there are up to a day that has a place in the list, that day included; 0 where it has none. */
function countTo(days: readonly Day[], date: LocalDate): number {
  if (!days.some((day) => day.date === date)) return 0;
  const before = days.filter((day) => day.date <= date).reduce((sum, day) => sum + segmentsOf(day).length, 0);
  return before > 4 * page ? 0 : before;
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
