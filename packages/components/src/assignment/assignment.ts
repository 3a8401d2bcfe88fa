import {type AssignmentItem, type AssignmentSource, WriteRefused} from '@skolebro/host';
import {
  type File,
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
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './assignment.styles.js';
import {type AssignmentTexts, texts} from './assignment.texts.js';
import {Draft} from './draft.js';
import {drawAnswer} from './draw-answer.js';
import {drawFiles} from './draw-files.js';
import {moveFrom} from './moves.js';

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

  /** The zone whose clock the school goes by. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = 'Europe/Copenhagen';

  /** Files that came since the item, and what of them was refused. */
  @state() private added: readonly File[] = [];
  @state() private refusedFile = '';
  @state() private isMoving = false;
  @state() private refusal: WriteRefused['state'] | undefined = undefined;
  @state() private announcement = '';

  private readonly draft = new Draft(this, (draft) => {
    if (!this.source?.saveDraft)
      return Promise.reject(new WriteRefused('failed', 'The source keeps no drafts.'));
    return this.source.saveDraft(draft);
  });
  private readonly uploads = new AbortController();
  private moments = new MomentFormat('da-DK', '', '');
  private dates = new DateFormat('da-DK');

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.uploads.abort();
  }

  protected override willUpdate(): void {
    const {item, view} = this;
    const {assignment, childId, submission} = item ?? {};
    this.draft.begin(
      assignment && childId !== undefined ? {assignmentId: assignment.id, childId, submission} : undefined,
    );
    const locale = localeFor(this);
    if (!this.moments.isFor(locale, this.timeZone, this.now)) {
      this.moments = new MomentFormat(locale, this.timeZone, this.now);
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
      ${this.view === 'teacher' ? this.marking(this.item) : this.work(this.item, words)}
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
      time-zone=${this.timeZone}
    ></skolebro-marking>`;
  }

  private work(item: AssignmentItem, words: AssignmentTexts): TemplateResult {
    const {assignment, grade, files = []} = item;
    const {draft, source, view} = this;
    const {submission} = draft;
    const isHandIn = assignment.kind === 'hand-in' || submission !== undefined;
    if (!isHandIn || item.childId === undefined) return html``;
    const rubric = assignment.rubric ?? [];
    return html`${drawAnswer(
      {
        submission,
        draft,
        files: [...files, ...this.added].filter(({id}) => draft.fileIds.includes(id)),
        names: this.names,
        mayWrite: view === 'pupil' && source?.saveDraft !== undefined,
        mayMove: view === 'pupil' && source?.move !== undefined,
        mayAdd: view === 'pupil' && source?.addFile !== undefined,
        isMoving: this.isMoving,
        refusal: this.refusal,
        refusedFile: this.refusedFile,
        stateText: (code) => codeText(submissionStateTexts, code, this.dates.locale),
      },
      {words, moments: this.moments},
      {open: this.openFile, add: this.addFiles, move: this.move},
    )}
    ${
      submission && (submission.turnedInAt !== undefined || submission.postedAt !== undefined)
        ? html`<skolebro-feedback
            .submission=${submission}
            .rubric=${rubric}
            .grade=${grade}
            .names=${this.names}
            .maxScore=${assignment.resultValueMax}
            now=${this.now}
            time-zone=${this.timeZone}
          ></skolebro-feedback>`
        : nothing
    }`;
  }

  private readonly openFile = (file: File) => {
    this.fire('file-open', {file});
  };

  private readonly addFiles = async (chosen: readonly globalThis.File[]) => {
    this.refusedFile = '';
    for (const one of chosen) {
      try {
        const file = await this.source?.addFile?.(one, this.uploads.signal);
        if (!file) return;
        this.added = [...this.added, file];
        this.draft.write({fileIds: [...this.draft.fileIds, file.id]});
      } catch {
        this.refusedFile = one.name;
      }
    }
  };

  /** Hands in or takes back, with everything kept first. */
  private readonly move = async () => {
    const {draft, source} = this;
    this.refusal = undefined;
    this.isMoving = true;
    try {
      if (!(await draft.create())) return;
      const {submission} = draft;
      const next = submission && moveFrom(submission.state, 'pupil');
      if (!next || !source?.move) return;
      const moved: Submission = await source.move(submission.id, next);
      draft.take(moved);
      this.announcement = codeText(submissionStateTexts, moved.state, this.dates.locale);
      this.fire('submission-change', {submission: moved});
    } catch (error) {
      this.refusal = error instanceof WriteRefused ? error.state : 'failed';
    } finally {
      this.isMoving = false;
    }
  };

  private fire(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true}));
  }
}
