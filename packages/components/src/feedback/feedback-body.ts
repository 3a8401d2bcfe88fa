import type {CriterionResult, Grade, RubricCriterion, RubricLevel, Submission, Uuid} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {drawIcon} from '../icon/draw-icon.js';
import {checkIcon} from '../icon/icons/check.js';
import {lockIcon} from '../icon/icons/lock.js';
import type {MomentFormat} from '../moment-format.js';
import type {FeedbackBodyTexts} from './feedback-body.texts.js';
import {gradeText} from './grade-text.js';

export {MomentFormat} from '../moment-format.js';
export {styles} from './feedback-body.styles.js';
export {texts} from './feedback-body.texts.js';

/** What there is to say of a work, and how. */
export interface FeedbackView {
  readonly submission: Submission | undefined;
  readonly rubric: readonly RubricCriterion[];
  readonly grade: Grade | undefined;
  readonly names: ReadonlyMap<Uuid, string>;
  readonly maxScore: number | undefined;
  readonly teacher: boolean;
  readonly editable: boolean;

  /** Whether nothing is handed in yet. */
  readonly isAhead: boolean;
  readonly words: FeedbackBodyTexts;
  readonly moments: MomentFormat;
  readonly change: (criterionId: Uuid, change: {levelId?: Uuid; comment?: string}) => void;
}

/** Everything of the feedback below its heading. */
export function drawFeedback(view: FeedbackView): TemplateResult {
  const {submission, teacher, rubric, grade, words} = view;
  const isPosted = submission?.postedAt !== undefined;
  if (!isPosted && !teacher) {
    return rubric.length === 0 ? html`` : drawRubric(undefined, view);
  }
  const {feedback = [], score, criteria = []} = submission ?? {};
  const isNothing = feedback.length === 0 && score === undefined && !grade && criteria.length === 0;
  return html`${isPosted ? nothing : html`<p class="quiet">${drawIcon(lockIcon)}${words.draft}</p>`}
  ${grade ? html`<p class="grade"><span>${words.grade}</span> <b>${gradeText(grade.code, view.moments.locale)}</b></p>` : nothing}
  ${score === undefined ? nothing : html`<p class="grade">${words.score(score, view.maxScore)}</p>`}
  ${rubric.length === 0 ? nothing : drawRubric(criteria, view)}
  ${feedback.length === 0 ? nothing : drawComments(view)}
  ${isNothing && rubric.length === 0 ? html`<p class="quiet">${words.none}</p>` : nothing}`;
}

function drawRubric(results: readonly CriterionResult[] | undefined, view: FeedbackView): TemplateResult {
  const {rubric, words} = view;
  return html`${view.isAhead ? nothing : html`<h4>${results ? words.criteria : words.lookedAt}</h4>`}
    <ul class="rubric">
      ${rubric.map((criterion) => {
        const result = results?.find(({criterionId}) => criterionId === criterion.id);
        return html`<li>
          ${view.editable ? judge(criterion, result, view) : show(criterion, results && (result ?? {criterionId: criterion.id}), view)}
        </li>`;
      })}
    </ul>`;
}

function show(
  {title, description, levels}: RubricCriterion,
  result: CriterionResult | undefined,
  view: FeedbackView,
): TemplateResult {
  const {words} = view;
  const isLost = result?.levelId !== undefined && !levels.some(({id}) => id === result.levelId);
  return html`${view.isAhead ? html`<h4>${title}</h4>` : html`<h5>${title}</h5>`}
    ${description === undefined ? nothing : html`<p class="quiet">${description}</p>`}
    ${result && result.levelId === undefined ? html`<p class="quiet">${words.notJudged}</p>` : nothing}
    ${isLost ? html`<p class="quiet">${words.unknownLevel}</p>` : nothing}
    <ol class="levels">
      ${levels.map((level) => {
        const isReached = level.id === result?.levelId;
        return html`<li class=${isReached ? 'reached' : nothing}>
          ${levelText(level, words)}
          ${isReached ? html`<span class="mark">${drawIcon(checkIcon)}${words.reached}</span>` : nothing}
        </li>`;
      })}
    </ol>
    ${result?.comment === undefined ? nothing : html`<p class="comment">${result.comment}</p>`}`;
}

function judge(
  criterion: RubricCriterion,
  result: CriterionResult | undefined,
  view: FeedbackView,
): TemplateResult {
  const {words} = view;
  const {id, title, description, levels} = criterion;
  return html`<fieldset>
      <legend>${title}</legend>
      ${description === undefined ? nothing : html`<p class="quiet">${description}</p>`}
      <div class="levels">
        ${levels.map(
          (level) =>
            html`<label class=${level.id === result?.levelId ? 'reached' : nothing}
              ><input
                type="radio"
                name=${id}
                .checked=${live(level.id === result?.levelId)}
                @change=${() => view.change(id, {levelId: level.id})}
              /><span>${levelText(level, words)}</span></label
            >`,
        )}
      </div>
    </fieldset>
    <textarea
      rows="2"
      aria-label=${words.comment(title)}
      placeholder=${words.comment(title)}
      .value=${live(result?.comment ?? '')}
      @change=${({target}: {target: HTMLTextAreaElement}) => view.change(id, {comment: target.value.trim()})}
    ></textarea>`;
}

function drawComments({words, submission, names, moments}: FeedbackView): TemplateResult {
  return html`<h4>${words.comments}</h4>
    ${submission?.feedback?.map(
      ({author, at, text, fileIds}) =>
        html`<article>
          <p class="quiet">
            <b>${(author.personId !== undefined && names.get(author.personId)) || words.teacher}</b>
            <time datetime=${at}>${moments.format(at)}</time>
          </p>
          <p class="comment">${text}</p>
          ${fileIds ? html`<p class="quiet">${words.files(fileIds.length)}</p>` : nothing}
        </article>`,
    )}`;
}

function levelText({title, description, score}: RubricLevel, words: FeedbackBodyTexts): TemplateResult {
  return html`<b>${title}</b>${
      score === undefined ? nothing : html` <span class="quiet">${words.points(score)}</span>`
    }${description === undefined ? nothing : html`<span class="words">${description}</span>`}`;
}
