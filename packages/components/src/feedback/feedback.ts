import {
  type CriterionResult,
  type Grade,
  type Instant,
  type RubricCriterion,
  type RubricLevel,
  type Submission,
  type TimeZoneId,
  type Uuid,
  gradeCodeTexts,
} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {codeText} from '../code-text.js';
import {drawIcon} from '../icon/draw-icon.js';
import {checkIcon} from '../icon/icons/check.js';
import {lockIcon} from '../icon/icons/lock.js';
import {localeFor, textsFor} from '../language.js';
import {MomentFormat} from '../moment-format.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './feedback.styles.js';
import {type FeedbackTexts, texts} from './feedback.texts.js';

/**
 * What the teacher says of handed-in work: the grade in words, the criteria with the levels reached, the comments.
 *
 * Pupil and guardian see nothing of it before it is released.
 *
 * @tag skolebro-feedback
 * @fires {CustomEvent<{criteria: readonly CriterionResult[]}>} criteria-change - The teacher judged a criterion or wrote about it.
 * @csspart heading - The heading of the whole.
 */
export class Feedback extends LitElement {
  static override styles: CSSResultGroup = [tokens, styles];

  /** The work with what is said of it. */
  @property({attribute: false}) submission: Submission | undefined = undefined;

  /** What the work is judged by, from its assignment. */
  @property({attribute: false}) rubric: readonly RubricCriterion[] = [];

  /** The grade that the submission names. */
  @property({attribute: false}) grade: Grade | undefined = undefined;

  /** The names of people, where the user may see them. */
  @property({attribute: false}) names: ReadonlyMap<Uuid, string> = new Map();

  /** The highest score of the assignment. */
  @property({type: Number, attribute: 'max-score'}) maxScore: number | undefined = undefined;

  /** Whether it is the teacher's own view: what is not released is shown too. */
  @property({type: Boolean}) teacher = false;

  /** Whether the teacher judges now: levels and comments can be chosen and written. */
  @property({type: Boolean}) editable = false;

  /** The moment that counts as now, as 2026-11-16T08:10:00Z; while it is empty every date is written out. */
  @property() now: Instant = '';

  /** The zone whose clock the times are on. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = 'Europe/Copenhagen';

  private moments = new MomentFormat('da-DK', '', '');

  protected override willUpdate(): void {
    const locale = localeFor(this);
    if (!this.moments.isFor(locale, this.timeZone, this.now)) {
      this.moments = new MomentFormat(locale, this.timeZone, this.now);
    }
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    return html`<section aria-labelledby="heading">
      <h3 id="heading" part="heading">${words.heading}</h3>
      ${this.body(words)}
    </section>`;
  }

  private body(words: FeedbackTexts): TemplateResult {
    const {submission, teacher, rubric, grade} = this;
    const isPosted = submission?.postedAt !== undefined;
    if (!isPosted && !teacher) return html`<p class="quiet">${drawIcon(lockIcon)}${words.notPosted}</p>`;
    const {feedback = [], score, criteria = []} = submission ?? {};
    const isNothing = feedback.length === 0 && score === undefined && !grade && criteria.length === 0;
    return html`${isPosted ? nothing : html`<p class="quiet">${drawIcon(lockIcon)}${words.draft}</p>`}
    ${grade ? html`<p class="grade"><span>${words.grade}</span> <b>${gradeText(grade.code, this.moments.locale)}</b></p>` : nothing}
    ${score === undefined ? nothing : html`<p class="grade">${words.score(score, this.maxScore)}</p>`}
    ${rubric.length === 0 ? nothing : this.drawRubric(rubric, criteria, words)}
    ${feedback.length === 0 ? nothing : this.drawComments(words)}
    ${isNothing && rubric.length === 0 ? html`<p class="quiet">${words.none}</p>` : nothing}`;
  }

  private drawRubric(
    rubric: readonly RubricCriterion[],
    results: readonly CriterionResult[],
    words: FeedbackTexts,
  ): TemplateResult {
    return html`<h4>${words.criteria}</h4>
      <ul class="rubric">
        ${rubric.map((criterion) => {
          const result = results.find(({criterionId}) => criterionId === criterion.id);
          return html`<li>
            ${this.editable ? this.judge(criterion, result, words) : this.show(criterion, result, words)}
          </li>`;
        })}
      </ul>`;
  }

  private show(
    {title, description, levels}: RubricCriterion,
    result: CriterionResult | undefined,
    words: FeedbackTexts,
  ): TemplateResult {
    const isLost = result?.levelId !== undefined && !levels.some(({id}) => id === result.levelId);
    return html`<h5>${title}</h5>
      ${description === undefined ? nothing : html`<p class="quiet">${description}</p>`}
      ${result?.levelId === undefined ? html`<p class="quiet">${words.notJudged}</p>` : nothing}
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

  private judge(
    criterion: RubricCriterion,
    result: CriterionResult | undefined,
    words: FeedbackTexts,
  ): TemplateResult {
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
                  @change=${() => this.change(id, {levelId: level.id})}
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
        @change=${({target}: {target: HTMLTextAreaElement}) => this.change(id, {comment: target.value.trim()})}
      ></textarea>`;
  }

  private drawComments(words: FeedbackTexts): TemplateResult {
    return html`<h4>${words.comments}</h4>
      ${this.submission?.feedback?.map(
        ({author, at, text, fileIds}) =>
          html`<article>
            <p class="quiet">
              <b>${(author.personId !== undefined && this.names.get(author.personId)) || words.teacher}</b>
              <time datetime=${at}>${this.moments.format(at)}</time>
            </p>
            <p class="comment">${text}</p>
            ${fileIds ? html`<p class="quiet">${words.files(fileIds.length)}</p>` : nothing}
          </article>`,
      )}`;
  }

  private change(criterionId: Uuid, change: {levelId?: Uuid; comment?: string}) {
    const before = this.submission?.criteria ?? [];
    const {comment: written, ...judged} = {
      ...(before.find((one) => one.criterionId === criterionId) ?? {criterionId}),
      ...change,
    };
    const result: CriterionResult = {...judged, ...(written && {comment: written})};
    const criteria = [...before.filter((one) => one.criterionId !== criterionId), result];
    this.dispatchEvent(new CustomEvent('criteria-change', {detail: {criteria}, bubbles: true}));
  }
}

/** A grade in words with its figure; a code that nobody knows stands as it is. */
export function gradeText(code: string, locale: string): string {
  const words = codeText(gradeCodeTexts, code, locale);
  return words === code ? code : `${code} · ${words}`;
}

function levelText({title, description, score}: RubricLevel, words: FeedbackTexts): TemplateResult {
  return html`<b>${title}</b>${
      score === undefined ? nothing : html` <span class="quiet">${words.points(score)}</span>`
    }${description === undefined ? nothing : html`<span class="words">${description}</span>`}`;
}
