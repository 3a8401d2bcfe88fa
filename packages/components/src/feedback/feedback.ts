import type {
  CriterionResult,
  Grade,
  HostContext,
  Instant,
  RubricCriterion,
  Submission,
  TimeZoneId,
  Uuid,
} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {drawIcon} from '../icon/draw-icon.js';
import {lockIcon} from '../icon/icons/lock.js';
import {localeFor, textsFor} from '../language.js';
import type {MomentFormat} from '../moment-format.js';
import {HostSaid} from '../source/host-said.js';
import {LatePart} from '../source/late-part.js';
import {tokens} from '../theme/tokens.js';
import type * as feedbackBody from './feedback-body.js';
import {styles} from './feedback.styles.js';
import {type FeedbackTexts, texts} from './feedback.texts.js';

/** The states of work that has left the pupil's hands. */
const handedIn: readonly string[] = ['turned-in', 'returned'];

/**
 * What the teacher says of handed-in work: the grade in words, the criteria with the levels reached, the comments.
 *
 * Pupil and guardian see nothing of it before it is released, but always what the work is judged by.
 *
 * @tag skolebro-feedback
 * @fires {CustomEvent<{criteria: readonly CriterionResult[]}>} criteria-change - The teacher judged a criterion or wrote about it.
 * @fires {CustomEvent<{missing: readonly string[]}>} context-lack - The host does not say these parts of its context.
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

  /** What the page tells of language, look and time zone; its own properties come before it. */
  @property({attribute: false}) context: HostContext | undefined = undefined;

  /** The zone whose clock the times are on; empty means the context's, or else Denmark's. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = '';

  private readonly late = new LatePart(this, () => import('./feedback-body.js'));
  private readonly said = new HostSaid(this, ['locale', 'timeZone']);
  private moments: MomentFormat | undefined;

  protected override willUpdate(): void {
    this.said.hear(this.context);
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    return html`<section aria-labelledby="heading">
      <h3 id="heading" part="heading">${this.isAhead ? words.lookedAt : words.heading}</h3>
      ${this.body(words)}
    </section>`;
  }

  /** Whether nothing is handed in yet, so that there is only what the work will be judged by. */
  private get isAhead(): boolean {
    const {submission, teacher, rubric} = this;
    const isIn = submission?.turnedInAt !== undefined || submission?.postedAt !== undefined;
    return !teacher && !isIn && !handedIn.includes(submission?.state ?? '') && rubric.length > 0;
  }

  private body(words: FeedbackTexts): TemplateResult {
    const {submission, teacher, isAhead} = this;
    const isPosted = submission?.postedAt !== undefined;
    const isHidden = !isPosted && !teacher;
    const part = isHidden && this.rubric.length === 0 ? undefined : this.late.now;
    return html`${isHidden && !isAhead ? html`<p class="quiet">${drawIcon(lockIcon)}${words.notPosted}</p>` : nothing}
    ${part?.drawFeedback({
      submission,
      rubric: this.rubric,
      grade: this.grade,
      names: this.names,
      maxScore: this.maxScore,
      teacher,
      editable: this.editable,
      isAhead,
      words: textsFor(this, part.texts),
      moments: this.momentsOf(part),
      change: this.change,
    })}`;
  }

  private momentsOf(part: typeof feedbackBody): MomentFormat {
    const locale = localeFor(this);
    const timeZone = this.said.timeZone(this.timeZone);
    if (!this.moments?.isFor(locale, timeZone, this.now)) {
      this.moments = new part.MomentFormat(locale, timeZone, this.now);
    }
    return this.moments;
  }

  private readonly change = (criterionId: Uuid, change: {levelId?: Uuid; comment?: string}) => {
    const before = this.submission?.criteria ?? [];
    const {comment: written, ...judged} = {
      ...(before.find((one) => one.criterionId === criterionId) ?? {criterionId}),
      ...change,
    };
    const result: CriterionResult = {...judged, ...(written && {comment: written})};
    const criteria = [...before.filter((one) => one.criterionId !== criterionId), result];
    this.dispatchEvent(new CustomEvent('criteria-change', {detail: {criteria}, bubbles: true}));
  };
}
