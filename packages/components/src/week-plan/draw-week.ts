import type {WeekPlanItem} from '@skolebro/host';
import {type LocalDate, type Uuid, weekPlanEntryKindTexts} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import type {DateFormat} from '../calendar/date-format.js';
import {drawMark} from '../child-mark/draw-mark.js';
import type {FamilyChild, Mark} from '../child-mark/marks.js';
import {codeText} from '../code-text.js';
import {drawIcon} from '../icon/draw-icon.js';
import {assignmentIcon} from '../icon/icons/assignment.js';
import {calendarIcon} from '../icon/icons/calendar.js';
import {editIcon} from '../icon/icons/edit.js';
import {infoIcon} from '../icon/icons/info.js';
import {starIcon} from '../icon/icons/star.js';
import type {WeekPlanTexts} from './week-plan.texts.js';
import type {ChildLines, WeekDay, WeekLine} from './week.js';

const pictures: Readonly<Record<string, string>> = {
  information: infoIcon,
  task: assignmentIcon,
  homework: editIcon,
  test: starIcon,
  event: calendarIcon,
};

/** What a day needs to speak of itself. */
export interface WeekVoice {
  readonly words: WeekPlanTexts;
  readonly dates: DateFormat;
  readonly family: readonly FamilyChild[];
  readonly marks: readonly Mark[];

  /** The day that is today; "" when nobody knows. */
  readonly today: LocalDate;

  /** Opens an assignment that a line tells of. */
  readonly open: (assignmentId: Uuid) => void;
}

/** One day with what every child has on it. */
export function drawDay({date, children}: WeekDay, voice: WeekVoice): TemplateResult {
  const {words, dates, today} = voice;
  const isToday = date !== undefined && date === today;
  const some = children.some(({lines}) => lines.length > 0);
  return html`<li class="day ${date === undefined ? 'whole' : ''} ${isToday ? 'today' : ''}">
    <h3>
      ${date === undefined ? words.wholeWeek : dates.dayHeading(date)}
      ${isToday ? html`<span class="now">${words.today}</span>` : nothing}
    </h3>
    ${
      some
        ? children.map((one) => drawChild(one, children.length > 1, voice))
        : html`<p class="quiet nothing">${words.nothing}</p>`
    }
  </li>`;
}

/** The letters of the week, folded until they are read. */
export function drawLetters(items: readonly WeekPlanItem[], {words}: WeekVoice): TemplateResult {
  const letters = new Map(
    items.flatMap(({letters: some = [], group = ''}) => some.map((letter) => [letter.id, {letter, group}])),
  );
  const inOrder = [...letters.values()].sort((a, b) => (a.letter.sequence ?? 0) - (b.letter.sequence ?? 0));
  return html`${inOrder.map(
    ({letter, group}) =>
      html`<details>
        <summary>${letter.title ?? words.letter(group)}</summary>
        <skolebro-rich-text .html=${letter.html} heading-level="3"></skolebro-rich-text>
      </details>`,
  )}`;
}

/** Whose lines they are, in words. */
export function ownerName(
  childId: Uuid | undefined,
  group: string,
  {family, marks, words}: Pick<WeekVoice, 'family' | 'marks' | 'words'>,
): string {
  if (childId === undefined) return group;
  const place = family.findIndex(({id}) => id === childId);
  return marks[place]?.name || words.child((place < 0 ? family.length : place) + 1);
}

/** What a line is, in words; a kind that nobody knows has none. */
export function kindOf(kind: string, locale: string): string {
  return codeText(weekPlanEntryKindTexts, kind, locale, '');
}

function drawChild(
  {childId, group, lines}: ChildLines,
  isOneOfMany: boolean,
  voice: WeekVoice,
): TemplateResult {
  const {family, marks} = voice;
  const place = family.findIndex(({id}) => id === childId);
  const name = ownerName(childId, group, voice);
  return html`<div class="child ${lines.length === 0 ? 'none' : ''}">
    ${
      isOneOfMany
        ? html`<h4>
            ${
              childId === undefined
                ? nothing
                : drawMark(place < 0 ? family.length : place, marks[place]?.letters ?? '')
            }${name}
          </h4>`
        : nothing
    }
    <ul>
      ${lines.map((line, index) => drawLine(line, lines[index - 1]?.subject, voice))}
    </ul>
  </div>`;
}

function drawLine(
  {entry, subject, vendors}: WeekLine,
  before: string | undefined,
  voice: WeekVoice,
): TemplateResult {
  const {kind, title, text, html: formatted, assignmentId} = entry;
  const picture = pictures[kind] ?? infoIcon;
  const name = kindOf(kind, voice.dates.locale);
  return html`<li>
    ${subject === '' || subject === before ? nothing : html`<strong>${subject}</strong>`}
    <span class="kind ${kind in pictures ? kind : ''}">${drawIcon(picture)}${name}</span>
    ${
      title === undefined
        ? nothing
        : assignmentId === undefined
          ? html`<b>${title}</b>`
          : html`<button class="link" type="button" @click=${() => voice.open(assignmentId)}>
              ${title}
            </button>`
    }
    ${text === undefined ? nothing : html`<span class="words">${text}</span>`}
    ${
      text === undefined && formatted !== undefined
        ? html`<skolebro-rich-text .html=${formatted} heading-level="6"></skolebro-rich-text>`
        : nothing
    }
    <span class="quiet">${vendors.join(' · ')}</span>
  </li>`;
}
