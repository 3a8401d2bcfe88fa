import type {WeekPlanItem, WeekPlanQuery, WeekPlanSource} from '@skolebro/host';
import {
  type HostContext,
  type Instant,
  type IsoWeekLabel,
  type LocalDate,
  type TimeZoneId,
  type Uuid,
  addDays,
  formatIsoWeek,
  isoWeekOf,
  mondayOf,
  readWeekLabel,
} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {dateFormatFor} from '../calendar/date-format.js';
import {wallTimeOf, zoneFinder} from '../calendar/zones.js';
import {markStyles} from '../child-mark/draw-mark.js';
import {type FamilyChild, marksOf} from '../child-mark/marks.js';
import {drawIcon} from '../icon/draw-icon.js';
import {nextIcon} from '../icon/icons/next.js';
import {previousIcon} from '../icon/icons/previous.js';
import {localeFor, textsFor} from '../language.js';
import {AnswerLoader} from '../source/answer-loader.js';
import {drawNotices} from '../source/notices.js';
import {HostSaid} from '../source/host-said.js';
import {LatePart} from '../source/late-part.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {type WeekVoice, drawDay, drawLetters} from './draw-week.js';
import {paperStyles} from './week-on-paper.styles.js';
import {styles} from './week-plan.styles.js';
import {type WeekPlanTexts, texts} from './week-plan.texts.js';
import {addWeeks, weekLabelOf, weekOfPlans} from './week.js';

const zones = zoneFinder();

/**
 * The week of all children, day by day, whichever vendors it comes from: one look over all of them.
 *
 * @tag skolebro-week-plan
 * @fires {CustomEvent<{week: IsoWeekLabel}>} week-change - The user went to another week.
 * @fires {CustomEvent<{week: IsoWeekLabel}>} week-plan-print - The user wants it on paper; the page prints.
 * @fires {CustomEvent<{plan: WeekPlan}>} week-plan-save - A teacher copied last week, and the source has kept it.
 * @fires {CustomEvent<{assignmentId: Uuid}>} assignment-open - The user chose an assignment; the page shows it.
 * @fires {CustomEvent<{href: string}>} link-open - The user follows a link. Preventing it leaves that to the page.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-retry - The user tried again; the source has been asked.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-step-up - The user wants to sign in at a higher level.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-sign-in - The user wants to sign in again.
 * @fires {CustomEvent<{missing: readonly string[]}>} context-lack - The host does not say these parts of its context, so that names, zone or language are the usual ones.
 * @csspart heading - The heading of the whole.
 */
export class WeekPlan extends LitElement {
  static override styles: CSSResultGroup = [tokens, ...markStyles, buttons, styles, paperStyles];

  /** Where the plans come from. While it is absent it waits. */
  @property({attribute: false}) source: WeekPlanSource | undefined = undefined;

  /** The children whom they may be for, in the order that decides their colours and shapes; empty means the context's. */
  @property({attribute: false}) family: readonly FamilyChild[] = [];

  /** The children in view; empty means the context's, or else all. */
  @property({attribute: false}) childIds: readonly Uuid[] = [];

  /** The week shown, in any form that vendors write it; while it is none, the week of `now`. */
  @property() week: IsoWeekLabel = '';

  /** The moment that counts as now, as 2026-11-16T08:10:00Z. */
  @property() now: Instant = '';

  /** What the page tells of language, look, children and time zone; its own properties come before it. */
  @property({attribute: false}) context: HostContext | undefined = undefined;

  /** The zone whose clock the school goes by; empty means the context's, or else Denmark's. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = '';

  /** Whether it is words only, to read aloud, copy or print. */
  @property({type: Boolean, attribute: 'text-only'}) textOnly = false;

  @state() private isNotKept = false;
  @state() private announcement = '';

  private readonly loader = new AnswerLoader<WeekPlanQuery, WeekPlanItem>(this, () => undefined);
  private readonly late = new LatePart(this, () => import('./week-text.js'));
  private readonly said = new HostSaid(this, ['locale', 'children', 'timeZone']);
  private dates = dateFormatFor('da-DK');
  private marks = marksOf([]);
  private shownFamily: readonly FamilyChild[] = [];
  private today: LocalDate = '';
  private shownWeek: IsoWeekLabel = '';

  /** Asks the source again. */
  reload(): void {
    this.loader.reload();
  }

  protected override willUpdate(): void {
    this.said.hear(this.context);
    const {source} = this;
    const childIds = this.said.childIds(this.childIds);
    this.today = (wallTimeOf(this.now, zones(this.said.timeZone(this.timeZone))) ?? '').slice(0, 10);
    this.shownWeek = weekLabelOf(this.week, this.today) ?? '';
    const query = {isoWeek: this.shownWeek, ...(childIds.length > 0 && {childIds})};
    this.loader.ask(this.shownWeek === '' ? undefined : source, query);
    this.dates = dateFormatFor(localeFor(this));
    this.shownFamily = this.said.family(this.family);
    this.marks = marksOf(this.shownFamily);
    // Formatted text brings its sanitiser, which many weeks can do without.
    if (this.items.some(hasHtml)) void import('../define/rich-text.js');
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    return html`<section
      aria-labelledby="heading"
      @state-retry=${this.onAct}
      @state-step-up=${this.onAct}
      @state-sign-in=${this.onAct}
    >
      ${this.head(words)}${drawNotices(this.loader.answer, this.isNotKept && {state: 'failed', heading: words.notKept})}${this.content(words)}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </section>`;
  }

  private get items(): readonly WeekPlanItem[] {
    return this.loader.answer.items ?? [];
  }

  private head(words: WeekPlanTexts): TemplateResult {
    const read = readWeekLabel(this.shownWeek);
    if (!read) return html`<h2 id="heading" part="heading">${words.empty}</h2>`;
    const start = mondayOf(read);
    const {today} = this;
    const isNow = today !== '' && formatIsoWeek(isoWeekOf(today)) === this.shownWeek;
    return html`<header>
      <h2 id="heading" part="heading">
        ${words.week(read.week)}
        <span class="quiet">${this.dates.span({start, end: addDays(start, 6)})}</span>
      </h2>
      <div class="tools">
        <button class="button" type="button" aria-label=${words.previous} @click=${() => this.step(-1)}>
          ${drawIcon(previousIcon, true)}
        </button>
        ${
          today === '' || isNow
            ? nothing
            : html`<button
                class="button"
                type="button"
                @click=${() => this.goTo(formatIsoWeek(isoWeekOf(today)))}
              >
                ${words.thisWeek}
              </button>`
        }
        <button class="button" type="button" aria-label=${words.next} @click=${() => this.step(1)}>
          ${drawIcon(nextIcon, true)}
        </button>
        <button class="button" type="button" @click=${() => (this.textOnly = !this.textOnly)}>
          ${this.textOnly ? words.asPlan : words.asText}
        </button>
        <button
          class="button"
          type="button"
          @click=${() => this.fire('week-plan-print', {week: this.shownWeek})}
        >
          ${words.print}
        </button>
      </div>
    </header>`;
  }

  private content(words: WeekPlanTexts): TemplateResult {
    if (this.items.length === 0) return this.empty(words);
    const {vendor} = this.loader.answer;
    const {dates, shownFamily: family, marks, today, items} = this;
    const days = weekOfPlans(
      items,
      this.shownWeek,
      family.map(({id}) => id),
      vendor,
    );
    const open = (assignmentId: Uuid) => this.fire('assignment-open', {assignmentId});
    const voice: WeekVoice = {words, dates, family, marks, today, open};
    const plan = this.textOnly
      ? this.late.now?.drawText(days, voice)
      : html`<ol
          class="days days-${days.filter(({date}) => date).length} children-${days[0]?.children.length ?? 0}"
        >
          ${days.map((day) => drawDay(day, voice))}
        </ol>`;
    return html`${plan}${drawLetters(items, voice)}`;
  }

  private empty(words: WeekPlanTexts): TemplateResult {
    const {state: now, vendor} = this.loader.answer;
    const isEmpty = now === 'empty' || now === 'ready';
    return html`<skolebro-state
      state=${isEmpty ? 'empty' : now}
      vendor=${vendor}
      heading=${isEmpty ? words.empty : ''}
      explanation=${isEmpty ? words.emptyExplanation : ''}
      >${
        isEmpty && this.source?.save
          ? html`<button class="button" type="button" @click=${() => void this.copyLastWeek()}>
              ${words.copy}
            </button>`
          : nothing
      }</skolebro-state
    >`;
  }

  private step(count: number) {
    this.goTo(addWeeks(this.shownWeek, count));
  }

  private goTo(week: IsoWeekLabel) {
    this.week = week;
    this.fire('week-change', {week});
  }

  /** Takes the plans of the week before over into an empty week, for the teacher to change. */
  private async copyLastWeek() {
    const {source, shownWeek} = this;
    if (!source?.save) return;
    this.isNotKept = false;
    try {
      const {copyWeek} = await import('./copy-week.js');
      for (const plan of await copyWeek(source, addWeeks(shownWeek, -1), shownWeek)) {
        this.fire('week-plan-save', {plan});
      }
      this.announcement = textsFor(this, texts).copied;
      this.reload();
    } catch {
      this.isNotKept = true;
    }
  }

  private readonly onAct = ({type, detail}: CustomEvent<object>) => {
    if (type === 'state-retry') {
      this.isNotKept = false;
      this.reload();
    }
    this.fire(type, detail);
  };

  private fire(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true}));
  }
}

function hasHtml({plan, letters = []}: WeekPlanItem): boolean {
  return letters.length > 0 || (plan.entries ?? []).some(({html: formatted}) => formatted !== undefined);
}
