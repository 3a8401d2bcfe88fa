import type {Assessment, AssignmentSource, SubmissionItem} from '@skolebro/host';
import {
  type Assignment,
  type CriterionResult,
  type File,
  type GradeCode,
  type HostContext,
  type Instant,
  type TimeZoneId,
  type Uuid,
  gradeCodes,
  submissionStateTexts,
} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {drawFiles} from '../assignment/draw-files.js';
import {codeText} from '../code-text.js';
import {gradeText} from '../feedback/grade-text.js';
import {drawIcon} from '../icon/draw-icon.js';
import {nextIcon} from '../icon/icons/next.js';
import {previousIcon} from '../icon/icons/previous.js';
import {localeFor, textsFor} from '../language.js';
import {AnswerLoader, type AskedSource} from '../source/answer-loader.js';
import {HostSaid} from '../source/host-said.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './marking.styles.js';
import {type MarkingTexts, texts} from './marking.texts.js';

/** What a teacher has said of one submission and not saved yet. */
type Pending = Omit<Assessment, 'submissionId' | 'posted'>;

/**
 * A class's work for its teacher: pupil by pupil, with the keyboard alone.
 *
 * What is written of one pupil stays while the teacher looks at another, until it is saved.
 *
 * @tag skolebro-marking
 * @fires {CustomEvent<{submission: Submission}>} assessment-save - An assessment was saved or released, and the source has kept it.
 * @fires {CustomEvent<{file: File}>} file-open - The user wants to see a file.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-retry - The user tried again; the source has been asked.
 * @fires {CustomEvent<{missing: readonly string[]}>} context-lack - The host does not say these parts of its context.
 * @csspart heading - The heading of the whole.
 */
export class Marking extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, styles];

  /** Where the work comes from and assessments are kept. */
  @property({attribute: false}) source: AssignmentSource | undefined = undefined;

  /** The assignment whose work it is. */
  @property({attribute: false}) assignment: Assignment | undefined = undefined;

  /** The names of people, where the user may see them. */
  @property({attribute: false}) names: ReadonlyMap<Uuid, string> = new Map();

  /** The moment that counts as now, as 2026-11-16T08:10:00Z. */
  @property() now: Instant = '';

  /** What the page tells of language, look and time zone; its own properties come before it. */
  @property({attribute: false}) context: HostContext | undefined = undefined;

  /** The zone whose clock the school goes by; empty means the context's, or else Denmark's. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = '';

  @state() private place = 0;
  @state() private pending: ReadonlyMap<Uuid, Pending> = new Map();
  @state() private kept: ReadonlyMap<Uuid, SubmissionItem> = new Map();
  /** The grades given here; a source says only with its next answer what they have become. */
  @state() private given: ReadonlyMap<Uuid, GradeCode> = new Map();
  @state() private isNotKept = false;
  @state() private announcement = '';

  private readonly loader = new AnswerLoader<{assignmentId: Uuid}, SubmissionItem>(this, () => undefined);
  private readonly said = new HostSaid(this, ['locale', 'timeZone']);
  private asked: AskedSource<{assignmentId: Uuid}, SubmissionItem> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.said.hear(this.context);
    const {assignment, source} = this;
    if (changed.has('source')) {
      this.asked = source && {
        load: ({assignmentId}, signal) => source.loadSubmissions?.(assignmentId, signal) ?? nobody(),
      };
    }
    if (assignment) this.loader.ask(this.asked, {assignmentId: assignment.id});
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {items} = this;
    const item = items[this.place];
    return html`<section aria-labelledby="heading" @state-retry=${this.onRetry}>
      <h3 id="heading" part="heading">${words.heading}</h3>
      ${item ? this.draw(item, items, words) : this.stateOf(words)}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </section>`;
  }

  private get items(): readonly SubmissionItem[] {
    return (this.loader.answer.items ?? []).map((one) => this.kept.get(one.submission.id) ?? one);
  }

  private stateOf(words: MarkingTexts): TemplateResult {
    const {state: now, vendor} = this.loader.answer;
    const isEmpty = now === 'empty' || now === 'ready';
    return html`<skolebro-state
      state=${isEmpty ? 'empty' : now}
      vendor=${vendor}
      heading=${isEmpty ? words.empty : ''}
      explanation=${isEmpty ? words.emptyExplanation : ''}
    ></skolebro-state>`;
  }

  private draw(item: SubmissionItem, items: readonly SubmissionItem[], words: MarkingTexts): TemplateResult {
    const locale = localeFor(this);
    const turnedIn = items.filter(({submission}) => submission.turnedInAt !== undefined).length;
    return html`<p class="quiet">${words.handedIn(turnedIn, items.length)}</p>
      <div class="pupils">
        <button
          class="button"
          type="button"
          aria-label=${words.previous}
          @click=${() => this.goTo(this.place - 1)}
        >
          ${drawIcon(previousIcon, true)}
        </button>
        <select
          class="pupil"
          aria-label=${words.pupil}
          .value=${live(String(this.place))}
          @change=${({target}: {target: HTMLSelectElement}) => this.goTo(Number(target.value))}
        >
          ${items.map(
            (one, place) =>
              html`<option value=${place} ?selected=${place === this.place}>
                ${nameOf(one)}
                (${codeText(submissionStateTexts, one.submission.state, locale)}${
                  this.pending.has(one.submission.id) ? `, ${words.unsaved}` : ''
                })
              </option>`,
          )}
        </select>
        <button
          class="button"
          type="button"
          aria-label=${words.next}
          @click=${() => this.goTo(this.place + 1)}
        >
          ${drawIcon(nextIcon, true)}
        </button>
        <span class="quiet">${words.place(this.place + 1, items.length)}</span>
      </div>
      <div class="work" @keydown=${this.onKey}>
        ${this.work(item, locale, words)}${this.source?.assess ? this.form(item, locale, words) : nothing}
      </div>`;
  }

  private work(
    {submission, files = []}: SubmissionItem,
    locale: string,
    words: MarkingTexts,
  ): TemplateResult {
    const {text, fileIds = [], late} = submission;
    const open = (file: File) => this.fire('file-open', {file});
    return html`<div class="answer">
      ${late ? html`<p class="late">${words.late}</p>` : nothing}
      ${text === undefined ? nothing : html`<p class="words">${text}</p>`}
      ${drawFiles(
        files.filter(({id}) => fileIds.includes(id)),
        {locale, open},
      )}
      ${text === undefined && fileIds.length === 0 ? html`<p class="quiet">${words.nothing}</p>` : nothing}
    </div>`;
  }

  private form(item: SubmissionItem, locale: string, words: MarkingTexts): TemplateResult {
    const {submission, grade} = item;
    const pending = this.pending.get(submission.id) ?? {};
    const criteria = pending.criteria ?? submission.criteria;
    const code = pending.gradeCode ?? this.given.get(submission.id) ?? grade?.code ?? '';
    // A grade that nobody knows stands as it is.
    const codes = code === '' || gradeCodes.some((one) => one === code) ? gradeCodes : [code, ...gradeCodes];
    return html`<skolebro-feedback
        teacher
        editable
        .submission=${{...submission, ...(criteria && {criteria})}}
        .rubric=${this.assignment?.rubric ?? []}
        .grade=${grade}
        .names=${this.names}
        .maxScore=${this.assignment?.resultValueMax}
        now=${this.now}
        time-zone=${this.said.timeZone(this.timeZone)}
        @criteria-change=${({detail}: CustomEvent<{criteria: readonly CriterionResult[]}>) =>
          this.note(submission.id, detail)}
      ></skolebro-feedback>
      <label
        >${words.grade}
        <select
          .value=${live(code)}
          @change=${({target}: {target: HTMLSelectElement}) =>
            this.note(submission.id, {gradeCode: target.value as GradeCode})}
        >
          ${code === '' ? html`<option value="" selected>${words.noGrade}</option>` : nothing}
          ${codes.map((one) => html`<option value=${one} ?selected=${one === code}>${gradeText(one, locale)}</option>`)}
        </select></label
      >
      <label
        >${words.comment}
        <textarea
          rows="3"
          .value=${live(pending.comment ?? '')}
          @input=${({target}: {target: HTMLTextAreaElement}) => this.note(submission.id, {comment: target.value})}
        ></textarea>
      </label>
      ${this.isNotKept ? html`<p class="fault" role="alert">${words.notKept}</p>` : nothing}
      <div class="pupils">
        <button class="button primary" type="button" @click=${() => void this.save(item, true)}>
          ${words.postAndNext}
        </button>
        <button class="button" type="button" @click=${() => void this.save(item, false)}>
          ${words.save}
        </button>
        <span class="quiet">${words.hint}</span>
      </div>`;
  }

  private note(id: Uuid, change: Pending) {
    this.pending = new Map(this.pending).set(id, {...this.pending.get(id), ...change});
  }

  /** Keeps what is said of a pupil, releases it when asked, and then goes on. */
  private async save(item: SubmissionItem, posted: boolean) {
    const {submission} = item;
    const {comment, ...rest} = this.pending.get(submission.id) ?? {};
    const words = textsFor(this, texts);
    this.isNotKept = false;
    try {
      const now = await this.source?.assess?.({
        ...rest,
        submissionId: submission.id,
        ...(comment && {comment}),
        ...(posted && {posted}),
      });
      if (!now) return;
      const pending = new Map(this.pending);
      pending.delete(submission.id);
      this.pending = pending;
      this.kept = new Map(this.kept).set(submission.id, {...item, submission: now});
      if (rest.gradeCode) this.given = new Map(this.given).set(submission.id, rest.gradeCode);
      this.announcement = (posted ? words.posted : words.saved)(nameOf(item));
      this.fire('assessment-save', {submission: now});
      if (posted) this.goTo(this.place + 1);
    } catch {
      this.isNotKept = true;
    }
  }

  /** Shows another pupil and puts the focus where the next one is chosen. */
  private goTo(place: number) {
    this.place = Math.max(0, Math.min(this.items.length - 1, place));
    this.isNotKept = false;
    this.renderRoot.querySelector<HTMLElement>('.pupil')?.focus();
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const item = this.items[this.place];
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !item || !this.source?.assess) return;
    event.preventDefault();
    void this.save(item, true);
  };

  private readonly onRetry = ({type, detail}: CustomEvent<object>) => {
    this.loader.reload();
    this.fire(type, detail);
  };

  private fire(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true}));
  }
}

function nameOf({pupils}: SubmissionItem): string {
  return pupils.map(({name}) => name).join(', ');
}

/** The answer of a source that shows no submissions. */
async function* nobody() {
  await Promise.resolve();
  yield {vendor: '', state: 'not-licensed'} as const;
}
