import type {LessonDetails} from '@skolebro/host';
import type {LocalDate} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import type {Segment} from '../calendar/day-index.js';
import {childMark} from '../calendar/event-content.js';
import {type Voice, childrenOf, eventName, statusText, timeText} from '../calendar/voice.js';
import {drawIcon} from '../icon/draw-icon.js';
import {crossIcon} from '../icon/icons/cross.js';
import {infoIcon} from '../icon/icons/info.js';
import {personIcon} from '../icon/icons/person.js';
import {placeIcon} from '../icon/icons/place.js';
import {warningIcon} from '../icon/icons/warning.js';
import {customProperties} from '../theme/custom-properties.js';
import type {Period, TimetableLesson} from './lesson-periods.js';
import type {TimetableTexts} from './timetable.texts.js';

const lessonIcons: Readonly<Record<string, string>> = {
  cancelled: crossIcon,
  substitute: personIcon,
  absent: warningIcon,
};

/** Who teaches, or who is away. */
function teachersOf({teachers = []}: LessonDetails, isAway = false): string {
  return teachers
    .filter(({absent = false}) => absent === isAway)
    .map(({name}) => name)
    .join(', ');
}

/** What a lesson says besides its subject, in the order that it stands in its box, each with its look. */
function linesOf(
  lesson: LessonDetails,
  words: TimetableTexts,
): readonly (readonly [look: string, text: string])[] {
  const {rooms = [], note = '', substituteNote} = lesson;
  const lines = [
    ['line', teachersOf(lesson)],
    ['line', rooms.join(', ')],
    ['line new-room', lesson.plannedRooms ? words.newRoom : ''],
    ['note', note],
    ['note', substituteNote ? `${words.forSubstitute}: ${substituteNote}` : ''],
  ] as const;
  return lines.filter(([, text]) => text !== '');
}

/** The word and picture that say that a lesson is not as planned. */
function lessonState(status: string, word: string): TemplateResult | typeof nothing {
  if (word === '') return nothing;
  return html`<strong class="state" part="status"
    >${drawIcon(lessonIcons[status] ?? infoIcon)}${word}</strong
  > `;
}

/** How a lesson's button stands in the timetable. */
export interface LessonButton {
  readonly date: LocalDate;

  /** Its place among those of its cell. */
  readonly index: number;
  readonly isActive: boolean;
  readonly period: Period;
  readonly words: TimetableTexts;
  readonly voice: Voice;
}

/** The button of a lesson: its state first, then subject, teachers, rooms and notes. */
export function lessonButton(
  {item, column, row, rows}: TimetableLesson,
  {date, index, isActive, period, words, voice}: LessonButton,
): TemplateResult {
  const {occurrence} = item;
  const {event, location, status} = occurrence;
  const details = event.lesson ?? {status: status === 'cancelled' ? 'cancelled' : 'normal'};
  const lesson = details.rooms || location === undefined ? details : {...details, rooms: [location]};
  const title = titleOf(item, voice);
  const state = statusText(occurrence, voice.words);
  const marked = childrenOf(occurrence, voice);
  const isOnTime = row > 0 || item.startMinute === period.startMinute;
  const times = isOnTime && rows === 1 ? '' : timeText(item, voice);
  const away = teachersOf(lesson, true);
  const lines = linesOf(lesson, words);
  const visible = [state, title, times, ...lines.map(([, text]) => text)].filter(Boolean).join(' ');
  const name = [
    eventName(item, visible, date, voice),
    isOnTime ? words.lesson(period.label, timeText(item, voice)) : '',
    away !== '' && lesson.status !== 'cancelled' ? words.insteadOf(away) : '',
    lesson.plannedRooms ? words.insteadOf(lesson.plannedRooms.join(', ')) : '',
  ];
  const child = marked[0] ? ` of-child child-${(marked[0].place % 6) + 1}` : '';
  const look = status === 'cancelled' ? 'cancelled' : lesson.status;
  return html`<button
    class="event lesson kind-${event.kind ?? 'lesson'} is-${look}${child}"
    part="event"
    type="button"
    data-event=${index}
    data-key=${`${date}/${occurrence.key}`}
    tabindex=${isActive ? 0 : -1}
    aria-label=${name.filter(Boolean).join(', ')}
    ${customProperties({'--at': String(column + 1), '--from-row': String(row + 1), '--rows': String(rows)})}
  >
    ${marked.length > 0 ? html`<span class="marks">${marked.map(childMark)}</span>` : nothing}
    ${lessonState(look, state)}<span class="title">${title}</span>
    ${times === '' ? nothing : html`<bdi class="line">${times}</bdi> `}${lines.map(([look, text]) => html`<span class=${look}>${look.endsWith('room') ? drawIcon(placeIcon) : nothing}${text}</span> `)}
  </button>`;
}

/** What a lesson is called: its subject, or else its title. */
export function titleOf({occurrence}: Segment, {words}: Voice): string {
  return occurrence.event.lesson?.subject ?? occurrence.title ?? words.untitled;
}
