import type {AssignmentItem} from '@skolebro/host';
import {type File, type TimeZoneId, type Uuid, assignmentKindTexts} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import type {DateFormat} from '../calendar/date-format.js';
import {codeText} from '../code-text.js';
import {textsFor} from '../language.js';
import {type AssignmentBodyTexts, texts} from './assignment-body.texts.js';
import type {AssignmentDetail} from './assignment.js';
import {drawFiles} from './draw-files.js';
import type {Work} from './work.js';

export {styles} from './assignment-body.styles.js';

/** What an assignment needs to speak of itself. */
export interface AssignmentVoice {
  readonly element: AssignmentDetail;
  readonly dates: DateFormat;
  readonly timeZone: TimeZoneId;
  readonly open: (file: File) => void;
  readonly openGoals: (goalIds: readonly Uuid[]) => void;

  /** The pupil's work; absent where there is none, and until it has come. */
  readonly work: Work | undefined;
}

/** Everything of an assignment below its title: what is to be done, the work, and what came back. */
export function drawBody(item: AssignmentItem, voice: AssignmentVoice): TemplateResult {
  const words = textsFor(voice.element, texts);
  return html`${facts(item, words, voice)}${task(item, words, voice)}
  ${voice.element.view === 'teacher' ? marking(item, voice) : handIn(item, voice)}`;
}

function facts(
  {assignment, subject, teacher, vendor}: AssignmentItem,
  words: AssignmentBodyTexts,
  {dates}: AssignmentVoice,
): TemplateResult {
  const {dueDate, dueTime, kind} = assignment;
  const time = dueTime === undefined ? '' : dueTime.slice(0, 5).replace(':', '.');
  const due = dueDate === undefined ? words.noDay : words.due(dates.fullDay(dueDate), time);
  const known = [
    subject,
    codeText(assignmentKindTexts, kind, dates.locale),
    teacher,
    vendor && words.from(vendor),
  ];
  return html`<p class="quiet">${known.filter(Boolean).join(' · ')}</p>
    <p class="due">${due}</p>`;
}

function task(
  {assignment, files = []}: AssignmentItem,
  words: AssignmentBodyTexts,
  {dates, open, openGoals}: AssignmentVoice,
): TemplateResult {
  const {description, descriptionHtml, goals = [], fileIds = []} = assignment;
  const material = files.filter(({id}) => fileIds.includes(id));
  return html`${
      descriptionHtml === undefined
        ? description && html`<p class="words">${description}</p>`
        : html`<skolebro-rich-text .html=${descriptionHtml} heading-level="3"></skolebro-rich-text>`
    }
    ${material.length === 0 ? nothing : html`<h3>${words.material}</h3>`}
    ${drawFiles(material, {locale: dates.locale, open})}
    ${goals.length === 0 ? nothing : html`<h3>${words.goals}</h3>`}
    <ul class="goals">
      ${goals.map(
        ({text, goalIds = []}) =>
          html`<li>
            ${
              goalIds.length === 0
                ? text
                : html`<button class="link" type="button" @click=${() => openGoals(goalIds)}>
                    ${text ?? goalIds.length}
                  </button>`
            }
          </li>`,
      )}
    </ul>`;
}

function marking({assignment}: AssignmentItem, {element, timeZone}: AssignmentVoice): TemplateResult {
  return html`<skolebro-marking
    .source=${element.source}
    .assignment=${assignment}
    .names=${element.names}
    now=${element.now}
    time-zone=${timeZone}
  ></skolebro-marking>`;
}

function handIn(item: AssignmentItem, {element, timeZone, work}: AssignmentVoice): TemplateResult {
  const {assignment, grade} = item;
  const submission = work?.draft.submission ?? item.submission;
  if (item.childId === undefined) return html``;
  const rubric = assignment.rubric ?? [];
  const isSaid = submission?.turnedInAt !== undefined || submission?.postedAt !== undefined;
  return html`${work?.draw(item, timeZone)}
  ${
    isSaid || rubric.length > 0
      ? html`<skolebro-feedback
          .submission=${submission}
          .rubric=${rubric}
          .grade=${grade}
          .names=${element.names}
          .maxScore=${assignment.resultValueMax}
          now=${element.now}
          time-zone=${timeZone}
        ></skolebro-feedback>`
      : nothing
  }`;
}
