import type {LocalDate} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import {type CustomProperties, customProperties} from '../theme/custom-properties.js';
import type {Segment} from './day-index.js';
import {type ShownChild, type Voice, childrenOf, eventName, statusText, timeText} from './voice.js';

const kinds: readonly string[] = [
  'lesson',
  'meeting',
  'school-home-talk',
  'excursion',
  'holiday',
  'birthday',
  'assessment',
];

/** How one event's button stands in its view. */
export interface EventButton {
  readonly date: LocalDate;
  readonly voice: Voice;

  /** Its place among those of its cell; absent in a list. */
  readonly index?: number;

  /** Names it among all in view. */
  readonly key: string;
  readonly isActive: boolean;

  /** What the view adds to its classes. */
  readonly look?: string;

  /** Where and how large it is. */
  readonly at?: CustomProperties;

  /** One line alone: the time and the title, as in a month. */
  readonly isLine?: boolean;

  /** The time of an event over several days. */
  readonly when?: string;
}

/** The button of an event, the same in every view: its state first, then its title, time and place. */
export function eventButton(segment: Segment, button: EventButton): TemplateResult {
  const {occurrence} = segment;
  const {voice, date, isLine = false, at} = button;
  const {title, location} = occurrence;
  const marked = childrenOf(occurrence, voice);
  const status = statusText(occurrence, voice.words);
  const heading = title ?? voice.words.untitled;
  const isWhole = segment.startMinute === 0 && segment.endMinute === 1440;
  const when = button.when ?? timeText(segment, voice);
  const vendor = voice.showVendor && !isLine ? occurrence.vendor : undefined;
  const place = isLine ? undefined : location;
  const shownWhen = isLine && isWhole ? '' : when;
  const order = isLine ? [shownWhen, status, heading] : [status, heading, shownWhen];
  const visible = [...order, place, vendor].filter(Boolean).join(' ');
  const statusMark = status === '' ? nothing : html`<strong class="status" part="status">${status}</strong> `;
  const whenMark = shownWhen === '' ? nothing : html`<bdi class="when">${shownWhen}</bdi> `;
  return html`<button
    class="${eventClass(segment, marked)}${isWhole ? ' whole' : ''} ${button.look ?? ''}"
    part="event"
    type="button"
    data-event=${button.index ?? nothing}
    data-key=${button.key}
    tabindex=${button.isActive ? 0 : -1}
    aria-label=${eventName(segment, visible, date, voice)}
    ${customProperties(at ?? {})}
  >
    ${
      isLine
        ? html`${marked.map(childMark)}${whenMark}${statusMark}${heading}`
        : html`<span class="words"
              >${statusMark}<span class="title">${heading}</span> ${whenMark}${
                place === undefined ? nothing : html`<span class="place">${place}</span> `
              }${vendor === undefined ? nothing : html`<span class="vendor">${vendor}</span>`}</span
            >${marked.length === 0 ? nothing : html`<span class="marks">${marked.map(childMark)}</span>`}`
    }
  </button>`;
}

/** The classes of an event's box: its kind, when that is a known one, its status, and its first child. */
function eventClass({occurrence}: Segment, [child, second]: readonly ShownChild[]): string {
  const {status, event} = occurrence;
  const kind = event.kind !== undefined && kinds.includes(event.kind) ? event.kind : 'other';
  const lesson = event.lesson === undefined ? '' : ` lesson-${event.lesson.status}`;
  const wants = event.invitation?.replies.some((reply) => reply.status === 'needs-action') ? ' wants' : '';
  const own = child ? ` of-child child-${(child.place % 6) + 1}` : '';
  const shared = child && second ? ` and-${(second.place % 6) + 1}` : '';
  return `event kind-${kind} ${status ?? 'confirmed'}${lesson}${wants}${own}${shared}`;
}

/** A child's letters on its colour and shape; silent, because the name of the event says whose it is. */
export function childMark({letters, place}: ShownChild): TemplateResult {
  return html`<i class="mark mark-${(place % 6) + 1}" data-letters=${letters}></i>`;
}
