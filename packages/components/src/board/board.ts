import type {Answer, CalendarItem, CalendarSource} from '@skolebro/host';
import {type Instant, type TimeZoneId, addDays, isoWeekOf} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {dateFormatFor} from '../calendar/date-format.js';
import {type Day, type Segment, indexDays} from '../calendar/day-index.js';
import {EventLoader} from '../calendar/event-loader.js';
import {type Recur, expand} from '../calendar/occurrences.js';
import {wallTimeOf, zoneFinder} from '../calendar/zones.js';
import {localeFor, textsFor} from '../language.js';
import {kindProperties} from '../theme/tokens.generated.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './board.styles.js';
import {type BoardTexts, texts} from './board.texts.js';

/** The last picture that a source gave, and when. */
interface Picture {
  readonly answer: Answer<CalendarItem>;

  /** Absent when the source itself only has what it saved earlier. */
  readonly at?: Instant;
  readonly recur: Recur | undefined;
}

/**
 * Today and tomorrow on a screen on the wall: large, with nothing to press.
 *
 * It shows no personal data: birthdays, talks and whatever is about single children are left out. When its source is
 * out of reach it keeps the last picture, and says how old that is; the page moves `now` on, and the board asks again.
 * It is as high as its words, or fills a place that has a height.
 *
 * @tag skolebro-board
 * @csspart event - One line of the board.
 */
export class Board extends LitElement {
  static override styles: CSSResultGroup = [tokens, kindProperties, styles];

  /** Where the events come from. */
  @property({attribute: false}) source: CalendarSource | undefined = undefined;

  /** The moment that counts as now; whenever it changes the board asks its source again. */
  @property() now: Instant = '';

  /** The zone whose clock the board shows. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = 'Europe/Copenhagen';

  /** Whose board it is, as "Elmelund Skole". */
  @property() heading = '';

  /** How many events a day has room for. */
  @property({type: Number}) room = 8;

  private readonly findZone = zoneFinder();
  private readonly loader = new EventLoader(this, () => undefined);
  private picture: Picture | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const today = this.wallNow.slice(0, 10);
    if (today === '') return;
    this.loader.ask(this.source, {startDate: today, endDate: addDays(today, 1)});
    const before = changed.get('now');
    if (before !== undefined && before !== '' && this.loader.answer.state !== 'loading') {
      this.loader.reload();
    }
    const {answer, recur} = this.loader;
    if (answer.state === 'ready' || answer.state === 'empty') this.picture = {answer, at: this.now, recur};
    else if (answer.state === 'stale' && this.picture?.at === undefined) this.picture = {answer, recur};
  }

  protected override render(): TemplateResult {
    const {wallNow, picture} = this;
    const today = wallNow.slice(0, 10);
    if (today === '') return html``;
    const words = textsFor(this, texts);
    const dates = dateFormatFor(localeFor(this));
    const days = this.days(today, picture);
    const minuteNow = Number(wallNow.slice(11, 13)) * 60 + Number(wallNow.slice(14, 16));
    const isKept = picture && picture.at !== this.now && this.loader.answer.state !== 'loading';
    return html`<section aria-label=${this.heading || dates.fullDay(today)}>
      <header>
        <h2>${this.heading}</h2>
        <p class="date">${dates.dayHeading(today)} · ${words.week(isoWeekOf(today).week)}</p>
        <time class="clock">${dates.time(minuteNow)}</time>
      </header>
      <div class="days">
        ${days.map((day, index) =>
          this.day(day, index === 0 ? words.today : words.tomorrow, index === 0 ? minuteNow : -1, words),
        )}
      </div>
      ${isKept ? html`<p class="age">${this.age(picture, words)}</p>` : nothing}
    </section>`;
  }

  private age({at}: Picture, words: BoardTexts): string {
    const wall = wallTimeOf(at ?? '', this.findZone(this.timeZone));
    if (wall === undefined) return words.saved;
    const day = dateFormatFor(localeFor(this)).shortDay(wall.slice(0, 10));
    return words.asOf(`${day} ${wall.slice(11, 16).replace(':', '.')}`);
  }

  private days(today: string, picture: Picture | undefined): readonly Day[] {
    const tomorrow = addDays(today, 1);
    const days = {start: today, end: tomorrow};
    const {items = [], childId} = picture?.answer ?? {};
    // What a source says about one child is about that child, unless the event names others.
    const events = childId === undefined ? items.filter(isPublic) : [];
    const {occurrences} = expand({events, days, timeZone: this.timeZone, recur: picture?.recur});
    return indexDays(occurrences, [today, tomorrow]);
  }

  private day(day: Day, heading: string, minuteNow: number, words: BoardTexts): TemplateResult {
    const coming = [...day.wholeDay, ...day.timed.filter(({endMinute}) => endMinute > minuteNow)];
    const shown = coming.slice(0, Math.max(1, this.room));
    return html`<div class="day">
      <h3>${heading}</h3>
      ${shown.length === 0 ? html`<p class="nothing">${words.nothing}</p>` : nothing}
      <ul>
        ${shown.map((segment) => this.line(segment, minuteNow, words))}
      </ul>
      ${coming.length > shown.length ? html`<p class="nothing">${words.more(coming.length - shown.length)}</p>` : nothing}
    </div>`;
  }

  private line(
    {occurrence, startMinute, endMinute}: Segment,
    minuteNow: number,
    words: BoardTexts,
  ): TemplateResult {
    const dates = dateFormatFor(localeFor(this));
    const isWhole = startMinute === 0 && endMinute === 1440;
    const isNow = !isWhole && startMinute <= minuteNow && endMinute > minuteNow;
    const {title = words.untitled, location, status, event} = occurrence;
    return html`<li class="kind-${event.kind ?? 'other'} ${status ?? ''} ${isNow ? 'now' : ''}" part="event">
      <span class="when">${isNow ? words.now : isWhole ? words.allDay : dates.time(startMinute)}</span>
      <span class="title"
        >${status === 'cancelled' ? html`<strong>${words.cancelled}</strong> ` : nothing}${title}</span
      >
      ${location === undefined ? nothing : html`<span class="place">${location}</span>`}
    </li>`;
  }

  private get wallNow(): string {
    return wallTimeOf(this.now, this.findZone(this.timeZone)) ?? '';
  }
}

const privateKinds: readonly (string | undefined)[] = [
  ...['birthday', 'school-home-talk', 'performance-meeting'],
  ...['presence-holiday', 'vacation-registration'],
];

/** Whether everybody who passes the screen may read it. */
function isPublic({kind, childIds = []}: CalendarItem): boolean {
  return !privateKinds.includes(kind) && childIds.length === 0;
}
