import type {AssignmentItem, AssignmentSource} from '@skolebro/host';
import {
  type File,
  type HostContext,
  type Instant,
  type Submission,
  type TimeZoneId,
  type Uuid,
  assignmentKindTexts,
  submissionStateTexts,
} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {AssignmentView} from '../assignments/assignments.js';
import {DateFormat} from '../calendar/date-format.js';
import {codeText} from '../code-text.js';
import {localeFor, textsFor} from '../language.js';
import {MomentFormat} from '../moment-format.js';
import {HostSaid} from '../source/host-said.js';
import {LatePart} from '../source/late-part.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './assignment.styles.js';
import {type AssignmentTexts, texts} from './assignment.texts.js';
import {drawFiles} from './draw-files.js';
import type {Work} from './work.js';

/**
 * One assignment: what is to be done, the pupil's work, and what came back.
 *
 * A pupil writes, adds files and hands in; everything is kept while it is written. A guardian reads. A teacher sees
 * what has been handed in, pupil by pupil (`skolebro-marking`, loaded when it is needed). What is late, and which
 * moves are allowed, the source decides.
 *
 * @tag skolebro-assignment
 * @fires {CustomEvent<{submission: Submission}>} submission-change - The work was handed in or taken back, and the source has kept it.
 * @fires {CustomEvent<{file: File}>} file-open - The user wants to see a file.
 * @fires {CustomEvent<{href: string}>} link-open - The user follows a link. Preventing it leaves that to the page.
 * @fires {CustomEvent<{goalIds: readonly Uuid[]}>} goals-open - The user wants to see the official goals behind one of the assignment's own.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-retry - The user tried again; the source has been asked.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-step-up - The user wants to sign in at a higher level.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-sign-in - The user wants to sign in again.
 * @fires {CustomEvent<{missing: readonly string[]}>} context-lack - The host does not say these parts of its context, so that names, zone or language are the usual ones.
 * @csspart heading - The title.
 */
export class AssignmentDetail extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, styles];

  /** Where work is kept and read. Without it, or without its methods, nothing can be written. */
  @property({attribute: false}) source: AssignmentSource | undefined = undefined;

  /** The assignment with the child's work; null says that it no longer exists. */
  @property({attribute: false}) item: AssignmentItem | null | undefined = undefined;

  /** Whose eyes see it. */
  @property() view: AssignmentView = 'guardian';

  /** The names of people, where the user may see them. */
  @property({attribute: false}) names: ReadonlyMap<Uuid, string> = new Map();

  /** The moment that counts as now, as 2026-11-16T08:10:00Z; while it is empty every date is written out. */
  @property() now: Instant = '';

  /** What the page tells of language, look, children and time zone; its own properties come before it. */
  @property({attribute: false}) context: HostContext | undefined = undefined;

  /** The zone whose clock the school goes by; empty means the context's, or else Denmark's. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = '';

  @state() private announcement = '';

  private readonly late = new LatePart(this, () => import('./work.js'));
  private work: Work | undefined;
  private moments = new MomentFormat('da-DK', '', '');
  private readonly said = new HostSaid(this, ['locale', 'timeZone']);
  private dates = new DateFormat('da-DK');

  /** Tells the page of a file that the user wants to see. */
  readonly openFile = (file: File): void => {
    this.fire('file-open', {file});
  };

  /** Tells user and page of work that was handed in or taken back. */
  tellMove(submission: Submission): void {
    this.announcement = codeText(submissionStateTexts, submission.state, this.dates.locale);
    this.fire('submission-change', {submission});
  }

  protected override willUpdate(): void {
    this.said.hear(this.context);
    const {item, view} = this;
    const {assignment} = item ?? {};
    const locale = localeFor(this);
    const timeZone = this.said.timeZone(this.timeZone);
    if (!this.moments.isFor(locale, timeZone, this.now)) {
      this.moments = new MomentFormat(locale, timeZone, this.now);
      this.dates = new DateFormat(locale);
    }
    if (assignment?.descriptionHtml !== undefined) void import('../define/rich-text.js');
    if (view === 'teacher') void import('../define/marking.js');
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    if (!this.item) {
      const isGone = this.item === null;
      return html`<skolebro-state
        state=${isGone ? 'empty' : 'loading'}
        heading=${isGone ? words.gone : ''}
        explanation=${isGone ? words.goneExplanation : ''}
      ></skolebro-state>`;
    }
    return html`<article aria-labelledby="heading">
      ${this.head(this.item, words)}${this.task(this.item, words)}
      ${this.view === 'teacher' ? this.marking(this.item) : this.handIn(this.item)}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </article>`;
  }

  private head(
    {assignment, subject, teacher, vendor}: AssignmentItem,
    words: AssignmentTexts,
  ): TemplateResult {
    const {dueDate, dueTime, kind, title} = assignment;
    const time = dueTime === undefined ? '' : dueTime.slice(0, 5).replace(':', '.');
    const due = dueDate === undefined ? words.noDay : words.due(this.dates.fullDay(dueDate), time);
    const facts = [
      subject,
      codeText(assignmentKindTexts, kind, this.dates.locale),
      teacher,
      vendor && words.from(vendor),
    ];
    return html`<header>
      <h2 id="heading" part="heading">${title}</h2>
      <p class="quiet">${facts.filter(Boolean).join(' · ')}</p>
      <p class="due">${due}</p>
    </header>`;
  }

  private task({assignment, files = []}: AssignmentItem, words: AssignmentTexts): TemplateResult {
    const {description, descriptionHtml, goals = [], fileIds = []} = assignment;
    const material = files.filter(({id}) => fileIds.includes(id));
    return html`${
        descriptionHtml === undefined
          ? description && html`<p class="words">${description}</p>`
          : html`<skolebro-rich-text .html=${descriptionHtml} heading-level="3"></skolebro-rich-text>`
      }
      ${material.length === 0 ? nothing : html`<h3>${words.material}</h3>`}
      ${drawFiles(material, {locale: this.dates.locale, open: this.openFile})}
      ${goals.length === 0 ? nothing : html`<h3>${words.goals}</h3>`}
      <ul class="goals">
        ${goals.map(
          ({text, goalIds = []}) =>
            html`<li>
              ${
                goalIds.length === 0
                  ? text
                  : html`<button
                      class="link"
                      type="button"
                      @click=${() => this.fire('goals-open', {goalIds})}
                    >
                      ${text ?? goalIds.length}
                    </button>`
              }
            </li>`,
        )}
      </ul>`;
  }

  private marking({assignment}: AssignmentItem): TemplateResult {
    return html`<skolebro-marking
      .source=${this.source}
      .assignment=${assignment}
      .names=${this.names}
      now=${this.now}
      time-zone=${this.said.timeZone(this.timeZone)}
    ></skolebro-marking>`;
  }

  private handIn(item: AssignmentItem): TemplateResult {
    const {assignment, grade} = item;
    const submission = this.work?.draft.submission ?? item.submission;
    if (item.childId === undefined) return html``;
    const rubric = assignment.rubric ?? [];
    const isSaid = submission?.turnedInAt !== undefined || submission?.postedAt !== undefined;
    return html`${assignment.kind === 'hand-in' || submission ? this.theWork?.draw(item, this.moments) : nothing}
    ${
      isSaid || rubric.length > 0
        ? html`<skolebro-feedback
            .submission=${submission}
            .rubric=${rubric}
            .grade=${grade}
            .names=${this.names}
            .maxScore=${assignment.resultValueMax}
            now=${this.now}
            time-zone=${this.said.timeZone(this.timeZone)}
          ></skolebro-feedback>`
        : nothing
    }`;
  }

  private get theWork(): Work | undefined {
    const part = this.late.now;
    if (part) this.work ??= new part.Work(this);
    return this.work;
  }

  private fire(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true}));
  }
}
