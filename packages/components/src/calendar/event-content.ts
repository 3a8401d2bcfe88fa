import type {LocalDate} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import type {DateFormat} from './date-format.js';
import type {Segment} from './day-index.js';
import type {EventTexts} from './event.texts.js';

/** What a view says with: dates in a locale, and words in its language. */
export interface Voice {
  readonly dates: DateFormat;
  readonly words: EventTexts;
}

const kinds: readonly string[] = [
  'lesson',
  'meeting',
  'school-home-talk',
  'excursion',
  'holiday',
  'birthday',
  'assessment',
];

/** The classes of an event's box: its kind, when that is a known one, its status, and whether it takes the whole day. */
export function eventClass({occurrence, startMinute, endMinute}: Segment): string {
  const {status, event} = occurrence;
  const kind = event.kind !== undefined && kinds.includes(event.kind) ? event.kind : 'other';
  const whole = startMinute === 0 && endMinute === 1440 ? ' whole' : '';
  return `event kind-${kind} ${status ?? 'confirmed'}${whole}`;
}

/**
 * The inside of an event's button.
 *
 * Its name is what stands there: first what everybody sees, then, for those who do not see where it stands, the
 * day and the kind (WCAG 2.5.3 asks that a name begins with the visible text).
 */
export function eventContent(segment: Segment, date: LocalDate, voice: Voice): TemplateResult {
  const {occurrence, continued} = segment;
  const {dates, words} = voice;
  const {title, location, status, event} = occurrence;
  const unseen = [dates.fullDay(date), words.kind[event.kind ?? ''], continued && words.continued].filter(
    Boolean,
  );
  // The status comes first, so that it is there to be read however small the box is.
  return html`<span class="words">
    <span class="first">
      ${
        status === undefined || status === 'confirmed'
          ? nothing
          : html`<strong class="status" part="status">${words.status[status]}</strong>`
      }
      <span class="title">${title ?? words.untitled}</span>
    </span>
    <span class="when"><bdi>${timeText(segment, voice)}</bdi></span>
    ${location === undefined ? nothing : html`<span class="place">${location}</span>`}
    <span class="visually-hidden">, ${unseen.join(', ')}</span>
  </span>`;
}

/** When the event is on that day: "08.00–08.45", "Hele dagen", "Fra 12.00" or "Til 14.00". */
export function timeText(
  {startMinute, endMinute, continued, continues}: Segment,
  {dates, words}: Voice,
): string {
  if (startMinute === 0 && endMinute === 1440) return words.allDay;
  if (continues) return words.from(dates.time(startMinute));
  if (continued) return words.until(dates.time(endMinute));
  if (startMinute === endMinute) return dates.time(startMinute);
  return `${dates.time(startMinute)}–${dates.time(endMinute)}`;
}
