import type {AssignmentItem} from '@skolebro/host';
import {type Uuid, assignmentKindTexts} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {DateFormat} from '../calendar/date-format.js';
import {drawMark} from '../child-mark/draw-mark.js';
import type {FamilyChild, Mark} from '../child-mark/marks.js';
import {codeText} from '../code-text.js';
import {drawIcon} from '../icon/draw-icon.js';
import {checkIcon} from '../icon/icons/check.js';
import {clockIcon} from '../icon/icons/clock.js';
import {warningIcon} from '../icon/icons/warning.js';
import type {AssignmentsTexts} from './assignments.texts.js';
import type {Todo} from './todo.js';

const pictures: Readonly<Record<string, string>> = {
  late: warningIcon,
  soon: clockIcon,
  done: checkIcon,
  excused: checkIcon,
};

/** What a row needs to speak of its task. */
export interface RowVoice {
  readonly words: AssignmentsTexts;
  readonly dates: DateFormat;
  readonly family: readonly FamilyChild[];
  readonly marks: readonly Mark[];

  /** Ticks a task off, or no longer; absent where the user may not. */
  readonly tick?: (item: AssignmentItem, done: boolean) => Promise<void>;
  readonly open: (item: AssignmentItem) => void;
}

/**
 * One task in a list: the box that ticks it off, whose it is, what it is, when it is due and how it stands.
 *
 * @param heading what it stands under; a day that the heading says is not said again
 */
export function todoRow(todo: Todo, heading: string, voice: RowVoice): TemplateResult {
  const {item, vendors, state} = todo;
  const {assignment, childId, subject, handIns} = item;
  const {words, dates, family} = voice;
  const said = todo.isLate && state === 'done' ? words.handedInLate : words.states[state];
  const picture = pictures[state];
  const day = when(todo, heading, voice);
  const facts = [
    subject,
    codeText(assignmentKindTexts, assignment.kind, dates.locale, ''),
    ...vendors,
  ].filter(Boolean);
  return html`<li class=${state}>
    ${voice.tick && assignment.kind !== 'hand-in' && state !== 'excused' ? box(item, voice, voice.tick) : nothing}
    ${childId === undefined || family.length < 2 ? nothing : mark(childId, voice)}
    <button class="row" type="button" @click=${() => voice.open(item)}>
      <span class="title">${assignment.title}</span>
      <span class="facts">${facts.join(' · ')}</span>
      ${day === '' ? nothing : html`<span class="when">${day}</span>`}
      ${handIns && childId === undefined ? html`<span class="facts">${words.handIns(handIns.turnedIn, handIns.expected)}</span>` : nothing}
      ${said === '' ? nothing : html`<span class="state ${state}">${picture ? drawIcon(picture) : nothing}${said}</span>`}
    </button>
  </li>`;
}

/** What a child is called in the list. */
export function childName(
  id: Uuid,
  family: readonly FamilyChild[],
  marks: readonly Mark[],
  words: AssignmentsTexts,
): string {
  const place = family.findIndex((child) => child.id === id);
  return marks[place]?.name || words.child((place < 0 ? family.length : place) + 1);
}

/** A heading as it stands within a sentence. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function when({item: {assignment}, due}: Todo, heading: string, {words, dates}: RowVoice): string {
  if (due === undefined) return '';
  const {dueDate, dueTime, isoWeek} = assignment;
  if (dueDate === undefined) return words.week(Number(isoWeek?.slice(-2)));
  const time = dueTime === undefined ? '' : dates.time(minuteOf(dueTime));
  if (due === heading) return time === '' ? '' : words.at(time);
  return words.due(lowerFirst(dates.dayHeading(due)), time);
}

function mark(childId: Uuid, {words, family, marks}: RowVoice): TemplateResult {
  const place = family.findIndex(({id}) => id === childId);
  return drawMark(
    place < 0 ? family.length : place,
    marks[place]?.letters ?? '',
    `${childName(childId, family, marks, words)}:`,
  );
}

function box(item: AssignmentItem, {words}: RowVoice, tick: NonNullable<RowVoice['tick']>): TemplateResult {
  const done = item.done === true;
  return html`<label class="box"
    ><input
      type="checkbox"
      .checked=${live(done)}
      aria-label=${words.markDone(item.assignment.title)}
      @change=${() => void tick(item, !done)}
  /></label>`;
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
