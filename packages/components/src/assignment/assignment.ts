import type {AssignmentItem, AssignmentSource} from '@skolebro/host';
import {
  type File,
  type HostContext,
  type Instant,
  type Submission,
  type TimeZoneId,
  type Uuid,
} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {AssignmentView} from '../assignments/assignments.js';
import {dateFormatFor} from '../calendar/date-format.js';
import {localeFor, textsFor} from '../language.js';
import {HostSaid} from '../source/host-said.js';
import {LatePart} from '../source/late-part.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import type {AssignmentVoice} from './assignment-body.js';
import {styles} from './assignment.styles.js';
import {texts} from './assignment.texts.js';
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

  private readonly body = new LatePart(this, () => import('./assignment-body.js'));
  private readonly late = new LatePart(this, () => import('./work.js'));
  private work: Work | undefined;
  private readonly said = new HostSaid(this, ['locale', 'timeZone']);
  private dates = dateFormatFor('da-DK');

  /** Tells the page of a file that the user wants to see. */
  readonly openFile = (file: File): void => {
    this.fire('file-open', {file});
  };

  /** Tells user and page, in words, of work that was handed in or taken back. */
  tellMove(submission: Submission, state: string): void {
    this.announcement = state;
    this.fire('submission-change', {submission});
  }

  protected override willUpdate(): void {
    this.said.hear(this.context);
    const {item, view} = this;
    const {assignment} = item ?? {};
    this.dates = dateFormatFor(localeFor(this));
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
      <h2 id="heading" part="heading">${this.item.assignment.title}</h2>
      ${this.body.now?.drawBody(this.item, this.voice(this.item)) ?? html`<skolebro-state state="loading" silent></skolebro-state>`}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </article>`;
  }

  private voice({childId, submission, assignment}: AssignmentItem): AssignmentVoice {
    const {dates, openFile: open, view} = this;
    const isWork =
      view !== 'teacher' &&
      childId !== undefined &&
      (assignment.kind === 'hand-in' || submission !== undefined);
    return {
      element: this,
      dates,
      timeZone: this.said.timeZone(this.timeZone),
      open,
      openGoals: (goalIds) => this.fire('goals-open', {goalIds}),
      work: isWork ? this.theWork : undefined,
    };
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
