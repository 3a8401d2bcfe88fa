import type {LocalDate, Uuid} from '@skolebro/models';
import {type FamilyChild, marksOf} from '../child-mark/marks.js';
import type {DateFormat} from './date-format.js';
import type {Segment} from './day-index.js';
import type {EventTexts} from './event.texts.js';
import type {Occurrence} from './occurrences.js';

/** A child as its events show it. */
export interface ShownChild {
  readonly name: string;
  readonly letters: string;

  /** The place in the family from 0, which decides colour and shape. */
  readonly place: number;
}

/** What a view says with: dates in a locale, words in its language, and the children that it tells apart. */
export interface Voice {
  readonly dates: DateFormat;
  readonly words: EventTexts;

  /** Empty where there is only one child, whose events need no mark. */
  readonly children: ReadonlyMap<Uuid, ShownChild>;

  /** Whether events say where they come from, because they come from more than one place. */
  readonly showVendor: boolean;
}

/** The children of a family by id, to be told apart; none where there is no other to be taken for. */
export function shownChildren(family: readonly FamilyChild[]): ReadonlyMap<Uuid, ShownChild> {
  if (family.length < 2) return new Map();
  const marks = marksOf(family);
  return new Map(
    family.map(({id}, place) => [
      id,
      {name: marks[place]?.name ?? '', letters: marks[place]?.letters ?? '', place},
    ]),
  );
}

/** The children of an occurrence that are told apart, in the family's order. */
export function childrenOf({childIds}: Occurrence, {children}: Voice): readonly ShownChild[] {
  if (children.size === 0 || childIds.length === 0) return [];
  return childIds.flatMap((id) => children.get(id) ?? []).sort((a, b) => a.place - b.place);
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

/** What a state is called that people must not miss: cancelled, substitute, answer wanted. */
export function statusText({status, event}: Occurrence, words: EventTexts): string {
  if (status !== undefined && status !== 'confirmed') return words.status[status];
  const {lesson, invitation} = event;
  if (lesson && lesson.status !== 'normal') return words.lessonStatus[lesson.status] ?? '';
  if (invitation?.before) return words.answerAgain;
  return invitation?.replies.some(({status: reply}) => reply === 'needs-action') ? words.answer : '';
}

/**
 * The name of an event for those who do not see where it stands.
 *
 * It begins with the visible text (WCAG 2.5.3), then says the day, the kind, the children and where it comes from.
 *
 * @param visible what stands in its box
 */
export function eventName(
  {occurrence, continued}: Segment,
  visible: string,
  date: LocalDate,
  voice: Voice,
): string {
  const {dates, words} = voice;
  const {event, start, end, allDay} = occurrence;
  const last = allDay ? dates.fullDay(lastOf(end)) : '';
  const own = event.invitation?.replies.find(({status}) => status !== 'needs-action')?.status;
  return [
    visible,
    dates.fullDay(date),
    continued ? words.continued : '',
    last !== '' && lastOf(end) > start.slice(0, 10) ? words.until(last) : '',
    words.kind[event.kind ?? ''],
    childrenOf(occurrence, voice)
      .map(({name}) => name)
      .join(` ${words.and} `),
    own === undefined ? '' : words.reply[own],
    voice.showVendor ? occurrence.vendor : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function lastOf(end: string): LocalDate {
  if (!end.endsWith('T00:00:00')) return end.slice(0, 10);
  return new Date(Date.parse(`${end}Z`) - 1000).toISOString().slice(0, 10);
}
